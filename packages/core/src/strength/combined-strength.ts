/**
 * Combined strength: what they say and what they do, as one working thermometer (methods A6).
 *
 *     C = β · s^S · 2^(−age/h_S) + (1 − β) · s^E        where both lenses observed the dyad
 *
 * The only observed lens otherwise: the decayed declared strength without β, or the enacted one
 * without 1 − β. Null where neither observed it. Range 0–1. For monitoring between surveys, never
 * for an official comparison with the start: events are logged from the start on, so any mix rises
 * by construction. A mean and not the larger of the two, which would hide a declared tie that has
 * stopped working.
 *
 * Source: own convention.
 */
import type { Parameters } from "../model/parameters.ts";

/** Declared strength as it counts `ageDays` after its wave. */
export function decayedDeclared(
  declared: number,
  ageDays: number,
  { surveyHalfLifeDays }: Parameters,
): number {
  return declared * 2 ** (-ageDays / surveyHalfLifeDays);
}

/** @param declared decayed; null = not observed in that lens, 0 = observed and absent */
export function combinedStrength(
  declared: number | null,
  enacted: number | null,
  { combinedShare }: Parameters,
): number | null {
  if (declared === null || enacted === null) return declared ?? enacted;
  return combinedShare * declared + (1 - combinedShare) * enacted;
}
