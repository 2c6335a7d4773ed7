import type { StrengthClass } from "../model/tie.ts";

/** Room for the last bits of a sum: 0.7 made of tenths is 0.7. */
export const SLACK = 1e-12;

/**
 * Weak, medium or strong by cut-points that are the same at every date (methods A7): never
 * quantiles, which move with the network and hide its change. Strong is not "good".
 *
 * @param strength above 0, at most 1
 * @param cuts lower bounds of medium and strong
 */
export function strengthClass(strength: number, cuts: readonly [number, number]): StrengthClass {
  if (strength >= cuts[1] - SLACK) return "strong";
  return strength >= cuts[0] - SLACK ? "medium" : "weak";
}
