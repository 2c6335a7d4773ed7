import type { CivilDate, Parameters, ProgrammeSettings, Wave } from "@legami/core";
import type { RowCursor } from "../csv/row-cursor.ts";
import type { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import type { TieEnds } from "../tie-ends.ts";
import { listed } from "../timeline.ts";

/** What the rows of a programme's tables refer to, and where their entries go. */
export interface ProgrammeContext {
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
  readonly ends: TieEnds;
  readonly entries: EntryList;
  readonly findings: Findings;
}

export function waveAt(cursor: RowCursor, settings: ProgrammeSettings): Wave | null {
  const label = cursor.required("wave");
  const wave = settings.waves.find(({ id }) => id === label);
  if (wave === undefined && label !== "") {
    cursor.problem("unknown-wave", "wave", { waves: listed(settings.waves.map(({ id }) => id)) });
  }
  return wave ?? null;
}

/** The territory of the row, or null if it names none. */
export function territoryAt(cursor: RowCursor, settings: ProgrammeSettings): string | null {
  const territory = cursor.optional("territory");
  const ids = settings.territories.map(({ id }) => id);
  if (territory !== null && !ids.includes(territory)) {
    cursor.problem("unknown-territory", "territory", { territories: listed(ids) });
  }
  return territory;
}

export function requiredDateAt(cursor: RowCursor, column: string): CivilDate | null {
  return cursor.required(column) === "" ? null : cursor.date(column);
}

/** The days of a period, both included; `to` null = still open. */
export function periodAt(cursor: RowCursor): { from: CivilDate | null; to: CivilDate | null } {
  const from = requiredDateAt(cursor, "date_from");
  const to = cursor.date("date_to");
  if (from !== null && to !== null && to < from) {
    cursor.problem("period-reversed", "date_to", { from: cursor.text("date_from") });
  }
  return { from, to };
}
