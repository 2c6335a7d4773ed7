import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../src/kernel/betweenness.ts";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { toCsr } from "../../src/kernel/csr.ts";
import { exactLengths } from "../../src/kernel/exact-lengths.ts";
import { weightedBetweenness } from "../../src/kernel/weighted-betweenness.ts";
import { anyTies, KARATE, tieList } from "../support/tie-lists.ts";

const scores = ({ n, source, target, weight }: WeightedTies) =>
  weightedBetweenness(toCsr(n, source, target), exactLengths(weight));

/** 1 + (7u + 3v) mod `mod` for tie u–v of the karate club. */
const karate = (mod: number): WeightedTies => ({
  ...KARATE,
  weight: KARATE.weight.map(
    (_, tie) => 1 + ((KARATE.source[tie]! * 7 + KARATE.target[tie]! * 3) % mod),
  ),
});

describe("weightedBetweenness", () => {
  it("goes round by strong ties where that is shorter", () => {
    // 1/4 + 1/4 < 1/1.
    const ties = tieList([
      [0, 1, 1],
      [0, 2, 4],
      [1, 2, 4],
    ]);
    expect([...scores(ties)]).toEqual([0, 0, 1]);
  });

  it.each([
    { what: "whole numbers", weights: [2, 3, 6] },
    { what: "decimals", weights: [0.2, 0.3, 0.6] },
    { what: "fractions that no decimal ends", weights: [2 / 7, 3 / 7, 6 / 7] },
  ])("halves a pair between equal paths: 1/2 = 1/3 + 1/6, with $what", ({ weights }) => {
    const [direct = 0, first = 0, second = 0] = weights;
    const ties = tieList([
      [0, 1, direct],
      [0, 2, first],
      [1, 2, second],
    ]);
    expect([...scores(ties)]).toEqual([0, 0, 0.5]);
  });

  // Exact fractions in Python (fractions.Fraction). networkx 3.6.1 with floating 1/w gives
  // 113.5 for member 32 at mod 5, and is off by up to 3.75; at mod 11 it gives 157.5 for member 31.
  it.each([
    { mod: 5, expected: [277, 64.5, 25, 131, 340 / 3, 159.5], sum: 1074.5 },
    { mod: 11, expected: [266, 44, 78, 158, 82, 177], sum: 964.5 },
    { mod: 12, expected: [187, 45.5, 85, 239 / 3, 89, 1567 / 6], sum: 1007 },
  ])("agrees with exact fractions on the karate club, weights mod $mod", (oracle) => {
    const found = scores(karate(oracle.mod));
    for (const [at, member] of [0, 1, 2, 31, 32, 33].entries()) {
      expect(found[member]).toBeCloseTo(oracle.expected[at] ?? Number.NaN, 9);
    }
    expect(found.reduce((sum, score) => sum + score, 0)).toBeCloseTo(oracle.sum, 9);
  });

  it("does not depend on the unit of the strengths", () => {
    const whole = scores(karate(5));
    for (const unit of [1 / 3, 0.07, 1e6]) {
      const scaled = { ...karate(5), weight: karate(5).weight.map((weight) => weight * unit) };
      expect([...scores(scaled)]).toEqual([...whole]);
    }
  });

  it("is betweenness where all ties are equally strong", () => {
    fc.assert(
      fc.property(anyTies, fc.integer({ min: 1, max: 999 }), (ties, parts) => {
        const weight = ties.weight.map(() => parts / 999);
        const hops = betweenness(toCsr(ties.n, ties.source, ties.target));
        for (const [actor, score] of scores({ ...ties, weight }).entries()) {
          expect(score).toBeCloseTo(hops[actor]!, 9);
        }
      }),
    );
  });

  it("is what counting every path in whole numbers gives", () => {
    const weighted = anyTies.chain((ties) =>
      fc
        .array(fc.integer({ min: 1, max: 12 }), {
          minLength: ties.weight.length,
          maxLength: ties.weight.length,
        })
        .map((weights) => ({ ...ties, weight: Float64Array.from(weights) })),
    );
    fc.assert(
      fc.property(weighted, (ties) => {
        const counted = countedBetweenness(ties);
        for (const [actor, score] of scores(ties).entries()) {
          expect(score).toBeCloseTo(counted[actor]!, 9);
        }
      }),
    );
  });
});

/** Least common multiple of 1 … 12: every length is a whole number of these parts. */
const PARTS = 27720;

/** From all distances and numbers of shortest paths: b(v) = Σ σ(s,v)σ(v,t)/σ(s,t) where v is on the way. */
function countedBetweenness({ n, source, target, weight }: WeightedTies): number[] {
  const length = grid(n, Number.POSITIVE_INFINITY);
  for (const [tie, w] of weight.entries()) {
    const [a, b] = [source[tie]!, target[tie]!];
    length[a]![b] = length[b]![a] = PARTS / w;
  }
  const distance = length.map((row, a) => row.map((known, b) => (a === b ? 0 : known)));
  for (let via = 0; via < n; via++)
    for (let a = 0; a < n; a++)
      for (let b = 0; b < n; b++)
        distance[a]![b] = Math.min(distance[a]![b]!, distance[a]![via]! + distance[via]![b]!);
  const paths = distance.map((row, a) => {
    const count = new Array<number>(n).fill(0);
    const byDistance = [...row.keys()].sort((one, other) => row[one]! - row[other]!);
    for (const b of byDistance) {
      if (a === b) count[b] = 1;
      else if (Number.isFinite(row[b]!))
        for (let u = 0; u < n; u++)
          if (row[u]! + length[u]![b]! === row[b]!) count[b] = count[b]! + count[u]!;
    }
    return count;
  });
  return Array.from({ length: n }, (_, v) => {
    let score = 0;
    for (let s = 0; s < n; s++)
      for (let t = s + 1; t < n; t++)
        if (
          v !== s &&
          v !== t &&
          paths[s]![t]! > 0 &&
          distance[s]![v]! + distance[v]![t]! === distance[s]![t]!
        )
          score += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
    return score;
  });
}

function grid(n: number, value: number): number[][] {
  return Array.from({ length: n }, () => new Array<number>(n).fill(value));
}
