/**
 * Quadratic-weighted kappa of pairs of levels without an order between the two of a pair: how far
 * they agree beyond what their levels alone would bring.
 *
 *     κ = 1 − mean (x − y)² / (2 Var)        Var of all levels of both sides together
 *
 * Cohen's weighted kappa on the table that holds every pair both ways round, so that it does not
 * hang on which side is named first. 1 equal in every pair, 0 as by chance.
 *
 * Null where all levels are equal, and with no pair. Precondition: both of one length.
 *
 * Source: Cohen (1968), "Weighted kappa", Psychological Bulletin 70(4), 213–220.
 */
export function weightedKappa(one: Uint8Array, other: Uint8Array): number | null {
  let sum = 0;
  let squares = 0;
  let apart = 0;
  for (let pair = 0; pair < one.length; pair++) {
    const [x, y] = [one[pair]!, other[pair]!];
    sum += x + y;
    squares += x * x + y * y;
    apart += (x - y) ** 2;
  }
  // In whole numbers, so that equal levels give exactly no variance: (2n)² Var.
  const spread = 2 * one.length * squares - sum * sum;
  return spread === 0 ? null : 1 - (2 * one.length * apart) / spread;
}
