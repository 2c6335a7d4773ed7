import type { Reconciliation } from "../strength/reconcile.ts";
import type { SnapshotTie } from "./snapshot-tie.ts";

/** Some of the ties, with what they are by another rule. */
interface ReconciledTies {
  readonly ties: readonly SnapshotTie[];
  /** Place of each among those of the snapshot, ascending. */
  readonly places: Uint32Array;
}

/**
 * The ties of the declared lens under another rule for two sides that disagree (methods A4, A10):
 * the larger of what they say, the smaller, or only ties that both confirm. A side that did not
 * answer is not counted; a tie that only documents state stays as it is, and is not confirmed.
 */
export function reconciledAnew(ties: readonly SnapshotTie[], rule: Reconciliation): ReconciledTies {
  const kept: SnapshotTie[] = [];
  const places: number[] = [];
  for (const [place, tie] of ties.entries()) {
    const strength = strengthBy(tie, rule);
    if (strength <= 0) continue;
    places.push(place);
    kept.push(strength === tie.strength ? tie : { ...tie, strength });
  }
  return { ties: kept, places: Uint32Array.from(places) };
}

function strengthBy(tie: SnapshotTie, rule: Reconciliation): number {
  const said = [tie.sourceSays, tie.targetSays].filter((strength) => strength !== null);
  if (rule === "confirmed") return tie.status === "confirmed" ? tie.strength : 0;
  if (rule === "mean" || said.length === 0) return tie.strength;
  return rule === "max" ? Math.max(...said) : Math.min(...said);
}
