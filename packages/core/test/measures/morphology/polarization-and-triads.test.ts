import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import { bimodality } from "../../../src/measures/morphology/bimodality.ts";
import { structuralPolarization } from "../../../src/measures/morphology/structural-polarization.ts";
import { triadCensus } from "../../../src/measures/morphology/triad-census.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";
import { FLORENTINE_TIES, KITE_TIES } from "../../support/small-networks.ts";

const idsOf = (ties: readonly Pair[]) =>
  [...new Set(ties.flatMap(([a, b]) => [String(a), String(b)]))].sort();

/** All ties among actors called prefix1, prefix2 … */
function block(prefix: string, size: number): Pair[] {
  const ids = Array.from({ length: size }, (_, at) => `${prefix}${at}`);
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b): Pair => [a, b]));
}

describe("structural polarization", () => {
  const of = (ties: readonly Pair[]) =>
    structuralPolarization.compute(networkFrom(idsOf(ties), ties)).headline;

  // Methods, appendix 1 (D12).
  it.each([
    ["two equal blocks", [block("a", 4), block("b", 4)], 1],
    ["blocks of eight and two tenths", [block("a", 12), block("b", 3)], 0.64],
    ["three equal blocks", [block("a", 4), block("b", 4), block("c", 4)], 0.888889],
    ["one block", [block("a", 5)], 0],
  ] as const)("of %s", (_name, blocks, value) => {
    expect(of(blocks.flat())?.value).toBeCloseTo(value, 6);
  });

  // Two blocks of four (density 1) with 4 of 16 ties between them: d = 1 − 1/4.
  it("falls with the ties between the blocks", () => {
    const bridges = [0, 1, 2, 3].map((at): Pair => [`a${at}`, `b${at}`]);
    expect(of([...block("a", 4), ...block("b", 4), ...bridges])).toMatchObject({
      value: 0.75,
      counts: { groups: 2, grouped: 8, active: 8, alpha13: expect.closeTo(0.75, 12) },
    });
  });

  it("leaves out who is in no community, and counts them", () => {
    expect(of([...block("a", 4), ...block("b", 4), ["x", "y"]])).toMatchObject({
      value: 1,
      counts: { groups: 2, grouped: 8, active: 10 },
    });
  });

  it("is read between territories as a part", () => {
    const ids = idsOf([...block("a", 4), ...block("b", 4)]);
    const actors = ids.map((id) =>
      actor(id, { territory: id.startsWith("a") ? "north" : "south" }),
    );
    const ties = [...block("a", 4), ...block("b", 4)];
    const { results } = evaluateMoment(flatJournal(actors, ties), "T1", { only: ["D12"] });
    const part = resultNamed(results, "structural-polarization/territory");
    expect(part).toMatchObject({ value: 1, counts: { groups: 2, grouped: 8 } });
    expect(part.sentence).toBe(
      "In tutta la rete, la polarizzazione è 1 a T1 (0 = un blocco solo, 1 = due blocchi uguali senza legami tra loro): 2 territori con 8 realtà attive su 8.",
    );
  });

  it("has no value where repeated searches find other communities", () => {
    // A ring of 20: any cut into arcs is as good.
    const ring = Array.from({ length: 20 }, (_, at): Pair => [`r${at}`, `r${(at + 1) % 20}`]);
    expect(of(ring)).toMatchObject({ value: null, reason: "unstable_communities" });
    const quick = evaluateMoment(flatJournal(idsOf(ring), ring), "T1", {
      only: ["D12"],
      algorithm: "louvain",
    });
    expect(resultNamed(quick.results, "structural-polarization")).toMatchObject({
      reason: "quick_partition",
    });
  });

  it("needs territories, and ties that could be within and between them", () => {
    const lab = (id: string, territory: string | null) => actor(id, { kind: "lab", territory });
    const territoryOf = (actors: ReturnType<typeof lab>[], scope = "ALL") =>
      structuralPolarization.compute(networkFrom(actors, [["a", "b"]], { scope })).parts?.[
        "territory"
      ];
    expect(territoryOf([lab("a", null), lab("b", null)])).toMatchObject({ reason: "no_labels" });
    expect(territoryOf([lab("a", "north"), lab("b", "north")])).toMatchObject({
      reason: "one_group",
    });
    const both = [lab("a", "north"), lab("b", "south")];
    expect(territoryOf(both, "LL_btw")).toMatchObject({ reason: "no_dyads" });
  });

  it("is a number from 0 to 1 for any communities", () => {
    const dyads = block("v", 9);
    fc.assert(
      fc.property(fc.subarray(dyads, { minLength: 1, maxLength: 18 }), (ties) => {
        const value = of(ties)?.value ?? 0;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 25 },
    );
  });
});

describe("bimodality of strengths", () => {
  const of = (strengths: readonly number[]) => {
    const ties = strengths.map((strength, at): Pair => [`a${at}`, `b${at}`, strength]);
    return bimodality.compute(networkFrom(idsOf(ties), ties)).headline;
  };

  // Methods, appendix 1 (D12).
  it.each([
    ["two heaps", [0.1, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9, 0.9, 0.9], 0.565657],
    ["strengths evenly spread", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.318544],
    // scipy 1.17: skew and kurtosis with bias=False.
    [
      "twelve strengths",
      [0.12, 0.2, 0.25, 0.31, 0.33, 0.4, 0.55, 0.81, 0.9, 0.93, 0.97, 1],
      0.477525455489,
    ],
  ])("of %s", (_name, strengths, value) => {
    expect(of(strengths)?.value).toBeCloseTo(value, 6);
  });

  it.each([
    [[1, 2, 3], "fewer_than_ten_ties"],
    [Array.from({ length: 12 }, () => 0.3), "same_strength"],
  ])("is undefined for %j", (strengths, reason) => {
    expect(of(strengths)).toMatchObject({ value: null, reason });
  });
});

describe("triad census", () => {
  const of = (ties: readonly Pair[], actors = idsOf(ties)) => {
    const { headline, parts } = triadCensus.compute(networkFrom(actors, ties, { frame: "known" }));
    expect(headline).toBeNull();
    return ["0", "1", "2", "3"].map((name) => parts?.[name]?.value);
  };

  // networkx 3.6.1, methods appendix 1.
  it.each([
    ["karate", KARATE_TIES, [3971, 1575, 393, 45]],
    ["the Florentine families", FLORENTINE_TIES, [239, 175, 38, 3]],
    ["the kite", KITE_TIES, [22, 63, 24, 11]],
  ] as const)("of %s agrees with networkx", (_name, ties, census) => {
    expect(of(ties)).toEqual(census);
  });

  it("is all zeros with fewer than three actors", () => {
    expect(of([["a", "b"]])).toEqual([0, 0, 0, 0]);
    expect(of([], [])).toEqual([0, 0, 0, 0]);
  });

  it("counts every set of three once, isolates included", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const dyads = ids.flatMap((a, at) => ids.slice(at + 1).map((b): Pair => [a, b]));
    fc.assert(
      fc.property(fc.subarray(dyads), (ties) => {
        const tied = new Set(ties.map(([a, b]) => a + b));
        const byHand = [0, 0, 0, 0];
        for (const [i, a] of ids.entries())
          for (const [j, b] of ids.entries())
            for (const [k, c] of ids.entries())
              if (i < j && j < k)
                byHand[[a + b, a + c, b + c].filter((dyad) => tied.has(dyad)).length]!++;
        expect(of(ties, ids)).toEqual(byHand);
      }),
      { numRuns: 60 },
    );
  });

  it("says how many of all sets they are", () => {
    const { results } = evaluateMoment(flatJournal(["a", "b", "c", "d"], [["a", "b"]]), "T1", {
      only: ["D15"],
    });
    // Four actors are too few for a shape: the part says so; its numbers stay.
    expect(resultNamed(results, "triad-census/0")).toMatchObject({
      value: 2,
      gate: "insufficient_n",
    });
    expect(resultNamed(results, "triad-census/0").counts).toEqual({ part: 2, whole: 4 });
  });

  it("is not taken between labs and others", () => {
    const actors = [actor("a", { kind: "lab" }), actor("b"), actor("c")];
    const network = networkFrom(actors, [["a", "b"]], { scope: "LO", frame: "known" });
    expect(triadCensus.compute(network).parts?.["3"]).toMatchObject({ reason: "two_mode" });
  });
});
