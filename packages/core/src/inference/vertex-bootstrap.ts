/**
 * How much an average over pairs would wobble with slightly other actors in the picture (methods E3).
 *
 * n actors are drawn with replacement; the pair of two drawn ones has the value of the original pair,
 * and a pair of the same actor twice that of a pair drawn at random, once for both directions. For
 * two dates the same draws serve both, and the statistic is the difference.
 *
 * For means over pairs only (density, mean degree, mean strength): for components, paths or
 * communities the resampled network is not one that could be (on the karate club its largest
 * component holds 87 % of the actors instead of all). Needs 10 actors.
 *
 * Cost: O(draws · n²).
 * Source: Snijders & Borgatti (1999), "Non-Parametric Standard Errors and Tests for Network
 * Statistics", Connections 22(2), 61–70.
 */
import type { RandomSource } from "../kernel/random.ts";
import type { Draws } from "./draws.ts";
import type { DyadMatrix } from "./dyad-matrix.ts";
import { quantile } from "./quantile.ts";

export interface Bootstrap {
  /** The average as it is, without a draw. */
  readonly observed: number;
  readonly se: number;
  readonly percentile: { readonly low: number; readonly high: number };
  /** The percentile interval mirrored at the observed value. */
  readonly basic: { readonly low: number; readonly high: number };
}

/**
 * The mean over observed pairs, or the difference of two dates' means.
 *
 * @param after null for one date; else of the same actors in the same order
 */
export function vertexBootstrap(
  before: DyadMatrix,
  after: DyadMatrix | null,
  draws: Draws,
): Bootstrap {
  const { n } = before;
  const drawn = new Uint32Array(n);
  const values = Float64Array.from({ length: draws.count }, (_, draw) => {
    const random = draws.randomOf(draw);
    for (let at = 0; at < n; at++) drawn[at] = random.integer(n);
    return resampledDifference(before, after, drawn, random);
  });
  const observed = after === null ? meanOf(before) : meanOf(after) - meanOf(before);
  const [low, high] = [quantile(values, 0.025), quantile(values, 0.975)];
  return {
    observed,
    se: standardDeviation(values),
    percentile: { low, high },
    basic: { low: 2 * observed - high, high: 2 * observed - low },
  };
}

function resampledDifference(
  before: DyadMatrix,
  after: DyadMatrix | null,
  drawn: Uint32Array,
  random: RandomSource,
): number {
  const { n } = before;
  const totals = { before: 0, after: 0 };
  const pairs = { before: 0, after: 0 };
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      let a = drawn[i]!;
      let b = drawn[j]!;
      if (a === b) {
        a = random.integer(n);
        b = random.integer(n - 1);
        if (b >= a) b++;
      }
      const first = before.values[a * n + b]!;
      if (!Number.isNaN(first)) {
        totals.before += first;
        pairs.before++;
      }
      if (after === null) continue;
      const second = after.values[a * n + b]!;
      if (!Number.isNaN(second)) {
        totals.after += second;
        pairs.after++;
      }
    }
  }
  const mean = (date: "before" | "after") => (pairs[date] === 0 ? 0 : totals[date] / pairs[date]);
  return after === null ? mean("before") : mean("after") - mean("before");
}

function meanOf({ n, values }: DyadMatrix): number {
  let total = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = values[i * n + j]!;
      if (Number.isNaN(value)) continue;
      total += value;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : total / pairs;
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
