/**
 * What a drawing is asked for: for pairs of actors the distance at which they should stand, and how
 * much that matters (methods F1).
 *
 *     reference of a series: distance D̄_ij = mean over dates of the hops, weight 1 / D̄² + 1 / (1 + Var D)
 *     one date: distance d_ij = hops, weight 1 / d²
 *
 * Where no path joins a pair at a date, the nearest date in time at which one does gives the distance,
 * else the longest of all and one more.
 *
 * Above 900 actors all pairs are too many: the terms are then those of the ties and of some hundred
 * pivots, each standing for the actors nearest to it (Ortmann, Klimenta & Brandes 2017), on the ties of
 * all dates together.
 *
 * Source: Gansner, Koren & North (2004), "Graph Drawing by Stress Majorization", GD 2004, LNCS 3383,
 * 239–250; Ortmann, Klimenta & Brandes (2017), "A Sparse Stress Model", Journal of Graph Algorithms and
 * Applications 21(5), 791–821; the weights of the series as in the R package graphlayouts.
 */
import type { Csr } from "../kernel/csr.ts";
import { hopDistances } from "../kernel/hop-distances.ts";

/** Terms of actor v stand at offset[v] … offset[v + 1]. */
export interface StressTerms {
  readonly n: number;
  readonly offset: Uint32Array;
  readonly other: Uint32Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
}

/** Distances of every pair at each date, unjoined pairs filled in; row by row. */
export function filledDistances(networks: readonly Csr[]): Float64Array[] {
  const n = networks[0]?.n ?? 0;
  const hops = networks.map((network) => {
    const rows = new Float64Array(n * n);
    for (let v = 0; v < n; v++) rows.set(hopDistances(network, [v]), v * n);
    return rows;
  });
  const longest = hops.reduce((most, rows) => rows.reduce((a, b) => Math.max(a, b), most), 0);
  return hops.map((rows, date) =>
    rows.map((value, pair) => {
      if (value >= 0) return value;
      return nearestInTime(hops, date, pair) ?? longest + 1;
    }),
  );
}

/** The pair's distance at the date next to this one that has any; of two as near the earlier. */
function nearestInTime(
  hops: readonly Float64Array[],
  date: number,
  pair: number,
): number | undefined {
  for (let step = 1; step < hops.length; step++) {
    for (const at of [date - step, date + step]) {
      const value = hops[at]?.[pair] ?? -1;
      if (value >= 0) return value;
    }
  }
  return undefined;
}

export function referenceTerms(n: number, distances: readonly Float64Array[]): StressTerms {
  return fullTerms(n, (pair) => {
    let sum = 0;
    let squares = 0;
    for (const rows of distances) {
      const value = rows[pair]!;
      sum += value;
      squares += value * value;
    }
    const mean = sum / distances.length;
    const variance = Math.max(0, squares / distances.length - mean * mean);
    return [mean, 1 / (mean * mean) + 1 / (1 + variance)];
  });
}

export function datedTerms(n: number, distances: Float64Array): StressTerms {
  return fullTerms(n, (pair) => {
    const distance = distances[pair] ?? 1;
    return [distance, 1 / (distance * distance)];
  });
}

function fullTerms(
  n: number,
  termOf: (pair: number) => readonly [distance: number, weight: number],
): StressTerms {
  const count = n * Math.max(n - 1, 0);
  const other = new Uint32Array(count);
  const distance = new Float64Array(count);
  const weight = new Float64Array(count);
  let at = 0;
  for (let v = 0; v < n; v++) {
    for (let u = 0; u < n; u++) {
      if (u === v) continue;
      other[at] = u;
      [distance[at], weight[at]] = termOf(v * n + u) as [number, number];
      at++;
    }
  }
  const offset = Uint32Array.from({ length: n + 1 }, (_, v) => v * Math.max(n - 1, 0));
  return { n, offset, other, distance, weight };
}
