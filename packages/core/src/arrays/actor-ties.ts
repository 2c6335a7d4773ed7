import { roundTo12 } from "../model/canonical.ts";
import { type Change, FATE_CODE } from "./change-arrays.ts";

/** How the ties of an actor changed between two dates. */
export interface ActorTies {
  readonly id: string;
  readonly label: string;
  readonly new: number;
  readonly dissolved: number;
  /** Ties of one date that nobody could have reported at the other: they say nothing of change. */
  readonly unobserved: number;
  readonly degree: { readonly from: number; readonly to: number };
  readonly strength: { readonly from: number; readonly to: number };
}

/** Of every actor of either date, in order of id. */
export function actorTies(change: Change): ActorTies[] {
  const rows = change.actors.map(({ id, label }) => ({
    id,
    label,
    new: 0,
    dissolved: 0,
    unobserved: 0,
    degree: { from: 0, to: 0 },
    strength: { from: 0, to: 0 },
  }));
  for (let tie = 0; tie < change.fate.length; tie++) {
    for (const end of [change.source[tie]!, change.target[tie]!]) {
      const row = rows[end]!;
      if (change.fate[tie] === FATE_CODE.new) row.new++;
      if (change.fate[tie] === FATE_CODE.dissolved) row.dissolved++;
      if (change.fate[tie] === FATE_CODE.unobserved) row.unobserved++;
      if (change.before[tie]! > 0) row.degree.from++;
      if (change.after[tie]! > 0) row.degree.to++;
      row.strength.from += change.before[tie]!;
      row.strength.to += change.after[tie]!;
    }
  }
  return rows.map((row) => ({
    ...row,
    strength: { from: roundTo12(row.strength.from), to: roundTo12(row.strength.to) },
  }));
}
