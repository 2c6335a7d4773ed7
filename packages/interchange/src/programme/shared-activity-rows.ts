/** Rows of what actors do together, one per participant: events and agreements. */
import { type CivilDate, compareIds } from "@legami/core";
import { dateIn } from "../csv/cell-values.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { Place } from "../findings.ts";
import { listed } from "../timeline.ts";
import { type ProgrammeContext, periodAt, requiredDateAt } from "./programme-context.ts";

export const EVENT_COLUMNS: TableShape = {
  required: ["event", "date", "type", "actor"],
  optional: ["logger", "note"],
  further: "ignored",
};

export const AGREEMENT_COLUMNS: TableShape = {
  required: ["agreement", "date_from", "actor"],
  optional: ["date_to"],
  further: "ignored",
};

/** The rows of one event or agreement: what its first row says, and who takes part. */
interface Activity {
  readonly id: string;
  readonly place: Place;
  readonly row: number;
  readonly cells: Map<string, string>;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly actors: Set<string>;
  readonly notes: Set<string>;
}

export function addEvents(table: Table, context: ProgrammeContext): void {
  const types = Object.keys(context.parameters.eventWeights).filter((type) => type !== "agreement");
  const period = (cursor: RowCursor) => {
    const type = cursor.required("type");
    if (type !== "" && !types.includes(type)) {
      cursor.problem("unknown-event-type", "type", { types: listed(types) });
    }
    return { from: requiredDateAt(cursor, "date"), to: null };
  };
  for (const event of activitiesOf(table, "event", ["date", "type", "logger"], period, context)) {
    if (event.from === null) continue;
    const note = [...event.notes].sort(compareIds).join("\n");
    const payload = {
      event: event.id,
      type: event.cells.get("type") ?? "",
      participants: [...event.actors].sort(compareIds),
      weight: null,
      logger: event.cells.get("logger") || null,
    };
    context.entries.add("event", event.from, payload, note === "" ? {} : { note });
  }
}

export function addAgreements(table: Table, context: ProgrammeContext): void {
  const same = ["date_from", "date_to"];
  for (const agreement of activitiesOf(table, "agreement", same, periodAt, context)) {
    const { id, from, to, actors } = agreement;
    if (from === null) continue;
    const signatories = [...actors].sort(compareIds);
    context.entries.add("agreement", from, { agreement: id, from, to, signatories });
  }
}

/** The activities of a table, each from all of its rows, which must agree in the columns `same`. */
function activitiesOf(
  table: Table,
  idColumn: string,
  same: readonly string[],
  periodOf: (cursor: RowCursor) => Pick<Activity, "from" | "to">,
  { ends, findings }: ProgrammeContext,
): Iterable<Activity> {
  const activities = new Map<string, Activity>();
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    const id = cursor.required(idColumn);
    const period = periodOf(cursor);
    const actor = ends.actorAt(cursor, "actor");
    if (id === "") continue;
    const activity = activities.get(id) ?? begun(cursor, idColumn, same, period);
    activities.set(id, activity);
    for (const column of same) checkSame(cursor, column, activity);
    const note = cursor.text("note");
    if (note !== "") activity.notes.add(note);
    if (actor === null) continue;
    activity.actors.add(actor.id);
    if (period.from !== null) ends.noteOffRegister(cursor, "actor", actor, period.from);
  }
  for (const { actors, place } of activities.values()) {
    if (actors.size === 1) findings.problem("too-few-participants", place);
  }
  return activities.values();
}

function begun(
  cursor: RowCursor,
  idColumn: string,
  same: readonly string[],
  period: Pick<Activity, "from" | "to">,
): Activity {
  return {
    id: cursor.text(idColumn),
    place: cursor.place(idColumn),
    row: cursor.row,
    cells: new Map(same.map((column) => [column, saidIn(cursor, column)])),
    ...period,
    actors: new Set(),
    notes: new Set(),
  };
}

function checkSame(cursor: RowCursor, column: string, { id, row: first, cells }: Activity): void {
  const other = cells.get(column) ?? "";
  const cell = saidIn(cursor, column);
  // Who logged an event is often written beside one participant only.
  if (column === "logger" && (cell === "" || other === "")) cells.set(column, cell || other);
  else if (cell !== other) cursor.problem("rows-disagree", column, { other, first, id });
}

/** The cell, with dates in one form. */
function saidIn(cursor: RowCursor, column: string): string {
  const cell = cursor.text(column);
  return column.startsWith("date") ? (dateIn(cell) ?? cell) : cell;
}
