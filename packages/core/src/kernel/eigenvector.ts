/**
 * Eigenvector of the largest eigenvalue: an actor scores by the scores of its partners.
 *
 *     x ← (A + I) x / max(A x + x)     from x = 1 on the members of one component
 *
 * The added identity moves every eigenvalue up by one and no eigenvector: without it the iteration
 * swings for ever where a component has two sides with ties only between them. Source: Bonacich
 * (1972), "Factoring and weighting approaches to status scores and clique identification", Journal
 * of Mathematical Sociology 2(1), 113–120. Cost: O(n + m) a step.
 */
import type { Csr } from "./csr.ts";

const STEP = 1e-12;
const MOST_STEPS = 100_000;

/**
 * Scores with maximum 1 on the members of one component, 0 elsewhere; null if the steps have not
 * become small enough.
 *
 * Precondition: the members (1 = member) are a whole component with a tie.
 */
export function leadingEigenvector(
  { n, offset, neighbour }: Csr,
  isMember: Uint8Array,
): Float64Array | null {
  let scores = Float64Array.from(isMember);
  let next = new Float64Array(n);
  for (let step = 0; step < MOST_STEPS; step++) {
    let most = 0;
    for (let v = 0; v < n; v++) {
      let sum = scores[v]!;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) sum += scores[neighbour[at]!]!;
      next[v] = sum;
      if (sum > most) most = sum;
    }
    let moved = 0;
    for (let v = 0; v < n; v++) {
      next[v] = next[v]! / most;
      moved = Math.max(moved, Math.abs(next[v]! - scores[v]!));
    }
    [scores, next] = [next, scores];
    if (moved < STEP) return scores;
  }
  return null;
}
