/** What polarization is counted on: sizes of groups, and for every pair how far apart they are, 0–1. */
export interface GroupDistances {
  readonly sizes: Float64Array;
  /** Of groups a and b at a · groups + b. */
  readonly distance: Float64Array;
}

/**
 * Polarization with sensitivity α, scaled so that two equal groups at distance 1 give 1:
 *
 *     2^(1 + α) Σ_k Σ_{l ≠ k} π_k^(1 + α) π_l d_kl        π shares of the actors
 *
 * Source: Esteban & Ray (1994), "On the measurement of polarization", Econometrica 62(4), 819–851.
 * 0 with fewer than two groups.
 */
export function polarization({ sizes, distance }: GroupDistances, alpha: number): number {
  const groups = sizes.length;
  const actors = sizes.reduce((sum, size) => sum + size, 0);
  let sum = 0;
  for (let k = 0; k < groups; k++) {
    let others = 0;
    for (let l = 0; l < groups; l++)
      if (l !== k) others += (sizes[l]! / actors) * distance[k * groups + l]!;
    sum += (sizes[k]! / actors) ** (1 + alpha) * others;
  }
  return 2 ** (1 + alpha) * sum;
}
