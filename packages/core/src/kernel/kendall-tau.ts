/**
 * Kendall's τ-b: how far two orders agree, pairs that are tied in one of them taken into account.
 *
 *     τ-b = (C − D) / √((P − T₁)(P − T₂))      C, D pairs in the same and in opposite order,
 *                                              P all pairs, T₁, T₂ those tied in either
 *
 * −1 to 1. Null where all values of one side are equal, and with no pair.
 * Precondition: both of one length. Cost: O(n²).
 * Source: Kendall (1945), "The treatment of ties in ranking problems", Biometrika 33(3), 239–251.
 */
export function kendallTau(one: Float64Array, other: Float64Array): number | null {
  let balance = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (let i = 0; i < one.length; i++) {
    for (let j = i + 1; j < one.length; j++) {
      const a = Math.sign(one[i]! - one[j]!);
      const b = Math.sign(other[i]! - other[j]!);
      balance += a * b;
      ofOne += a * a;
      ofOther += b * b;
    }
  }
  return ofOne === 0 || ofOther === 0 ? null : balance / Math.sqrt(ofOne * ofOther);
}
