import { describe, expect, it } from "vitest";
import { bipartiteCommunities, type TwoModeGraph } from "../../src/kernel/bipartite-communities.ts";
import { seededRandom } from "../../src/kernel/random.ts";

type Tie = readonly [lab: number, other: number, weight: number];

function graphOf(labs: number, others: number, ties: readonly Tie[]): TwoModeGraph {
  const side = (size: number, own: 0 | 1) => {
    const rows = Array.from({ length: size }, (_, actor) =>
      ties.filter((tie) => tie[own] === actor),
    );
    const sizes = rows.map((row) => row.length);
    const offset = [0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b, 0))];
    return {
      offset: Uint32Array.from(offset),
      partner: Uint32Array.from(rows.flat(), (tie) => tie[own === 0 ? 1 : 0]),
      weight: Float64Array.from(rows.flat(), ([, , weight]) => weight),
    };
  };
  return { labs: side(labs, 0), others: side(others, 1) };
}

const find = (graph: TwoModeGraph, runs = 30) =>
  bipartiteCommunities(graph, runs, (run) => seededRandom(`two-mode/${run}`));

/** Barber's modularity of a partition, by its definition. */
function quality(ties: readonly Tie[], labs: readonly number[], others: readonly number[]): number {
  const whole = ties.reduce((sum, [, , weight]) => sum + weight, 0);
  const strength = (own: 0 | 1, actor: number) =>
    ties.filter((tie) => tie[own] === actor).reduce((sum, [, , weight]) => sum + weight, 0);
  let sum = 0;
  for (const [lab, group] of labs.entries()) {
    for (const [other, own] of others.entries()) {
      if (group !== own) continue;
      const tie = ties.find(([a, b]) => a === lab && b === other)?.[2] ?? 0;
      sum += tie - (strength(0, lab) * strength(1, other)) / whole;
    }
  }
  return sum / whole;
}

describe("bipartiteCommunities", () => {
  // Two labs with three partners each and none in common: 2 · (3/6 − 3 · 3/36).
  it("tells apart what has nothing in common", () => {
    const ties = [0, 1, 2].flatMap((at): Tie[] => [
      [0, at, 1],
      [1, at + 3, 1],
    ]);
    const { community, modularity } = find(graphOf(2, 6, ties));
    expect(modularity).toBeCloseTo(1 / 2, 12);
    expect([...community]).toEqual([0, 1, 0, 0, 0, 1, 1, 1]);
  });

  it("is 0 and one group where every lab works with everybody", () => {
    const ties = [0, 1].flatMap((lab) => [0, 1, 2].map((other): Tie => [lab, other, 1]));
    expect(find(graphOf(2, 3, ties)).modularity).toBeCloseTo(0, 12);
  });

  it("is as good as any partition of small networks, with and without weights", () => {
    for (let draw = 1; draw <= 15; draw++) {
      const random = seededRandom(`small/${draw}`);
      const ties = Array.from(
        { length: 12 },
        (_, cell): Tie => [cell >> 2, cell & 3, draw % 2 === 0 ? 1 : 1 + random.integer(4)],
      ).filter(() => random.next() < 0.6);
      if (ties.length === 0) continue;
      let best = 0;
      // Every way to give three labs and four others one of four groups.
      for (let code = 0; code < 4 ** 7; code++) {
        const groups = Array.from({ length: 7 }, (_, at) => (code >> (2 * at)) & 3);
        best = Math.max(best, quality(ties, groups.slice(0, 3), groups.slice(3)));
      }
      const found = find(graphOf(3, 4, ties));
      expect(found.modularity).toBeCloseTo(best, 9);
      const groups = [...found.community];
      expect(quality(ties, groups.slice(0, 3), groups.slice(3))).toBeCloseTo(best, 9);
    }
  });
});
