import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsr } from "../../src/kernel/csr.ts";
import { distanceCounts } from "../../src/kernel/distance-counts.ts";
import { hopDistances } from "../../src/kernel/hop-distances.ts";
import { anyTies, tieList } from "../support/tie-lists.ts";

describe("distanceCounts", () => {
  // A path of three and a pair: distances 1, 1, 2 and 1.
  it("counts pairs by distance and adds up each actor's distances", () => {
    const { n, source, target } = tieList([
      [0, 1],
      [1, 2],
      [3, 4],
    ]);
    const { pairs, farness, eccentricity } = distanceCounts(toCsr(n, source, target));
    expect([...pairs]).toEqual([0, 3, 1]);
    expect([...farness]).toEqual([3, 2, 3, 1, 1]);
    expect([...eccentricity]).toEqual([2, 1, 2, 1, 1]);
  });

  it("agrees with one search from every actor", () => {
    fc.assert(
      fc.property(anyTies, ({ n, source, target }) => {
        const csr = toCsr(n, source, target);
        const { pairs, farness, eccentricity } = distanceCounts(csr);
        const met: number[] = [];
        for (let actor = 0; actor < n; actor++) {
          const reached = [...hopDistances(csr, [actor])].filter((hops) => hops > 0);
          expect(farness[actor]).toBe(reached.reduce((sum, hops) => sum + hops, 0));
          expect(eccentricity[actor]).toBe(Math.max(0, ...reached));
          for (const hops of reached) met[hops] = (met[hops] ?? 0) + 0.5;
        }
        expect([...pairs]).toEqual(Array.from(met, (count) => count ?? 0));
      }),
    );
  });

  it("goes on over more actors than it takes at once", () => {
    const path = tieList(
      Array.from({ length: 300 }, (_, actor) => [actor, actor + 1] as const),
      303,
    );
    const { pairs, eccentricity } = distanceCounts(toCsr(path.n, path.source, path.target));
    expect(pairs[300]).toBe(1);
    expect(pairs[1]).toBe(300);
    expect(eccentricity[150]).toBe(150);
    expect(eccentricity[302]).toBe(0);
  });
});
