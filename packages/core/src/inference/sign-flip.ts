/**
 * Did most labs move the same way? A paired test on the changes of L labs (methods E6).
 *
 *     statistic: mean of Δ₁ … Δ_L        null: every sign of every Δ as likely as the other
 *
 * All 2^L flips up to L = 14, 10,000 drawn ones beyond. The smallest two-sided p that L changes can
 * reach is 2 / 2^L: where that is above 0.05 the test is not run, and the changes themselves are the
 * finding. The 90 % interval is the test turned round: the means of all non-empty subsets of the
 * changes cut the line into parts that are equally likely to hold the true mean (Hartigan 1969), so
 * the interval runs between two of them.
 *
 * Undefined: no lab (`empty`), too few labs (`too_few_to_test`).
 * Source: Fisher (1935), The Design of Experiments, § 21; Hartigan (1969), "Using Subsample Values as
 * Typical Values", Journal of the American Statistical Association 64, 1303–1317.
 */
import type { Draws } from "./draws.ts";

const MOST_ENUMERATED = 14;
const LARGEST_P = 0.05;
const LEVEL = 0.9;

export interface SignFlip {
  readonly mean: number;
  readonly median: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** The smallest p that so many changes can reach. */
  readonly attainable: number;
  /** Null where the test is not run. */
  readonly p: number | null;
  readonly isExact: boolean;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
}

/** @param changes of each lab, at least one */
export function signFlip(changes: readonly number[], draws: Draws): SignFlip {
  const labs = changes.length;
  const sorted = changes.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, change) => sum + change, 0) / labs;
  const attainable = 2 / 2 ** labs;
  const isExact = labs <= MOST_ENUMERATED;
  const canTest = attainable <= LARGEST_P;
  return {
    mean,
    median: (sorted[(labs - 1) >> 1]! + sorted[labs >> 1]!) / 2,
    up: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    down: changes.filter((change) => change < 0).length,
    attainable,
    p: !canTest ? null : isExact ? exactP(sorted) : drawnP(sorted, draws),
    isExact,
    interval: canTest
      ? intervalOf(isExact ? subsetMeans(sorted) : drawnSubsetMeans(sorted, draws))
      : null,
  };
}

const SLACK = 1e-12;

/** Flips whose mean is at least as far from 0, the changes as they are among them. */
function exactP(changes: readonly number[]): number {
  const observed = Math.abs(sum(changes));
  let extreme = 0;
  const flips = 2 ** changes.length;
  for (let flip = 0; flip < flips; flip++) {
    let flipped = 0;
    for (let lab = 0; lab < changes.length; lab++) {
      flipped += (flip >> lab) & 1 ? changes[lab]! : -changes[lab]!;
    }
    if (Math.abs(flipped) >= observed - SLACK) extreme++;
  }
  return extreme / flips;
}

function drawnP(changes: readonly number[], draws: Draws): number {
  const observed = Math.abs(sum(changes));
  let extreme = 0;
  for (let draw = 0; draw < draws.count; draw++) {
    const random = draws.randomOf(draw);
    let flipped = 0;
    for (const change of changes) flipped += random.integer(2) === 1 ? change : -change;
    if (Math.abs(flipped) >= observed - SLACK) extreme++;
  }
  return (extreme + 1) / (draws.count + 1);
}

function subsetMeans(changes: readonly number[]): Float64Array {
  const means = new Float64Array(2 ** changes.length - 1);
  for (let subset = 1; subset <= means.length; subset++) {
    let total = 0;
    let size = 0;
    for (let lab = 0; lab < changes.length; lab++) {
      if (((subset >> lab) & 1) === 0) continue;
      total += changes[lab]!;
      size++;
    }
    means[subset - 1] = total / size;
  }
  return means;
}

function drawnSubsetMeans(changes: readonly number[], draws: Draws): Float64Array {
  return Float64Array.from({ length: draws.count }, (_, draw) => {
    const random = draws.randomOf(draw);
    for (;;) {
      const subset = changes.filter(() => random.integer(2) === 1);
      if (subset.length > 0) return sum(subset) / subset.length;
    }
  });
}

/** Between the k-th means from either end, so that 2k of the k + 1 parts lie outside. */
function intervalOf(means: Float64Array): SignFlip["interval"] {
  const sorted = means.sort();
  const k = Math.floor(((1 - LEVEL) / 2) * (sorted.length + 1));
  if (k < 1) return null;
  return { low: sorted[k - 1]!, high: sorted[sorted.length - k]!, level: LEVEL };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
