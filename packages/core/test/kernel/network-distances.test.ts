/**
 * Golden values of the methods, appendix 1 (networkx 3.6.1, numpy 2.4, scipy 1.17; NetSimile by netrd's
 * code), and of networkx 3.6.1, numpy 2.4.6 and scipy 1.17.1 for the network in pieces.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { type Csr, toCsr } from "../../src/kernel/csr.ts";
import { deltaCon } from "../../src/kernel/deltacon.ts";
import { netSimile } from "../../src/kernel/netsimile.ts";
import { portraitDivergence } from "../../src/kernel/portrait-divergence.ts";
import { spectralDistance } from "../../src/kernel/spectral-distance.ts";
import {
  anyTies,
  FLORENTINE,
  KARATE,
  KITE,
  type NumberedTie,
  relabelled,
  tieList,
} from "../support/tie-lists.ts";

const graphOf = ({ n, source, target }: WeightedTies): Csr => toCsr(n, source, target);

const [karate, florentine, kite] = [KARATE, FLORENTINE, KITE].map(graphOf) as [Csr, Csr, Csr];
/** A triangle, a pair and an isolate; and a path of six. */
const pieces = graphOf(
  tieList(
    [
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
    ],
    6,
  ),
);
const path = graphOf(
  tieList([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]),
);

/** The karate club without one of its ties. */
function karateWithout(a: number, b: number): Csr {
  const ties = [...KARATE.source.entries()]
    .map(([tie, source]): NumberedTie => [source, KARATE.target[tie]!])
    .filter(([source, target]) => source !== a || target !== b);
  return graphOf(tieList(ties, KARATE.n));
}

const noTies = (n: number) => toCsr(n, new Uint32Array(), new Uint32Array());

const DISTANCES = [
  ["DeltaCon", deltaCon],
  ["portrait divergence", portraitDivergence],
  ["spectral distance", spectralDistance],
  ["NetSimile", netSimile],
] as const;

describe("distances of networks on the fixtures of the methods", () => {
  it.each([
    ["portrait, karate–Florentine", portraitDivergence(karate, florentine), 0.668022360598, 10],
    ["portrait, karate–kite", portraitDivergence(karate, kite), 0.608582031243, 10],
    ["portrait, pieces–path", portraitDivergence(pieces, path), 0.388681503, 9],
    ["spectra, karate–kite", spectralDistance(karate, kite), 0.192082323, 9],
    ["NetSimile, karate–kite", netSimile(karate, kite), 19.684245034, 8],
    ["DeltaCon, without the tie 0–31", deltaCon(karate, karateWithout(0, 31)), 0.384848236198, 10],
    ["DeltaCon, without the tie 32–33", deltaCon(karate, karateWithout(32, 33)), 0.204212835, 9],
  ])("%s", (_, value, expected, digits) => {
    expect(value).toBeCloseTo(expected, digits);
  });

  it.each([
    ["DeltaCon", deltaCon, 1.454176237888],
    ["spectra", spectralDistance, 0.230327668542],
    ["NetSimile", netSimile, 20.885039143577],
  ] as const)("%s agrees with numpy on a network in pieces", (_, distance, expected) => {
    expect(distance(pieces, path)).toBeCloseTo(expected, 9);
  });
});

describe("distances of networks at their ends", () => {
  it.each(DISTANCES)("%s of a network from itself is 0", (_, distance) => {
    expect(distance(karate, karate)).toBe(0);
    expect(distance(noTies(4), noTies(4))).toBe(0);
    expect(distance(noTies(1), noTies(1))).toBe(0);
  });

  it("DeltaCon counts the loss of a tie between parts for more than one inside", () => {
    expect(deltaCon(karate, karateWithout(0, 31))).toBeGreaterThan(
      deltaCon(karate, karateWithout(32, 33)),
    );
  });

  it("the portrait knows a network without ties from one with", () => {
    // Two actors: B = {(0, 1): 2} against {(0, 1): 2, (1, 1): 2}; P = 1 against ½ and ½.
    const pair = graphOf(tieList([[0, 1]]));
    const expected = 0.5 * Math.log2(1 / 0.75) + 0.5 * (0.5 * Math.log2(0.5 / 0.75) + 0.5);
    expect(portraitDivergence(noTies(2), pair)).toBeCloseTo(expected, 12);
  });
});

describe("distances of all networks", () => {
  const bounds = { DeltaCon: Number.POSITIVE_INFINITY, NetSimile: 35, "spectral distance": 2 };

  it.each(DISTANCES)("%s is symmetric and in its range", (name, distance) => {
    const most = Object.hasOwn(bounds, name) ? bounds[name as keyof typeof bounds] : 1;
    fc.assert(
      fc.property(anyTies, anyTies, (one, other) => {
        const n = Math.max(one.n, other.n);
        const [a, b] = [graphOf({ ...one, n }), graphOf({ ...other, n })];
        const value = distance(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most + 1e-9);
        expect(distance(b, a)).toBeCloseTo(value, 9);
      }),
      { numRuns: 40 },
    );
  });

  it.each(DISTANCES)("%s does not depend on the order of actors", (_, distance) => {
    fc.assert(
      fc.property(anyTies, anyTies, fc.infiniteStream(fc.nat()), (one, other, numbers) => {
        const n = Math.max(one.n, other.n);
        const as = Array.from({ length: n }, (_none, i) => i)
          .map((i) => ({ i, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at || a.i - b.i)
          .map(({ i }) => i);
        const own = [one, other].map((ties) => graphOf({ ...ties, n }));
        const turned = [one, other].map((ties) => graphOf(relabelled({ ...ties, n }, as)));
        expect(distance(turned[0]!, turned[1]!)).toBeCloseTo(distance(own[0]!, own[1]!), 6);
      }),
      { numRuns: 40 },
    );
  });

  it("the shapes are equal where only the names differ, and DeltaCon tells them apart", () => {
    const star = (centre: number) =>
      graphOf(tieList([0, 1, 2, 3].filter((v) => v !== centre).map((v) => [centre, v])));
    expect(portraitDivergence(star(0), star(3))).toBe(0);
    expect(spectralDistance(star(0), star(3))).toBeCloseTo(0, 12);
    expect(netSimile(star(0), star(3))).toBeCloseTo(0, 12);
    expect(deltaCon(star(0), star(3))).toBeGreaterThan(0.1);
  });
});
