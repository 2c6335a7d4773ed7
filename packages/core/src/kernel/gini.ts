/**
 * Gini coefficient of values ≥ 0: half the mean difference between all pairs, over the mean.
 *
 *     G = Σ_i Σ_j |x_i − x_j| / (2 n² x̄)        0 all equal, (n − 1)/n one has all
 *
 * Precondition: some value is above 0.
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  let total = 0;
  let weighted = 0;
  for (const [rank, value] of sorted.entries()) {
    total += value;
    weighted += (2 * (rank + 1) - sorted.length - 1) * value;
  }
  return weighted / (sorted.length * total);
}
