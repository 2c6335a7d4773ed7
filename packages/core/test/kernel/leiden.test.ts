import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { toCsr } from "../../src/kernel/csr.ts";
import { aggregated, weightedGraph } from "../../src/kernel/leiden/weighted-graph.ts";
import { leiden } from "../../src/kernel/leiden.ts";
import { modularity } from "../../src/kernel/modularity.ts";
import { renumber } from "../../src/kernel/partition.ts";
import { seededRandom } from "../../src/kernel/random.ts";
import {
  anyTies,
  areConnected,
  clique,
  FLORENTINE,
  KARATE,
  KITE,
  type NumberedTie,
  tieList,
} from "../support/tie-lists.ts";

const graphOf = ({ n, source, target, weight }: WeightedTies) =>
  weightedGraph(toCsr(n, source, target), weight);

const find = (ties: WeightedTies, seed: string, gamma = 1) =>
  leiden(graphOf(ties), gamma, seededRandom(seed));

const qualityOf = (ties: WeightedTies, community: Uint32Array, gamma = 1) =>
  modularity(ties.source, ties.target, ties.weight, community, gamma);

const bestOf = (ties: WeightedTies) =>
  Math.max(...Array.from({ length: 100 }, (_, run) => qualityOf(ties, find(ties, `${run}`))));

describe("leiden", () => {
  it("parts two cliques joined by one tie", () => {
    const ties = tieList([...clique(0, 5), ...clique(5, 5), [4, 5]]);
    expect([...find(ties, "1")]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("finds the cliques of a ring of eight", () => {
    const links = Array.from({ length: 8 }, (_, k): NumberedTie => [5 * k, (5 * k + 9) % 40]);
    const ties = tieList([
      ...Array.from({ length: 8 }, (_, k) => clique(5 * k, 5)).flat(),
      ...links,
    ]);
    expect([...find(ties, "1")]).toEqual(
      Array.from({ length: 40 }, (_, actor) => Math.floor(actor / 5)),
    );
  });

  it("never joins components, and leaves isolates alone", () => {
    const ties = tieList([...clique(1, 3), [4, 5]], 7);
    expect([...find(ties, "1")]).toEqual([0, 1, 1, 1, 2, 2, 3]);
    expect([...find(tieList([], 3), "1")]).toEqual([0, 1, 2]);
  });

  it("follows the weights", () => {
    // A ring of four: whichever two opposite ties are strong hold their ends together.
    const ring = (strong: number, weak: number) =>
      tieList([
        [0, 1, strong],
        [1, 2, weak],
        [2, 3, strong],
        [0, 3, weak],
      ]);
    expect([...find(ring(5, 1), "1")]).toEqual([0, 0, 1, 1]);
    expect([...find(ring(1, 5), "1")]).toEqual([0, 1, 1, 0]);
  });

  it("finds smaller communities at a higher γ", () => {
    const pairs = tieList([...clique(0, 4), ...clique(4, 4), [0, 4], [1, 5], [2, 6], [3, 7]]);
    expect(new Set(find(pairs, "1", 0)).size).toBe(1);
    expect(new Set(find(pairs, "1", 1)).size).toBe(2);
    expect(new Set(find(pairs, "1", 8)).size).toBe(8);
  });

  // Best of 200 Louvain seeds of networkx 3.6.1 (methods, appendix 1); more is a better optimum.
  it.each([
    { network: "karate club", ties: KARATE, best: 0.419789612097 },
    { network: "Florentine families", ties: FLORENTINE, best: 0.39875 },
    { network: "Krackhardt's kite", ties: KITE, best: 0.222222222222 },
  ])("reaches the best modularity known of the $network", ({ ties, best }) => {
    expect(bestOf(ties)).toBeGreaterThanOrEqual(best - 1e-5);
  });

  it("gives connected communities that no single actor gains by leaving", () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(0.5, 1, 1.25), fc.string(), (ties, gamma, seed) => {
        const community = find(ties, seed, gamma);
        const quality = qualityOf(ties, community, gamma);

        expect(areConnected(ties, community)).toBe(true);
        for (let actor = 0; actor < ties.n; actor++) {
          for (const other of new Set([...community, ties.n - 1])) {
            const moved = community.slice();
            moved[actor] = other;
            expect(qualityOf(ties, moved, gamma)).toBeLessThanOrEqual(quality + 1e-9);
          }
        }
      }),
    );
  });

  it("is the same for the same seed, and numbered by first member", () => {
    fc.assert(
      fc.property(anyTies, fc.string(), (ties, seed) => {
        const community = find(ties, seed);
        const numbered = community.slice();
        renumber(numbered);

        expect(find(ties, seed)).toEqual(community);
        expect(numbered).toEqual(community);
      }),
    );
  });

  it("does not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const scaled = { ...ties, weight: ties.weight.map((weight) => weight * 1024) };
        expect(find(scaled, "1")).toEqual(find(ties, "1"));
      }),
    );
  });
});

describe("aggregated", () => {
  it("adds up ties between groups and keeps all mass", () => {
    const graph = graphOf(
      tieList([
        [0, 1, 2],
        [0, 2, 1],
        [1, 2, 3],
        [2, 3, 2],
      ]),
    );
    const pairs = aggregated(graph, Uint32Array.of(0, 0, 1, 1), 2);
    expect([...pairs.neighbour]).toEqual([1, 0]);
    expect([...pairs.weight]).toEqual([2, 2]);
    expect([...pairs.mass]).toEqual([4, 4]);
    expect(pairs.totalMass).toBe(8);
  });
});
