/** What is gained one way is lost the other: every measure of change with its dates exchanged. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeEvaluation, evaluateChange } from "../../src/index.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Pair,
  type Said,
  says,
  settings,
} from "../support/journals.ts";
import { resultNamed } from "../support/results.ts";

/** Each result, what it is with the dates exchanged, and whether its sign turns. */
const MIRRORED: readonly (readonly [name: string, mirror: string, sign?: -1])[] = [
  ["tie-fate", "tie-fate"],
  ["tie-fate/new", "tie-fate/dissolved"],
  ["tie-fate/strengthened", "tie-fate/weakened"],
  ["tie-fate/stable", "tie-fate/stable"],
  ["tie-fate/retained", "tie-fate/retained"],
  ["tie-fate/unobserved", "tie-fate/unobserved"],
  ["tie-fate/by-register", "tie-fate/by-register"],
  ["tie-fate/strength-new", "tie-fate/strength-dissolved"],
  ["tie-fate/strength-retained", "tie-fate/strength-retained", -1],
  ["tie-jaccard", "tie-jaccard"],
  ["tie-hamming", "tie-hamming"],
  ["tie-hamming/share", "tie-hamming/share"],
  ["tie-turnover", "tie-turnover"],
  ["ruzicka-stability", "ruzicka-stability"],
  ["retained-strength-change", "retained-strength-change", -1],
  ["actor-turnover", "actor-turnover", -1],
  ["actor-turnover/joined", "actor-turnover/left"],
  ["actor-turnover/joined-new", "actor-turnover/left-register"],
  ["actor-turnover/retained", "actor-turnover/retained"],
  ["actor-turnover/jaccard", "actor-turnover/jaccard"],
  ["register-effect", "register-effect", -1],
  ["register-effect/ties", "register-effect/ties", -1],
  ["new-poles/emergent-hubs", "new-poles/faded-hubs"],
  ["new-poles/reinforced", "new-poles/weakened"],
  ["snapshot-distance", "snapshot-distance"],
  ["snapshot-distance/portrait", "snapshot-distance/portrait"],
  ["snapshot-distance/laplacian", "snapshot-distance/laplacian"],
  ["snapshot-distance/netsimile", "snapshot-distance/netsimile"],
];
const ONLY = [...new Set(MIRRORED.map(([name]) => name.split("/")[0] as string))];

const NAMES = Array.from({ length: 10 }, (_, index) => `x${index}`);
const PAIRS = NAMES.flatMap((a, index) => NAMES.slice(index + 1).map((b) => [a, b] as const));
const ties = fc
  .subarray(PAIRS, { minLength: 6, maxLength: 24 })
  .chain((pairs) =>
    fc
      .array(fc.integer({ min: 1, max: 10 }), { minLength: pairs.length, maxLength: pairs.length })
      .map((weights) => pairs.map(([a, b], index): Pair => [a, b, (weights[index] ?? 1) / 10])),
  );
/** Who is on the register at the first wave only, or at the second. */
const registers = fc.array(fc.constantFrom("both", "both", "both", "first", "second"), {
  minLength: NAMES.length,
  maxLength: NAMES.length,
});

function actorsOf(on: readonly string[], first: string, second: string) {
  return NAMES.map((id, index) => {
    const only = on[index] ?? "both";
    return actor(id, {
      kind: index < 3 ? "lab" : "association",
      territory: "north",
      registerFrom: only === second ? "0002-01-01" : null,
      registerTo: only === first ? "0001-06-01" : null,
    });
  });
}

const tiesOf = (all: readonly Pair[], on: readonly string[], missing: string) =>
  all.filter(([a, b]) => [a, b].every((id) => on[NAMES.indexOf(id)] !== missing));

function valueIn(evaluation: ChangeEvaluation, name: string): number | null {
  return resultNamed(evaluation.results, name).value;
}

describe("measures of change with the dates exchanged", () => {
  it("turn what was gained into what was lost", () => {
    fc.assert(
      fc.property(ties, ties, registers, (one, other, on) => {
        const [early, late] = [tiesOf(one, on, "second"), tiesOf(other, on, "first")];
        const read = (before: Pair[], after: Pair[], first: string, second: string) =>
          evaluateChange(
            flatJournal(actorsOf(on, first, second), before, after, { weightMax: 1 }),
            "T1",
            "T2",
            { only: ONLY },
          );
        const there = read(early, late, "first", "second");
        const back = read(late, early, "second", "first");
        for (const [name, mirror, sign = 1] of MIRRORED) {
          const [value, mirrored] = [valueIn(there, name), valueIn(back, mirror)];
          const expected = mirrored === null ? null : sign * mirrored;
          if (value === null || expected === null) expect([name, value]).toEqual([name, expected]);
          else expect(value - expected, name).toBeCloseTo(0, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("turn the verdict of a territory that grew into that of one that shrank", () => {
    const mirror: Readonly<Record<string, string | null>> = {
      expansion: "contraction",
      contraction: "expansion",
      recomposition: "recomposition",
      stable: "stable",
    };
    const grown = fc.tuple(
      fc.integer({ min: 8, max: 20 }),
      fc.integer({ min: 8, max: 20 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(grown, ([n, then, reach, reachThen]) => {
        const ids = Array.from({ length: 20 }, (_, index) => `y${String(index).padStart(2, "0")}`);
        const ring = (count: number, steps: number) =>
          ids
            .slice(0, count)
            .flatMap((id, index) =>
              Array.from(
                { length: steps },
                (_, step): Pair => [id, ids[(index + step + 1) % count] as string, 1],
              ),
            );
        const verdict = (before: Pair[], after: Pair[]) =>
          evaluateChange(
            flatJournal(
              ids.map((id) => actor(id, { territory: "north" })),
              before,
              after,
            ),
            "T1",
            "T2",
            { only: ["D18"] },
          ).territories[0]?.verdict;
        const [a, b] = [ring(n, reach), ring(then, reachThen)];
        const [there, back] = [verdict(a, b), verdict(b, a)];
        const scores = Object.values(there?.scorecard?.extent ?? {});
        // A rise by 15 % of the smaller value can be a fall by less than 15 % of the larger.
        const isClear = scores.every(
          (each) =>
            typeof each === "number" ||
            each.score === 0 ||
            Math.abs(each.change ?? 0) >= 0.15 * Math.max(each.from ?? 0, each.to ?? 0),
        );
        fc.pre(isClear && there?.scorecard?.extent.sum === -(back?.scorecard?.extent.sum ?? 9));
        expect(back?.extent).toBe(mirror[there?.extent ?? ""]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the accounts of ties and actors, whoever could be asked", () => {
  const IDS = ["a", "b", "c", "d", "e", "f"];
  const DYADS = IDS.flatMap((one, index) =>
    IDS.slice(index + 1).map((other) => [one, other] as const),
  );
  const wave = (id: string) =>
    fc
      .tuple(fc.subarray(IDS), fc.subarray(DYADS))
      .map(([answers, tied]): Said[] => [
        ...IDS.map(
          (each): Said =>
            answers.includes(each)
              ? answered(each, id)
              : [
                  "response",
                  { wave: id, actor: each, asked: true, answered: false, roster: "all" },
                ],
        ),
        ...tied.flatMap(([one, other]) => [
          ...(answers.includes(one) ? [says(one, other, 3, id)] : []),
          ...(answers.includes(other) ? [says(other, one, 2, id)] : []),
        ]),
      ]);

  it("add up", () => {
    fc.assert(
      fc.property(wave("t0"), wave("m12"), (first, second) => {
        const actors = IDS.map((id) => actor(id, { kind: "association" }));
        const entries = journal(settings(), actors, [...first, ...second]);
        const change = evaluateChange(entries, "t0", "m12", {
          only: ["B5", "C2", "mean-strength"],
        });
        const fate = (part: string) => valueIn(change, `tie-fate/${part}`) ?? Number.NaN;
        const actorsThat = (part: string) =>
          valueIn(change, `actor-turnover/${part}`) ?? Number.NaN;
        const unseen = (at: "from" | "to") =>
          change.ties.filter(({ unobservedAt }) => unobservedAt === at).length;
        const strength = resultNamed(change.pairs, "mean-strength");

        // B5: every tie of a date has one fate.
        expect(fate("strengthened") + fate("stable") + fate("weakened")).toBe(fate("retained"));
        expect(strength.from.m).toBe(fate("retained") + fate("dissolved") + unseen("to"));
        expect(strength.to.m).toBe(fate("retained") + fate("new") + unseen("from"));
        expect(fate("unobserved")).toBe(unseen("from") + unseen("to"));
        // C2: every active actor of a date has one fate.
        const { counts } = resultNamed(change.results, "actor-turnover");
        expect(counts["after"]).toBe(
          (counts["before"] ?? 0) - actorsThat("left") + actorsThat("joined"),
        );
        expect(actorsThat("joined")).toBe(actorsThat("joined-new") + actorsThat("joined-known"));
        expect(actorsThat("left")).toBe(
          actorsThat("left-register") +
            actorsThat("left-without-ties") +
            actorsThat("left-unobserved"),
        );
        expect(counts["before"]).toBe(actorsThat("retained") + actorsThat("left"));
      }),
      { numRuns: 60 },
    );
  });
});
