import { describe, expect, it } from "vitest";
import { drawsOf } from "../../src/inference/draws.ts";
import type { DyadMatrix } from "../../src/inference/dyad-matrix.ts";
import { labelPermutation } from "../../src/inference/label-permutation.ts";
import { nullModel } from "../../src/inference/null-model.ts";
import { graphCorrelation } from "../../src/inference/qap.ts";
import { quantile } from "../../src/inference/quantile.ts";
import { vertexBootstrap } from "../../src/inference/vertex-bootstrap.ts";
import { mixingTotals, NO_GROUP } from "../../src/kernel/mixing.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";

describe("a value among those of a null model", () => {
  it("has a p-value above 0 however few draws reach it", () => {
    const summary = nullModel("labels", 5, Float64Array.of(1, 2, 3, 4), false);
    expect(summary).toMatchObject({ atLeast: 0, atMost: 4, percentile: 100 });
    expect(summary.p).toBeCloseTo(2 / 5, 12);
  });

  it("is among the arrangements where all of them were looked at", () => {
    const summary = nullModel("labels", 4, Float64Array.of(1, 2, 3, 4), true);
    expect(summary.p).toBeCloseTo(2 / 4, 12);
    expect(summary.percentile).toBe(87.5);
  });

  it("has no z where the null does not vary", () => {
    expect(nullModel("labels", 1, Float64Array.of(1, 1, 1), false)).toMatchObject({
      z: null,
      p: 1,
      percentile: 50,
    });
  });

  // numpy 2.4.6, numpy.quantile.
  it.each([
    { share: 0.05, value: 1 },
    { share: 0.25, value: 1.75 },
    { share: 0.9, value: 6.9 },
  ])("the $share quantile agrees with numpy", ({ share, value }) => {
    expect(quantile([3, 1, 4, 1, 5, 9, 2, 6], share)).toBeCloseTo(value, 12);
  });
});

describe("labels shuffled over actors", () => {
  const oneStratum = (n: number) => new Int32Array(n);

  it("are enumerated where they have few arrangements, each once", () => {
    const seen: string[] = [];
    const codes = Int32Array.of(0, 0, 1, 1, NO_GROUP);
    const { isExact } = labelPermutation(
      { codes, strata: oneStratum(5) },
      (arranged) => seen.push([...arranged].join("")),
      drawsOf("1", "E4", 10),
    );
    expect(isExact).toBe(true);
    expect(seen.sort()).toEqual(["0011-1", "0101-1", "0110-1", "1001-1", "1010-1", "1100-1"]);
  });

  it("stay within their stratum", () => {
    const strata = Int32Array.of(0, 0, 1, 1);
    const seen: string[] = [];
    labelPermutation(
      { codes: Int32Array.of(0, 1, 0, 1), strata },
      (arranged) => seen.push([...arranged].join("")),
      drawsOf("1", "E4", 10),
    );
    expect(seen.sort()).toEqual(["0101", "0110", "1001", "1010"]);
  });

  // Methods, Appendix 1: on the karate club the null of E–I has mean .0303 and sd about .095.
  it("put the karate club's E–I index far outside its null", () => {
    const at = (id: string) => KARATE_ACTORS.findIndex((actor) => actor.id === id);
    const source = Uint32Array.from(KARATE_TIES, ([a]) => at(a));
    const target = Uint32Array.from(KARATE_TIES, ([, b]) => at(b));
    const clubs = KARATE_ACTORS.map(({ columns }) => columns["club"]);
    const codes = Int32Array.from(clubs, (club) => (club === clubs[0] ? 0 : 1));
    const ei = (labels: Int32Array) => {
      const { internal, external } = mixingTotals(source, target, labels, 2);
      return (external - internal) / (external + internal);
    };
    const { values, isExact } = labelPermutation(
      { codes, strata: oneStratum(34) },
      ei,
      drawsOf("1", "E4", 2000),
    );
    const summary = nullModel("labels", ei(codes), values, isExact);
    expect(isExact).toBe(false);
    expect(Math.abs(summary.mean - 0.030303)).toBeLessThan(3 * (0.095 / Math.sqrt(2000)));
    expect(Math.abs(summary.sd - 0.095)).toBeLessThan(0.01);
    expect(summary.atMost).toBe(0);
  });
});

/** A matrix from its ties; `masked` pairs were not observed. */
function matrix(
  n: number,
  ties: readonly (readonly [number, number])[],
  masked: readonly (readonly [number, number])[] = [],
): DyadMatrix {
  const values = new Float64Array(n * n);
  const set = (pairs: readonly (readonly [number, number])[], value: number) => {
    for (const [a, b] of pairs) values[a * n + b] = values[b * n + a] = value;
  };
  set(ties, 1);
  set(masked, Number.NaN);
  return { n, values };
}

describe("graph correlation", () => {
  const path = matrix(5, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);

  it("is 1 with itself, and null where a network does not vary", () => {
    expect(graphCorrelation(path, path, drawsOf("1", "E2", 50))?.value).toBeCloseTo(1, 12);
    expect(graphCorrelation(path, matrix(5, []), drawsOf("1", "E2", 50))).toBeNull();
  });

  // By hand: ten pairs, four ties each, three in common: (10·3 − 4·4) / (10·4 − 4·4).
  it("is Pearson's r over the pairs", () => {
    const other = matrix(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 4],
    ]);
    const found = graphCorrelation(path, other, drawsOf("1", "E2", 500));
    expect(found?.value).toBeCloseTo(14 / 24, 12);
    // Under relabelling the expected correlation is 0.
    expect(Math.abs(found!.null.mean)).toBeLessThan(3 * (found!.null.sd / Math.sqrt(500)));
  });

  it("leaves unobserved pairs out", () => {
    const masked = matrix(
      5,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      [[3, 4]],
    );
    expect(graphCorrelation(path, masked, drawsOf("1", "E2", 50))?.value).toBeCloseTo(1, 12);
  });
});

describe("the vertex bootstrap", () => {
  const ring = matrix(
    12,
    Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12] as const),
  );

  it("centres on the observed density", () => {
    const { percentile, basic, se } = vertexBootstrap(ring, null, drawsOf("1", "E3", 1000));
    const density = 12 / 66;
    expect(percentile.low).toBeLessThan(density);
    expect(percentile.high).toBeGreaterThan(density);
    expect(basic.low).toBeCloseTo(2 * density - percentile.high, 12);
    expect(se).toBeGreaterThan(0.02);
    expect(se).toBeLessThan(0.1);
  });

  // numpy 2.4.6, 40,000 draws of its default_rng(1): sd .04083 and 95 % in .064–.223 of the density; of
  // the difference from the network without the last member's ties to the first twenty, sd .01291.
  it("agrees with numpy on the karate club", () => {
    const at = (id: string) => KARATE_ACTORS.findIndex((actor) => actor.id === id);
    const ties = KARATE_TIES.map(([a, b]) => [at(a), at(b)] as const);
    const club = matrix(34, ties);
    const later = matrix(
      34,
      ties.filter(([a, b]) => Math.max(a, b) < 33 || Math.min(a, b) >= 20),
    );
    const draws = drawsOf("1", "E3", 4000);
    const one = vertexBootstrap(club, null, draws);
    expect(one.observed).toBeCloseTo(78 / 561, 12);
    expect(Math.abs(one.se - 0.04083)).toBeLessThan(3 * (0.04083 / Math.sqrt(2 * 4000)) * 1.5);
    expect(one.percentile.low).toBeCloseTo(0.0642, 2);
    expect(one.percentile.high).toBeCloseTo(0.2228, 2);
    const both = vertexBootstrap(club, later, draws);
    expect(both.observed).toBeCloseTo(-7 / 561, 12);
    expect(Math.abs(both.se - 0.012905)).toBeLessThan(0.0008);
    expect(both.percentile.high).toBeCloseTo(0, 12);
  });

  it("has no spread between two dates that are alike", () => {
    const { se, percentile } = vertexBootstrap(ring, ring, drawsOf("1", "E3", 200));
    expect(se).toBe(0);
    expect(percentile).toEqual({ low: 0, high: 0 });
  });
});
