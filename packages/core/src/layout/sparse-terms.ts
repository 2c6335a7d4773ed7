import type { Csr } from "../kernel/csr.ts";
import type { Pivots } from "./pivots.ts";
import type { StressTerms } from "./stress-terms.ts";

/**
 * The terms of a sparse stress model: every tie with distance and weight 1, and for each actor its
 * distance to the pivots, weighted by how many actors of the pivot's region lie no farther from the
 * pivot than half that distance.
 */
export function sparseTerms(network: Csr, pivots: Pivots): StressTerms {
  const { n, offset, neighbour } = network;
  const within = regionCounts(n, pivots);
  const lists: { other: number; distance: number; weight: number }[][] = Array.from(
    { length: n },
    () => [],
  );
  for (let v = 0; v < n; v++) {
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      lists[v]?.push({ other: neighbour[at]!, distance: 1, weight: 1 });
    }
  }
  for (const [index, pivot] of pivots.actors.entries()) {
    const row = pivots.distances[index] as Float64Array;
    for (let v = 0; v < n; v++) {
      const distance = row[v]!;
      if (v === pivot || distance <= 1) continue;
      const counted = Math.max(1, within[index]![Math.floor(distance / 2)]!);
      lists[v]?.push({ other: pivot, distance, weight: counted / (distance * distance) });
    }
  }
  const terms = lists.flat();
  const starts = new Uint32Array(n + 1);
  for (let v = 0; v < n; v++) starts[v + 1] = starts[v]! + (lists[v]?.length ?? 0);
  return {
    n,
    offset: starts,
    other: Uint32Array.from(terms, ({ other }) => other),
    distance: Float64Array.from(terms, ({ distance }) => distance),
    weight: Float64Array.from(terms, ({ weight }) => weight),
  };
}

/** For each pivot how many actors of its region lie within 0, 1, 2 … hops of it. */
function regionCounts(n: number, { distances }: Pivots): Float64Array[] {
  const longest = distances.reduce((far, row) => row.reduce((a, b) => Math.max(a, b), far), 0);
  const counts = distances.map(() => new Float64Array(longest + 1));
  for (let v = 0; v < n; v++) {
    let nearest = 0;
    for (let pivot = 1; pivot < distances.length; pivot++) {
      if (distances[pivot]![v]! < distances[nearest]![v]!) nearest = pivot;
    }
    counts[nearest]![distances[nearest]![v]!]!++;
  }
  for (const row of counts) {
    for (let hops = 1; hops <= longest; hops++) row[hops] = row[hops]! + row[hops - 1]!;
  }
  return counts;
}
