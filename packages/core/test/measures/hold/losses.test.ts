/** What a network would lose: robustness, the loss of a lab, algebraic connectivity. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, evaluateMoment, type MeasureResult } from "../../../src/index.ts";
import { algebraicConnectivity } from "../../../src/measures/hold/algebraic-connectivity.ts";
import { labLoss } from "../../../src/measures/hold/lab-loss.ts";
import { robustness } from "../../../src/measures/hold/robustness.ts";
import type { Outcome, SnapshotMeasure } from "../../../src/measures/measure.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Pair,
  says,
  settings,
} from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";

const MEASURES = [robustness, labLoss, algebraicConnectivity];
const ids = (size: number) => Array.from({ length: size }, (_, index) => `a${index}`);
const star = (size: number): Pair[] =>
  ids(size)
    .slice(1)
    .map((leaf): Pair => ["a0", leaf]);
const complete = (size: number): Pair[] =>
  ids(size).flatMap((a, index) =>
    ids(size)
      .slice(index + 1)
      .map((b): Pair => [a, b]),
  );

const numberOf = (outcome: Outcome | null | undefined) => outcome?.value ?? null;

function values(measure: SnapshotMeasure, size: number, ties: readonly Pair[]) {
  const { headline, parts } = measure.compute(networkFrom(ids(size), ties));
  return { headline: numberOf(headline), parts: parts ?? {} };
}

function found(entries: Entry[], name: string, scope = "ALL", at = "T1"): MeasureResult {
  const only = [name.split("/")[0]!];
  const { results } = evaluateMoment(entries, at, { only, language: "it", scopes: [scope] });
  return resultNamed(results, name, scope);
}

const karate = flatJournal(KARATE_ACTORS, KARATE_TIES);

describe("robustness", () => {
  it("is known of stars and complete networks, whatever the draws", () => {
    expect(values(robustness, 10, star(10)).headline).toBeCloseTo(9 / 100, 12);
    const { headline, parts } = values(robustness, 10, complete(10));
    expect(headline).toBeCloseTo(9 / 20, 12);
    expect(numberOf(parts["random"])).toBeCloseTo(9 / 20, 12);
    expect(numberOf(parts["relative"])).toBeCloseTo(1, 12);
  });

  it("is a mean over draws, near the one order by id of the methods' appendix", () => {
    const result = found(karate, "robustness");
    // networkx 3.6.1, equal degrees by id: .1358; a random order breaks less.
    expect(result.value).toBeGreaterThan(0.12);
    expect(result.value).toBeLessThan(0.15);
    expect(result).toMatchObject({ seed: 1, counts: { draws: 200, few: 4 } });
    expect(found(karate, "robustness/random").value).toBeGreaterThan(0.3);
    expect(found(karate, "robustness").value).toBe(result.value);
  });

  it("draws anew with another seed, and stays within the error of its draws", () => {
    const seeded = (seed: number) =>
      resultNamed(
        evaluateMoment(karate, "T1", { only: ["robustness"], seed }).results,
        "robustness",
      );
    expect(seeded(2).value).not.toBe(seeded(1).value);
    expect(seeded(2).value).toBeCloseTo(seeded(1).value!, 2);
  });

  it("lists the curves from the whole to nothing", () => {
    const { items = [] } = found(karate, "robustness");
    expect(items).toHaveLength(35);
    expect(items[0]).toEqual({ removed: 0, targeted: 1, random: 1 });
    expect(items.at(-1)).toEqual({ removed: 34, targeted: 0, random: 0 });
    const sum = items.slice(1).reduce((total, row) => total + Number(row["targeted"]), 0);
    expect(sum / 34).toBeCloseTo(found(karate, "robustness").value!, 9);
    const edge = found(karate, "robustness/edge").items ?? [];
    expect(edge[0]).toEqual({ removed: 0, edge: 1 });
    expect(edge.at(-1)?.["removed"]).toBe(78);
  });

  it("takes the weakest ties first", () => {
    // Two triangles; the tie between them is the weakest, or the strongest.
    const ties = (between: number): Pair[] => [
      ["a0", "a1", 2],
      ["a0", "a2", 2],
      ["a1", "a2", 2],
      ["a3", "a4", 2],
      ["a3", "a5", 2],
      ["a4", "a5", 2],
      ["a2", "a3", between],
    ];
    const edge = (between: number) =>
      numberOf(values(robustness, 6, ties(between)).parts["edge"]) as number;
    expect(edge(1)).toBeLessThan(edge(2));
    expect(edge(2)).toBeLessThan(edge(3));
  });

  it("needs five active actors", () => {
    expect(found(flatJournal(ids(6), star(4)), "robustness")).toMatchObject({
      value: null,
      status: "insufficient_n",
      reason: "fewer_than_five",
    });
  });
});

describe("lab loss", () => {
  const lab = (id: string) => actor(id, { kind: "lab" });
  // l1 alone holds a and b; c has both labs; l2 alone holds d; e and f are tied to each other too.
  const actors = [lab("l1"), lab("l2"), lab("l3"), ..."abcdef".split("").map((id) => actor(id))];
  const ties: Pair[] = [
    ["l1", "a"],
    ["l1", "b"],
    ["l1", "c"],
    ["l2", "c"],
    ["l2", "d"],
    ["l2", "e"],
    ["e", "f"],
  ];

  it("counts who would be left without ties, lab by lab", () => {
    const result = found(flatJournal(actors, ties), "lab-loss");
    // Eight active actors, in one piece; l3 has no tie.
    expect(result).toMatchObject({ value: 0.285714285714, counts: { part: 2, whole: 7, labs: 2 } });
    expect(result.items).toEqual([
      {
        lab: "l1",
        label: "L1",
        isolated: 2,
        share: 0.285714285714,
        largestBefore: 8,
        largestAfter: 5,
        drop: 0.375,
      },
      {
        lab: "l2",
        label: "L2",
        isolated: 1,
        share: 0.142857142857,
        largestBefore: 8,
        largestAfter: 4,
        drop: 0.5,
      },
    ]);
    expect(result.sentence).toBe(
      "In tutta la rete, 2 altre realtà attive su 7 resterebbero senza legami a T1 se uscisse L1: è la perdita più grande con un solo laboratorio.",
    );
  });

  it("looks at the next piece where the lab's own was the largest", () => {
    const apart: Pair[] = [
      ["l1", "a"],
      ["l1", "b"],
      ["l1", "c"],
      ["d", "e"],
      ["e", "f"],
    ];
    const [row] = found(flatJournal(actors, apart), "lab-loss").items ?? [];
    expect(row).toMatchObject({ isolated: 3, largestBefore: 4, largestAfter: 3 });
    const small: Pair[] = [
      ["l1", "a"],
      ["b", "c"],
      ["c", "d"],
      ["d", "e"],
    ];
    const [other] = found(flatJournal(actors, small), "lab-loss").items ?? [];
    expect(other).toMatchObject({ isolated: 1, largestBefore: 4, largestAfter: 4, drop: 0 });
  });

  it("says so where nobody would be left without ties", () => {
    const safe: Pair[] = [
      ["l1", "a"],
      ["l1", "b"],
      ["a", "b"],
    ];
    expect(found(flatJournal(actors, safe), "lab-loss")).toMatchObject({
      value: 0,
      sentence:
        "In tutta la rete, a T1 nessuna realtà resterebbe senza legami se uscisse l’unico laboratorio.",
    });
  });

  it("is undefined without a lab that has ties", () => {
    expect(found(flatJournal(actors, [["a", "b"]]), "lab-loss").reason).toBe("no_lab");
  });
});

describe("algebraic connectivity", () => {
  it("is official on the largest component, and 0 on a network in pieces", () => {
    const pieces = flatJournal(ids(7), [...complete(4), ["a4", "a5"]]);
    expect(found(pieces, "algebraic-connectivity")).toMatchObject({
      value: 4,
      counts: { part: 4, whole: 6 },
    });
    expect(found(pieces, "algebraic-connectivity/whole").value).toBe(0);
    expect(found(karate, "algebraic-connectivity/whole").value).toBeCloseTo(0.468525226701, 9);
  });

  it("is the strength of the tie, twice, between two actors", () => {
    expect(
      found(flatJournal(["a", "b"], [["a", "b", 3]]), "algebraic-connectivity/weighted").value,
    ).toBe(6);
    expect(found(flatJournal(["a", "b"], [["a", "b", 3]]), "algebraic-connectivity").value).toBe(2);
  });

  it("is for the annex", () => {
    const keys = (annex: boolean) =>
      evaluateMoment(karate, "T1", { annex }).results.map(({ key }) => key);
    expect(keys(false)).not.toContain("algebraic-connectivity");
    expect(keys(true)).toContain("algebraic-connectivity");
  });
});

describe("measures of what would be lost", () => {
  it.each([
    ["nobody", [], [], "empty"],
    ["one actor", ["a"], [], "single_node"],
    ["three isolates", ["a", "b", "c"], [], "no_ties"],
  ] as [string, string[], Pair[], string][])(
    "are undefined with %s",
    (_when, actors, ties, reason) => {
      for (const frame of ["active", "known"] as const) {
        for (const measure of MEASURES) {
          const { headline } = measure.compute(networkFrom(actors, ties, { frame }));
          expect(headline).toMatchObject({ status: "undefined", value: null, reason });
        }
      }
    },
  );

  it("leave isolates out", () => {
    const actors = [...KARATE_ACTORS, actor("zz")];
    const more = flatJournal(actors, KARATE_TIES);
    expect(found(more, "algebraic-connectivity").value).toBe(
      found(karate, "algebraic-connectivity").value,
    );
    // The isolate changes the snapshot, and with it the seed of the draws.
    expect(found(more, "robustness").value).toBeCloseTo(found(karate, "robustness").value!, 2);
    expect(found(more, "robustness").n).toBe(34);
  });

  it("lie within their ranges", () => {
    const ties = fc.subarray(complete(7), { minLength: 1 });
    fc.assert(
      fc.property(ties, (pairs) => {
        for (const measure of MEASURES) {
          const [least, most] = measure.range;
          const { headline, parts } = measure.compute(networkFrom(ids(7), pairs));
          for (const outcome of [headline, ...Object.values(parts ?? {})]) {
            if (outcome?.status !== "ok") continue;
            expect(outcome.value).toBeGreaterThanOrEqual((least ?? -Infinity) - 1e-9);
            expect(outcome.value).toBeLessThanOrEqual((most ?? Infinity) + 1e-9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("say nothing of a network observed in part, but for the labs and their partners", () => {
    const actors = Array.from({ length: 12 }, (_, index) =>
      actor(`n${index}`, { kind: index < 2 ? "lab" : "association", territory: "north" }),
    );
    const told = ["n0", "n1"].flatMap((lab) => [
      answered(lab, "t0"),
      ...actors.slice(2).map(({ id }) => says(lab, id, 3)),
    ]);
    const entries = journal(settings(), actors, told);
    for (const name of ["robustness", "robustness/edge", "algebraic-connectivity"]) {
      expect(found(entries, name, "T:north", "t0")).toMatchObject({
        value: null,
        status: "not_observed",
        reason: "observed_share",
        gate: "not_observed",
      });
      expect(found(entries, name, "T:north/LO", "t0")).toMatchObject({ status: "ok", gate: null });
    }
    expect(found(entries, "lab-loss", "T:north", "t0").status).toBe("ok");
  });
});
