/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs.
 *
 * −1 to 1. Null where all values of one side are equal, and with no pair.
 * Precondition: both of one length. Cost: O(n log n).
 */
export function rankCorrelation(one: Float64Array, other: Float64Array): number | null {
  const [a, b] = [ranks(one), ranks(other)];
  // Ranks always have the mean (n + 1)/2.
  const mean = (one.length + 1) / 2;
  let together = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]! - mean, b[at]! - mean];
    together += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  return ofOne === 0 || ofOther === 0 ? null : together / Math.sqrt(ofOne * ofOther);
}

function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const rank = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let after = first + 1;
    while (after < order.length && values[order[after]!] === values[order[first]!]) after++;
    for (let at = first; at < after; at++) rank[order[at]!] = (first + after + 1) / 2;
    first = after;
  }
  return rank;
}
