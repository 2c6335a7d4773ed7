import { type CivilDate, InvalidOptionError, isCivilDate, type Wave } from "@legami/core";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { Findings } from "../findings.ts";
import { listed, type Timeline } from "../timeline.ts";

/** The wave of a file that tells no time. */
export const UNDATED: string = "all";
/** Ordinal waves stand on the years 1, 2, …, which have four digits. */
const MAX_ORDINAL_WAVES = 9998;

/**
 * The waves of a flat file: those given, else in order of first appearance. Labels that are all dates
 * put them in the calendar, in its order; other labels have an order and no dates. Null if there are
 * more of those than placeholders.
 */
export function timelineOf(
  ties: Table,
  given: readonly string[] | undefined,
  findings: Findings,
): Timeline | null {
  if (given !== undefined) checkGiven(given, ties);
  if (ties.at.has("date")) return { kind: "dated", waves: [] };
  const labels = ties.at.has("wave") ? waveLabels(ties, given, findings) : [UNDATED];
  if (ties.at.has("wave") && labels.every((label) => isCivilDate(label))) {
    return { kind: "dated", waves: labels.toSorted().map((label) => waveOn(label, label)) };
  }
  if (labels.length > MAX_ORDINAL_WAVES) {
    const place = { file: ties.file, column: ties.header[ties.at.get("wave") ?? -1] ?? null };
    findings.problem("too-many-waves", place, { count: labels.length, max: MAX_ORDINAL_WAVES });
    return null;
  }
  return {
    kind: "ordinal",
    waves: labels.map((label, index) => waveOn(label, placeholder(index))),
  };
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

function waveLabels(
  ties: Table,
  given: readonly string[] | undefined,
  findings: Findings,
): string[] {
  const known = new Set(given);
  const waves = listed(known);
  const cursor = new RowCursor(ties, findings);
  while (cursor.next()) {
    const label = cursor.required("wave");
    if (label === "" || known.has(label)) continue;
    if (given === undefined) known.add(label);
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
