import { compareIds } from "../model/actor.ts";
import type { TieStatus } from "../model/tie.ts";

/** A tie of a snapshot; `source` is the smaller id. */
export interface SnapshotTie {
  readonly source: string;
  readonly target: string;
  /** 0–1 where the lens has a scale, else the weight as it came; above 0. */
  readonly strength: number;
  readonly status: TieStatus;
  /** Strength by each side's report; null = that side did not answer, or there are no sides. */
  readonly sourceSays: number | null;
  readonly targetSays: number | null;
}

/** Order of ties: by source, then by target. */
export function byEnds(a: SnapshotTie, b: SnapshotTie): number {
  return compareIds(a.source, b.source) || compareIds(a.target, b.target);
}
