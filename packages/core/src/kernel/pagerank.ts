/**
 * PageRank: the share of time that a walker spends with each actor, who at every step follows one of
 * the actor's ties with probability `damping` and otherwise jumps to anybody.
 *
 *     p(v) = (1 − d)/n + d (Σ_{u ~ v} p(u)/k(u) + Σ_{k(u) = 0} p(u)/n)
 *
 * Ties count once each in both directions; from an actor without ties the walker jumps. Sums to 1.
 * Source: Brin & Page (1998), "The anatomy of a large-scale hypertextual Web search engine",
 * Computer Networks 30, 107–117. Cost: O(n + m) a step, some 200 steps.
 */
import type { Csr } from "./csr.ts";

const STEP = 1e-15;

/** Precondition: 0 < damping < 1, so that every step shrinks the error by that much. */
export function pagerank({ n, offset, neighbour }: Csr, damping: number): Float64Array {
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const share = new Float64Array(n);
  const steps = Math.ceil(Math.log(STEP) / Math.log(damping));
  for (let step = 0; step < steps; step++) {
    let loose = 0;
    for (let v = 0; v < n; v++) {
      const ties = offset[v + 1]! - offset[v]!;
      if (ties === 0) loose += rank[v]!;
      else share[v] = rank[v]! / ties;
    }
    const base = (1 - damping + damping * loose) / n;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) sum += share[neighbour[at]!]!;
      next[v] = base + damping * sum;
    }
    [rank, next] = [next, rank];
  }
  return rank;
}
