/**
 * An observed value among the values of a null model.
 *
 *     z = (observed − mean) / sd        percentile = 100 · |{values < observed} + ½ {equal}| / B
 *     p = min(1, 2 · min(p≤, p≥)),  p≤ = (b≤ + 1) / (B + 1)
 *
 * The added one keeps a p-value above 0, which no finite number of draws can show to be reached. Where
 * every arrangement was enumerated the observed one is among them and p is the plain proportion.
 * `z` is null where the null values do not vary.
 *
 * Source: Phipson & Smyth (2010), "Permutation P-values Should Never Be Zero", Statistical
 * Applications in Genetics and Molecular Biology 9(1), article 39.
 */
export interface NullModel {
  /** `labels`, `configuration`, `qap` … */
  readonly model: string;
  readonly draws: number;
  readonly mean: number;
  /** Of the null values, n − 1 in the denominator. */
  readonly sd: number;
  readonly z: number | null;
  /** 0–100. */
  readonly percentile: number;
  readonly p: number;
  /** Null values at most and at least as large as the observed one. */
  readonly atMost: number;
  readonly atLeast: number;
}

/** Values that differ by less are equal: sums in another order end in other last digits. */
const SLACK = 1e-12;

/** @param isExact `values` are those of every arrangement, the observed one among them */
export function nullModel(
  model: string,
  observed: number,
  values: Float64Array,
  isExact: boolean,
): NullModel {
  const draws = values.length;
  const slack = SLACK * Math.max(1, Math.abs(observed));
  let atMost = 0;
  let atLeast = 0;
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (value <= observed + slack) atMost++;
    if (value >= observed - slack) atLeast++;
  }
  const mean = sum / draws;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const sd = draws > 1 ? Math.sqrt(squares / (draws - 1)) : 0;
  const tail = (count: number) => (isExact ? count / draws : (count + 1) / (draws + 1));
  const equal = atMost + atLeast - draws;
  return {
    model,
    draws,
    mean,
    sd,
    z: sd > slack ? (observed - mean) / sd : null,
    percentile: (100 * (atMost - equal / 2)) / draws,
    p: Math.min(1, 2 * Math.min(tail(atMost), tail(atLeast))),
    atMost,
    atLeast,
  };
}
