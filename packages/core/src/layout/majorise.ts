/**
 * Stress majorisation with anchors (methods F1):
 *
 *     minimise Σ w_ij (‖x_i − x_j‖ − d_ij)² + Σ λ_i ‖x_i − a_i‖²
 *     x_i ← ( Σ_j w_ij (x_j + d_ij (x_i − x_j) / ‖x_i − x_j‖) + λ_i a_i ) / ( Σ_j w_ij + λ_i )
 *     λ_i = α / (1 − α) · Σ_j w_ij
 *
 * α = 0 knows no anchor; towards 1 nobody leaves it. Every actor moves by where the others stand at
 * the beginning of a round: no order, and never more stress than before.
 */
import { finished, type Steps } from "./steps.ts";
import type { StressTerms } from "./stress-terms.ts";

export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** @param alpha 0 ≤ α < 1, the pull of `anchor` */
export function majorise(
  terms: StressTerms,
  start: Places,
  rounds: number,
  anchor: Places = start,
  alpha = 0,
): Places {
  return finished(majorising(terms, start, rounds, anchor, alpha));
}

/** The same, round by round. */
export function* majorising(
  terms: StressTerms,
  start: Places,
  rounds: number,
  anchor: Places = start,
  alpha = 0,
): Steps<Places> {
  const pull = alpha / (1 - alpha);
  let places = start;
  for (let round = 0; round < rounds; round++) {
    places = step(terms, places, anchor, pull);
    yield (round + 1) / rounds;
  }
  return places;
}

const NEARLY_ONE = 1e-9;

function step(terms: StressTerms, { xs, ys }: Places, anchor: Places, pull: number): Places {
  const { n, offset, other, distance, weight } = terms;
  const next = { xs: new Float64Array(n), ys: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const x = xs[i]!;
    const y = ys[i]!;
    let weights = 0;
    let sumX = 0;
    let sumY = 0;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      const j = other[at]!;
      const dx = x - xs[j]!;
      const dy = y - ys[j]!;
      const w = weight[at]!;
      const ratio = distance[at]! / (Math.sqrt(dx * dx + dy * dy) || NEARLY_ONE);
      sumX += w * (xs[j]! + ratio * dx);
      sumY += w * (ys[j]! + ratio * dy);
      weights += w;
    }
    const held = pull * weights;
    next.xs[i] = weights === 0 ? x : (sumX + held * anchor.xs[i]!) / (weights + held);
    next.ys[i] = weights === 0 ? y : (sumY + held * anchor.ys[i]!) / (weights + held);
  }
  return next;
}
