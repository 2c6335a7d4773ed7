/** Rows of the survey: what each side said of a tie, and who was asked. */
import { type CivilDate, compareIds, daysBetween, type Wave } from "@legami/core";
import { partsOf } from "../csv/cell-values.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { Work } from "../work.ts";
import { type ProgrammeContext, waveAt } from "./programme-context.ts";

export const ASSESSMENT_COLUMNS: TableShape = {
  required: ["wave", "reporter", "target", "level"],
  optional: ["date", "frequency", "trust"],
  further: "ignored",
};

export function* addAssessments(table: Table, context: ProgrammeContext): Work {
  const cursor = new RowCursor(table, context.findings);
  const firstRows = new Map<string, number>();
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const wave = waveAt(cursor, context.settings);
    const date = cursor.date("date");
    const level = cursor.onScale("level", 0, 5);
    const frequency = cursor.onScale("frequency", 0, 5);
    const trust = cursor.onScale("trust", 1, 4);
    const pair = context.ends.pairAt(cursor, "reporter", "target");
    if (wave === null || pair === null) continue;
    const [reporter, target] = pair;
    const report = `${wave.id}\0${reporter.id}\0${target.id}`;
    const first = firstRows.get(report);
    if (first === undefined) firstRows.set(report, cursor.row);
    else cursor.problem("duplicate-report", "reporter", { first, target: target.id });
    if (date !== null) noteFarFromWave(cursor, date, wave, context);
    context.ends.noteOffRegister(cursor, "reporter", reporter, wave.date);
    context.ends.noteOffRegister(cursor, "target", target, wave.date);
    const payload = {
      wave: wave.id,
      reporter: reporter.id,
      target: target.id,
      level,
      frequency,
      trust,
    };
    context.entries.add("assessment", date ?? wave.date, payload);
  }
}

function noteFarFromWave(
  cursor: RowCursor,
  date: CivilDate,
  wave: Wave,
  { parameters, findings }: ProgrammeContext,
): void {
  const days = Math.abs(daysBetween(wave.date, date));
  if (days <= parameters.waveWindowDays) return;
  findings.note("date-off-wave", cursor.place("date"), { days, wave: wave.id, date: wave.date });
}

export const RESPONSE_COLUMNS: TableShape = {
  required: ["wave", "actor", "asked", "answered", "roster"],
  optional: [],
  further: "ignored",
};

export function* addResponses(table: Table, context: ProgrammeContext): Work {
  const cursor = new RowCursor(table, context.findings);
  const firstRows = new Map<string, number>();
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const wave = waveAt(cursor, context.settings);
    const actor = context.ends.actorAt(cursor, "actor");
    const asked = cursor.yesOrNo("asked");
    const answered = cursor.yesOrNo("answered");
    const roster = rosterAt(cursor, asked, context);
    if (asked === false && answered === true) {
      cursor.problem("answered-unasked", "answered", { asked: cursor.nameOf("asked") });
    }
    if (wave === null || actor === null || asked === null || answered === null) continue;
    const key = `${wave.id}\0${actor.id}`;
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, cursor.row);
    else cursor.problem("duplicate-response", "actor", { first });
    const payload = { wave: wave.id, actor: actor.id, asked, answered, roster };
    context.entries.add("response", wave.date, payload);
  }
}

/** Whom the actor was asked about; who was not asked needs no roster. */
function rosterAt(
  cursor: RowCursor,
  asked: boolean | null,
  { ends }: ProgrammeContext,
): "all" | readonly string[] {
  const cell = asked === true ? cursor.required("roster") : cursor.text("roster");
  if (/^(?:all|tutti|tutte)$/i.test(cell)) return "all";
  const ids = [...new Set(partsOf(cell))].sort(compareIds);
  for (const id of ids) if (!ends.has(id)) ends.unknown(cursor, "roster", id);
  return ids;
}
