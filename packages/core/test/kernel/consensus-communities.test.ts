import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ConsensusOptions,
  consensusCommunities,
  type WeightedTies,
} from "../../src/kernel/consensus-communities.ts";
import { modularity } from "../../src/kernel/modularity.ts";
import {
  anyTies,
  areConnected,
  clique,
  FLORENTINE,
  KARATE,
  KITE,
  relabelled,
  tieList,
} from "../support/tie-lists.ts";

const OPTIONS: ConsensusOptions = { gamma: 1, runs: 100, threshold: 0.5, seedText: "1" };

const find = (ties: WeightedTies, options: Partial<ConsensusOptions> = {}) =>
  consensusCommunities(ties, { ...OPTIONS, ...options });

describe("consensusCommunities", () => {
  it("is certain of two cliques joined by one tie", () => {
    const found = find(tieList([...clique(0, 5), ...clique(5, 5), [4, 5]]));
    expect(found).toMatchObject({ agreement: 1, rounds: 1, isUnanimous: true });
    expect([...found.community]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([...found.stability]).toEqual(Array(10).fill(1));
    // 10 of 21 ties in each, 21 of 42 ends: 2 · (10/21 − 1/4).
    expect(found.modularity).toBeCloseTo(2 * (10 / 21 - 1 / 4), 12);
    expect(found.best.modularity).toBe(found.modularity);
  });

  it.each([
    { network: "karate club", ties: KARATE, best: 0.419789612097 },
    { network: "Florentine families", ties: FLORENTINE, best: 0.39875 },
    { network: "Krackhardt's kite", ties: KITE, best: 0.222222222222 },
  ])(
    "reports the best single run of the $network, whatever its actors are called",
    ({ ties, best }) => {
      const found = find(ties);
      const reversed = find(
        relabelled(
          ties,
          Array.from({ length: ties.n }, (_, actor) => ties.n - 1 - actor),
        ),
      );
      expect(found.best.modularity).toBeGreaterThanOrEqual(best - 1e-5);
      expect(reversed.best.modularity).toBeCloseTo(found.best.modularity, 12);
    },
  );

  it("says how sure it is of an actor that stands between two groups", () => {
    // Two cliques of four; actor 8 has one tie to each.
    const { stability, agreement, community } = find(
      tieList([...clique(0, 4), ...clique(4, 4), [0, 8], [4, 8]]),
    );
    expect(agreement).toBeLessThan(1);
    expect(stability[8]).toBeLessThan(1);
    expect(stability[8]).toBeGreaterThanOrEqual(0.5);
    expect(stability[1]).toBeGreaterThan(stability[8]!);
    expect(community[1]).toBe(community[2]);
  });

  it("leaves alone who is with nobody often enough", () => {
    // In a ring every cut is as good as another: no pair is together in all runs.
    const ring = tieList(Array.from({ length: 12 }, (_, k) => [k, (k + 1) % 12] as const));
    const found = find(ring, { threshold: 1 });
    expect(new Set(found.community).size).toBe(12);
    expect(found.isUnanimous).toBe(true);
    expect(found.best.modularity).toBeGreaterThan(found.modularity);
    expect([...found.stability]).toEqual(Array(12).fill(0));
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyTies, fc.string(), (ties, seedText) => {
        expect(find(ties, { seedText, runs: 10 })).toEqual(find(ties, { seedText, runs: 10 }));
      }),
    );
  });

  it("is connected, never better than it says, and within its ranges", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const { community, best, agreement, stability, ...found } = find(ties, { runs: 20 });

        expect(areConnected(ties, community)).toBe(true);
        expect(areConnected(ties, best.community)).toBe(true);
        for (const each of [{ community, modularity: found.modularity }, best]) {
          expect(modularity(ties.source, ties.target, ties.weight, each.community, 1)).toBe(
            each.modularity,
          );
        }
        expect(agreement).toBeGreaterThan(-0.5);
        expect(agreement).toBeLessThanOrEqual(1);
        for (const share of stability) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
