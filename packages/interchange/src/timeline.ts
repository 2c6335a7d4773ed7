import type { CivilDate, Wave } from "@legami/core";
import { dateIn } from "./csv/cell-values.ts";
import type { RowCursor } from "./csv/row-cursor.ts";

/** The waves that files speak of, and whether their days are days of the calendar. */
export interface Timeline {
  readonly kind: "dated" | "ordinal";
  readonly waves: readonly Wave[];
}

/** The first names of a list, for a sentence. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  return all.length > 10 ? `${all.slice(0, 10).join(", ")}, …` : all.join(", ");
}

/** A day that a cell names, as a wave or as a date; a wave's label is tried first. */
export function momentAt(cursor: RowCursor, column: string, timeline: Timeline): CivilDate | null {
  const cell = cursor.text(column);
  if (cell === "") return null;
  const date = dateIn(cell);
  const label = date ?? cell;
  const wave = timeline.waves.find(({ id }) => id === cell || id === label);
  if (wave !== undefined) return wave.date;
  if (date !== null && timeline.kind === "dated") return date;
  const waves = listed(timeline.waves.map(({ id }) => id));
  if (date === null) cursor.dateProblem("unknown-moment", column, { waves });
  else cursor.problem("date-in-ordinal-waves", column, { waves });
  return null;
}

/** What a person calls the day: the wave's label where days only stand in for waves. */
export function momentName(date: CivilDate, { kind, waves }: Timeline): string {
  return kind === "dated" ? date : (waves.find((wave) => wave.date === date)?.id ?? date);
}
