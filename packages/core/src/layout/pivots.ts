/**
 * Actors far from each other that stand for the rest: each next one is the farthest from those before
 * it, the first the one with most partners; among equals the smaller index. Unjoined actors count as
 * farther than any path.
 */
import type { Csr } from "../kernel/csr.ts";
import { hopDistances } from "../kernel/hop-distances.ts";

export interface Pivots {
  readonly actors: readonly number[];
  /** Hops from each pivot to everybody; beyond all paths where there is none. */
  readonly distances: readonly Float64Array[];
}

export function choosePivots(network: Csr, most: number): Pivots {
  const { n, offset } = network;
  const degree = (v: number) => offset[v + 1]! - offset[v]!;
  let next = 0;
  for (let v = 1; v < n; v++) if (degree(v) > degree(next)) next = v;

  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const actors: number[] = [];
  const hops: Int32Array[] = [];
  while (actors.length < Math.min(most, n)) {
    const from = hopDistances(network, [next]);
    actors.push(next);
    hops.push(from);
    let farthest = -1;
    for (let v = 0; v < n; v++) {
      const distance = from[v] ?? -1;
      if (distance >= 0) nearest[v] = Math.min(nearest[v]!, distance);
      if (farthest === -1 || nearest[v]! > nearest[farthest]!) farthest = v;
    }
    if (farthest === -1 || nearest[farthest] === 0) break;
    next = farthest;
  }
  const longest = hops.reduce((far, row) => row.reduce((a, b) => Math.max(a, b), far), 0);
  const distances = hops.map((row) =>
    Float64Array.from(row, (hop) => (hop < 0 ? longest + 1 : hop)),
  );
  return { actors, distances };
}
