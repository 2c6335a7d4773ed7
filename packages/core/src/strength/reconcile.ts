/**
 * Two sides of one tie (methods A4): collaboration is one undirected state seen by two observers.
 *
 * Existence: the union of the reports (a tie if any side says level 1 or more).
 * Strength: their mean. A side that answered "no collaboration" counts as 0, a side that did not
 * answer is not counted.
 *
 * Why the mean: the maximum grows with the number of reporters, the minimum with non-response.
 */
import type { TieStatus } from "../model/tie.ts";

/** Rules for two sides that disagree; the first is the programme's. */
export const RECONCILIATIONS = ["mean", "max", "min", "confirmed"] as const;

export type Reconciliation = (typeof RECONCILIATIONS)[number];

/** A dyad as its sides see it: strength 0–1 of each, null = that side did not answer. */
export interface Reconciled {
  readonly strength: number;
  readonly status: Extract<TieStatus, "confirmed" | "contradicted" | "one-sided"> | "absent";
}

/** @returns null if neither side answered: the dyad is unobserved, which is not absent */
export function reconcile(one: number | null, other: number | null): Reconciled | null {
  if (one === null && other === null) return null;
  if (one === null || other === null) {
    const strength = (one ?? other) as number;
    return { strength, status: strength > 0 ? "one-sided" : "absent" };
  }
  const strength = (one + other) / 2;
  if (one > 0 && other > 0) return { strength, status: "confirmed" };
  return { strength, status: strength > 0 ? "contradicted" : "absent" };
}
