/**
 * The least change of strength that is called one (methods A8).
 *
 *     δ = max(changeThreshold, SDC)
 *     SDC = 1.96 · √2 · SD_d / 2        SD_d = √( Σ (s_{i→j} − s_{j→i})² / N )
 *
 * over the N dyads that both sides answered about and at least one calls a tie, both dates pooled;
 * SD_d/2 is the error of a mean of two reports. With fewer than 15 such dyads δ is
 * `changeThreshold` and marked as assumed. SD_d holds true differences of view too, so SDC is on
 * the careful side. One δ for a whole comparison, whatever the scope.
 *
 * Source: smallest detectable change after Terwee et al. (2007), "Quality criteria were proposed
 * for measurement properties of health status questionnaires", J. Clinical Epidemiology 60, 34–42.
 */
const LEAST_DYADS = 15;

export interface ChangeThreshold {
  /** δ, in units of strength. */
  readonly delta: number;
  /** Too few two-sided dyads to know the error of a report. */
  readonly isAssumed: boolean;
  readonly dyads: number;
}

/** @param pairs strengths of the two sides, one pair a dyad, of both dates */
export function changeThreshold(
  pairs: readonly (readonly [number, number])[],
  least: number,
): ChangeThreshold {
  if (pairs.length < LEAST_DYADS) return { delta: least, isAssumed: true, dyads: pairs.length };
  const squares = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
  const detectable = (1.96 * Math.SQRT2 * Math.sqrt(squares / pairs.length)) / 2;
  return { delta: Math.max(least, detectable), isAssumed: false, dyads: pairs.length };
}
