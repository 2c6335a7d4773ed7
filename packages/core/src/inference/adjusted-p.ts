/**
 * P-values of several tests read together (methods E7), in the order given.
 *
 *     Holm:  p(i)* = max over j ≤ i of min(1, (m − j + 1) · p(j))
 *     Benjamini–Hochberg:  q(i) = min over j ≥ i of min(1, (m / j) · p(j))
 *
 * with p(1) ≤ … ≤ p(m). Holm keeps the chance of any false alarm, for the confirmatory headlines;
 * Benjamini–Hochberg the share of false alarms among what is called found, for what is exploratory.
 *
 * Source: Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70; Benjamini & Hochberg (1995),
 * Journal of the Royal Statistical Society B 57(1), 289–300.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ascending(ps);
  const adjusted = new Array<number>(ps.length);
  let most = 0;
  for (const [rank, index] of order.entries()) {
    most = Math.max(most, Math.min(1, (ps.length - rank) * ps[index]!));
    adjusted[index] = most;
  }
  return adjusted;
}

export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ascending(ps);
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const index = order[rank]!;
    least = Math.min(least, (ps.length / (rank + 1)) * ps[index]!);
    adjusted[index] = least;
  }
  return adjusted;
}

function ascending(ps: readonly number[]): number[] {
  return ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]! || a - b);
}
