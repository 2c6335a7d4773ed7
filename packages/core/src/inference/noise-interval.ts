/**
 * From the spread of draws to what can be said of a change (methods E9).
 *
 *     MDC95 = 1.96 · √(var_a + var_b)                    the smallest change we could have noticed
 *     90 % interval = Δ ± (Q95 − Q05) / 2                quantiles of the drawn changes
 *
 * The draws lie below what was observed by design, so that only their spread is used. The interval
 * describes; how often it holds the true change is measured by simulation, not promised.
 */
import { quantile } from "./quantile.ts";

const LEVEL = 0.9;

/** Below this share of draws with a value the spread says little: no interval. */
const LEAST_DEFINED = 0.5;

export interface NoiseSpread {
  /** Half the width of the 90 % interval. */
  readonly halfWidth: number;
  readonly level: number;
  /** Draws in which the measure was defined. */
  readonly draws: number;
}

/** @param values of the draws; NaN where the measure was undefined */
export function noiseSpread(values: Float64Array): NoiseSpread | null {
  const defined = values.filter((value) => !Number.isNaN(value));
  if (defined.length < LEAST_DEFINED * values.length || defined.length < 2) return null;
  const width = quantile(defined, (1 + LEVEL) / 2) - quantile(defined, (1 - LEVEL) / 2);
  return { halfWidth: width / 2, level: LEVEL, draws: defined.length };
}

/** MDC95 of an indicator from its draws at both dates; null where either was undefined too often. */
export function minimumDetectableChange(before: Float64Array, after: Float64Array): number | null {
  const [a, b] = [variance(before), variance(after)];
  return a === null || b === null ? null : 1.96 * Math.sqrt(a + b);
}

function variance(values: Float64Array): number | null {
  const defined = values.filter((value) => !Number.isNaN(value));
  if (defined.length < LEAST_DEFINED * values.length || defined.length < 2) return null;
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  return defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (defined.length - 1);
}
