/**
 * What is known of every pair of actors at one date, as a symmetric matrix: strength or 0/1, and NaN
 * where the pair was not observed. NaN stays inside of inference: no result carries it.
 */
export interface DyadMatrix {
  readonly n: number;
  /** n × n, row by row, symmetric; the diagonal is not read. */
  readonly values: Float64Array;
}

/** Correlation of the pairs that both matrices know; null where either does not vary. */
export function pairCorrelation(
  { n, values: x }: DyadMatrix,
  { values: y }: DyadMatrix,
  order: Uint32Array,
): number | null {
  let pairs = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumYY = 0;
  let sumXY = 0;
  for (let i = 0; i < n; i++) {
    const row = order[i]! * n;
    for (let j = i + 1; j < n; j++) {
      const a = x[row + order[j]!]!;
      const b = y[i * n + j]!;
      const product = a * b;
      // Neither is NaN: one that is makes the product so.
      if (Number.isNaN(product)) continue;
      pairs++;
      sumX += a;
      sumY += b;
      sumXX += a * a;
      sumYY += b * b;
      sumXY += product;
    }
  }
  const varianceX = pairs * sumXX - sumX * sumX;
  const varianceY = pairs * sumYY - sumY * sumY;
  const least = 1e-12 * pairs * pairs;
  if (pairs < 2 || varianceX <= least || varianceY <= least) return null;
  return (pairs * sumXY - sumX * sumY) / Math.sqrt(varianceX * varianceY);
}
