import { type CivilDate, InvalidOptionError, isCivilDate, type Wave } from "@legami/core";
import { dateIn, withWholeYear } from "../csv/cell-values.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { Findings } from "../findings.ts";
import { listed, type Timeline } from "../timeline.ts";
import type { Work } from "../work.ts";

/** The wave of a file that tells no time. */
export const UNDATED: string = "all";
/** Ordinal waves stand on the years 1, 2, …, which have four digits. */
const MAX_ORDINAL_WAVES = 9998;

/**
 * The waves of a flat file: those given, else in order of first appearance. Labels that are all dates
 * put them in the calendar, in its order; other labels have an order and no dates. Null if there are
 * more of those than placeholders.
 */
export function* timelineOf(
  ties: Table,
  given: readonly string[] | undefined,
  findings: Findings,
): Work<Timeline | null> {
  const expected = given?.map(waveLabel);
  if (expected !== undefined) checkGiven(expected, ties);
  if (ties.at.has("date")) return { kind: "dated", waves: [] };
  const labels = ties.at.has("wave") ? yield* waveLabels(ties, expected, findings) : [UNDATED];
  if (ties.at.has("wave") && labels.every((label) => isCivilDate(label))) {
    return { kind: "dated", waves: labels.toSorted().map((label) => waveOn(label, label)) };
  }
  if (labels.length > MAX_ORDINAL_WAVES) {
    const { file, part } = ties;
    const place = { file, part, column: ties.header[ties.at.get("wave") ?? -1] ?? null };
    findings.problem("too-many-waves", place, { count: labels.length, max: MAX_ORDINAL_WAVES });
    return null;
  }
  return {
    kind: "ordinal",
    waves: labels.map((label, index) => waveOn(label, placeholder(index))),
  };
}

/** The label of a wave as settings have it: a date stands in one form, however it was written. */
export function waveLabel(cell: string): string {
  return dateIn(cell) ?? cell;
}

function checkGiven(given: readonly string[], ties: Table): void {
  const isList = given.length > 0 && given.every((label) => label !== "");
  if (!isList || new Set(given).size < given.length) {
    throw new InvalidOptionError("waves", "labels of waves, each once", given.join(","));
  }
  if (!ties.at.has("wave")) {
    throw new InvalidOptionError("waves", `a column “wave” in ${ties.file}`, given.join(","));
  }
}

function* waveLabels(
  ties: Table,
  given: readonly string[] | undefined,
  findings: Findings,
): Work<string[]> {
  const known = new Set(given);
  const waves = listed(known);
  const cursor = new RowCursor(ties, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const label = cursor.required("wave") && (cursor.read("wave", waveLabel) ?? "");
    if (label === "" || known.has(label)) continue;
    // Read as a label, such a wave would stand where it first appears and not where its day is.
    if (withWholeYear(label) !== null) cursor.dateProblem("not-a-date", "wave");
    else if (given === undefined) known.add(label);
    else cursor.problem("unknown-wave", "wave", { waves });
  }
  return [...known];
}

function waveOn(id: string, date: CivilDate): Wave {
  return { id, date, official: true };
}

function placeholder(index: number): CivilDate {
  return `${String(index + 1).padStart(4, "0")}-01-01`;
}
