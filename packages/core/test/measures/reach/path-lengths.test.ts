import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import { averagePathLength } from "../../../src/measures/reach/average-path-length.ts";
import { connectedPairsShare } from "../../../src/measures/reach/connected-pairs-share.ts";
import { diameter } from "../../../src/measures/reach/diameter.ts";
import { fragmentation } from "../../../src/measures/reach/fragmentation.ts";
import { flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";
import { FLORENTINE_TIES, KITE_TIES } from "../../support/small-networks.ts";

const idsOf = (ties: readonly Pair[]) =>
  [...new Set(ties.flatMap(([a, b]) => [String(a), String(b)]))].sort();

describe("average path length", () => {
  // A chain of three and a pair: 1 + 1 + 2 + 1 over four connected pairs of ten.
  const pieces: Pair[] = [
    ["a", "b"],
    ["b", "c"],
    ["d", "e"],
  ];

  it("is over connected pairs, and over the largest piece", () => {
    const { headline, parts } = averagePathLength.compute(networkFrom(idsOf(pieces), pieces));
    expect(headline).toMatchObject({ value: 5 / 4, counts: { part: 4, whole: 10, actors: 5 } });
    expect(parts?.["giant"]).toMatchObject({
      value: 4 / 3,
      counts: { part: 3, whole: 3, actors: 3 },
    });
  });

  it("is the same with isolates, which only add pairs without a path", () => {
    const network = networkFrom([...idsOf(pieces), "z"], pieces, { frame: "known" });
    expect(averagePathLength.compute(network).headline).toMatchObject({
      value: 5 / 4,
      counts: { part: 4, whole: 15 },
    });
  });

  // networkx 3.6.1, methods appendix 1.
  it.each([
    ["karate", KARATE_TIES, 2.408199643494, 5],
    ["the Florentine families", FLORENTINE_TIES, 2.485714285714, 5],
    ["the kite", KITE_TIES, 1.977777777778, 4],
  ] as const)("of %s agrees with networkx, as does the diameter", (_name, ties, mean, longest) => {
    const network = networkFrom(idsOf(ties), ties);
    expect(averagePathLength.compute(network).headline?.value).toBeCloseTo(mean, 11);
    expect(diameter.compute(network).headline?.value).toBe(longest);
  });

  it("is 1 where all are tied to all", () => {
    const ties: Pair[] = [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ];
    expect(averagePathLength.compute(networkFrom(["a", "b", "c"], ties)).headline?.value).toBe(1);
  });

  it("is said with the share of pairs that have a path", () => {
    const { results } = evaluateMoment(flatJournal(idsOf(pieces), pieces), "T1", {
      language: "it",
      only: ["C7"],
    });
    const sentence = (name: string) => resultNamed(results, name).sentence;
    expect(sentence("average-path-length")).toBe(
      "In tutta la rete, due realtà unite da un percorso distano in media 1,25 passi a T1; 4 coppie su 10 hanno un percorso.",
    );
    expect(sentence("diameter/giant")).toBe(
      "In tutta la rete, le due più lontane tra le 3 realtà del pezzo più grande distano 2 passi a T1.",
    );
    expect(sentence("connected-pairs-share")).toBe(
      "In tutta la rete, 4 coppie di realtà su 10 sono unite da un percorso a T1.",
    );
  });
});

describe("diameter", () => {
  it("may lie outside the largest piece", () => {
    const star: Pair[] = ["b", "c", "d", "e"].map((leaf): Pair => ["a", leaf]);
    const chain: Pair[] = [
      ["p", "q"],
      ["q", "r"],
      ["r", "s"],
    ];
    const { headline, parts } = diameter.compute(
      networkFrom(idsOf([...star, ...chain]), [...star, ...chain]),
    );
    expect(headline?.value).toBe(3);
    expect(parts?.["giant"]?.value).toBe(2);
  });
});

describe("share of connected pairs", () => {
  it("is what fragmentation leaves", () => {
    const dyads = ["a", "b", "c", "d", "e", "f"].flatMap((a, index, all) =>
      all.slice(index + 1).map((b): Pair => [a, b]),
    );
    fc.assert(
      fc.property(fc.subarray(dyads, { minLength: 1 }), (ties) => {
        for (const frame of ["known", "active"] as const) {
          const network = networkFrom(["a", "b", "c", "d", "e", "f"], ties, { frame });
          const share = connectedPairsShare.compute(network).headline?.value ?? Number.NaN;
          const pieces = fragmentation.compute(network).headline?.value ?? Number.NaN;
          expect(share).toBeCloseTo(1 - pieces, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("agrees with the methods on a triangle, a pair and an isolate", () => {
    const ties: Pair[] = [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
      ["d", "e"],
    ];
    const share = (frame: "known" | "active") =>
      connectedPairsShare.compute(networkFrom(["a", "b", "c", "d", "e", "f"], ties, { frame }))
        .headline?.value;
    expect(share("known")).toBeCloseTo(0.266666667, 9);
    expect(share("active")).toBeCloseTo(0.4, 12);
  });
});

describe("distances", () => {
  it("are not reported where fewer than four in five have answered", () => {
    for (const measure of [averagePathLength, connectedPairsShare, diameter])
      expect(measure.needsHighResponse).toBe(true);
  });
});
