/**
 * Portrait divergence of two networks, of the same actors or of others.
 *
 *     B[l, k] = actors with k actors at distance l (l = 0 included)
 *     P(k, l) = B[l, k] / N · Σ_k' k' B[l, k'] / Σ_l Σ_k' k' B[l, k']
 *
 * and the Jensen–Shannon divergence, base 2, of the two P: 0 the same shape, 1 nothing in common.
 * Pairs that no path joins are at no distance. Hops. O(n · (n + m)).
 *
 * Precondition: at least one actor each.
 *
 * Source: Bagrow & Bollt (2019), "An information-theoretic, all-scales approach to comparing
 * networks", Applied Network Science 4, 45, doi:10.1007/s41109-019-0156-x.
 */
import type { Csr } from "./csr.ts";
import { hopDistances } from "./hop-distances.ts";

/** B row by row: for each distance how many actors have so many at it. */
type Portrait = readonly ReadonlyMap<number, number>[];

export function portraitDivergence(one: Csr, other: Csr): number {
  const [p, q] = [probabilities(portraitOf(one)), probabilities(portraitOf(other))];
  let divergence = 0;
  for (const [cell, share] of p) divergence += halfTerm(share, q.get(cell) ?? 0);
  for (const [cell, share] of q) divergence += halfTerm(share, p.get(cell) ?? 0);
  return Math.min(1, Math.max(0, divergence));
}

/** Half of a · log2(a / mean). */
function halfTerm(a: number, b: number): number {
  return (a / 2) * Math.log2((2 * a) / (a + b));
}

function portraitOf(csr: Csr): Portrait {
  const rows: Map<number, number>[] = [];
  for (let actor = 0; actor < csr.n; actor++) {
    const at: number[] = [];
    for (const distance of hopDistances(csr, [actor])) {
      if (distance >= 0) at[distance] = (at[distance] ?? 0) + 1;
    }
    for (const [distance, count] of at.entries()) {
      const row = rows[distance] ?? new Map<number, number>();
      rows[distance] = row.set(count, (row.get(count) ?? 0) + 1);
    }
  }
  for (const row of rows) {
    const met = [...row.values()].reduce((sum, actors) => sum + actors, 0);
    if (met < csr.n) row.set(0, csr.n - met);
  }
  return rows;
}

/** P, cells named "l k", in one order for all networks. */
function probabilities(portrait: Portrait): Map<string, number> {
  const paths = portrait.map((row) =>
    [...row].reduce((sum, [count, actors]) => sum + count * actors, 0),
  );
  const all = paths.reduce((sum, count) => sum + count, 0);
  const actors = portrait[0]?.get(1) ?? 0;
  const cells = portrait.flatMap((row, distance) =>
    [...row]
      .sort(([a], [b]) => a - b)
      .map(([count, having]): [string, number] => [
        `${distance} ${count}`,
        ((having / actors) * paths[distance]!) / all,
      ]),
  );
  return new Map(cells);
}
