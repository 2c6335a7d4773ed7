import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../src/kernel/components.ts";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { toCsr } from "../../src/kernel/csr.ts";
import { distanceCounts } from "../../src/kernel/distance-counts.ts";
import { leadingEigenvector } from "../../src/kernel/eigenvector.ts";
import { hopDistances } from "../../src/kernel/hop-distances.ts";
import { pagerank } from "../../src/kernel/pagerank.ts";
import { anyTies, FLORENTINE, KARATE, KITE, tieList } from "../support/tie-lists.ts";

const csrOf = ({ n, source, target }: WeightedTies) => toCsr(n, source, target);
const everybody = ({ n }: WeightedTies) => new Uint8Array(n).fill(1);

describe("leadingEigenvector", () => {
  // A star of four: the hub scores √3 times its partners.
  it("is 1 for the hub of a star and 1/√k for each of k partners", () => {
    const star = tieList([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const scores = leadingEigenvector(csrOf(star), everybody(star));
    expect(scores?.[0]).toBe(1);
    for (const leaf of [1, 2, 3]) expect(scores?.[leaf]).toBeCloseTo(1 / Math.sqrt(3), 10);
  });

  // networkx 3.6.1, eigenvector_centrality_numpy divided by its maximum.
  it("agrees with networkx on the karate club and on the kite", () => {
    const karate = leadingEigenvector(csrOf(KARATE), everybody(KARATE));
    const known = { 0: 0.952132366477, 5: 0.212883828873, 11: 0.141566333343, 33: 1 };
    for (const [member, value] of Object.entries(known)) {
      expect(karate?.[Number(member)]).toBeCloseTo(value, 9);
    }
    const kite = leadingEigenvector(csrOf(KITE), everybody(KITE));
    for (const [actor, value] of [
      [3, 1],
      [5, 0.826763807911],
      [7, 0.40717690233],
      [9, 0.023207424622],
    ] as const) {
      expect(kite?.[actor]).toBeCloseTo(value, 9);
    }
  });

  it("settles where ties go only between two sides", () => {
    const path = tieList([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    // λ = (1 + √5)/2, and the ends score 1/λ of the middle.
    const scores = leadingEigenvector(csrOf(path), everybody(path));
    expect(scores?.[0]).toBeCloseTo(2 / (1 + Math.sqrt(5)), 10);
    expect(scores?.[1]).toBeCloseTo(1, 10);
  });

  it("is A x = λ x on the members and 0 on the others", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const csr = csrOf(ties);
        const { of } = components(csr);
        const isMember = Uint8Array.from(of, (component) =>
          component === of[ties.source[0]!] ? 1 : 0,
        );
        const scores = leadingEigenvector(csr, isMember);
        if (scores === null) throw new Error("not settled");
        const sums = Float64Array.from(scores, (_, v) =>
          csr.neighbour
            .subarray(csr.offset[v], csr.offset[v + 1])
            .reduce((sum, u) => sum + scores[u]!, 0),
        );
        const top = scores.indexOf(Math.max(...scores));
        expect(scores[top]).toBe(1);
        for (const [v, score] of scores.entries()) {
          expect(sums[v]).toBeCloseTo(sums[top]! * score, 8);
          if (isMember[v] === 0) expect(score).toBe(0);
          else expect(score).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("pagerank", () => {
  // networkx 3.6.1, pagerank(alpha = 0.85, tol = 1e-15, weight = None).
  it("agrees with networkx on the karate club and with loose actors", () => {
    const karate = pagerank(csrOf(KARATE), 0.85);
    expect(karate[0]).toBeCloseTo(0.096997285388, 11);
    expect(karate[11]).toBeCloseTo(0.009564745492, 11);
    expect(karate[33]).toBeCloseTo(0.100919182333, 11);
    const pieces = tieList(
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
      6,
    );
    const expected = [
      0.14956704277092694, 0.2833901863028064, 0.14956704277092694, 0.1941747572815533,
      0.1941747572815533, 0.02912621359223301,
    ];
    for (const [actor, rank] of pagerank(csrOf(pieces), 0.85).entries()) {
      expect(rank).toBeCloseTo(expected[actor]!, 12);
    }
  });

  it("shares 1 out, equally where nobody has ties", () => {
    expect([...pagerank(toCsr(4, new Uint32Array(), new Uint32Array()), 0.85)]).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
    fc.assert(
      fc.property(anyTies, (ties) => {
        const sum = pagerank(csrOf(ties), 0.85).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("distanceCounts", () => {
  it("adds up for each actor what one search at a time finds", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const csr = csrOf(ties);
        const { farness, pairs } = distanceCounts(csr);
        const oneByOne = Array.from({ length: ties.n }, (_, v) =>
          hopDistances(csr, [v]).reduce((sum, hops) => sum + Math.max(0, hops), 0),
        );
        expect([...farness]).toEqual(oneByOne);
        const total = pairs.reduce((sum, met, hops) => sum + 2 * met * hops, 0);
        expect(oneByOne.reduce((sum, far) => sum + far, 0)).toBe(total);
      }),
    );
  });

  it("goes beyond one batch of searches", () => {
    const long = tieList(Array.from({ length: 300 }, (_, at) => [at, at + 1] as const));
    const { farness, pairs } = distanceCounts(csrOf(long));
    expect(farness[0]).toBe((300 * 301) / 2);
    expect(pairs[300]).toBe(1);
    expect(distanceCounts(csrOf(FLORENTINE)).pairs[1]).toBe(20);
  });
});
