/** Rows of what actors do together, one per participant: events and agreements. */
import { type CivilDate, compareIds } from "@legami/core";
import { dateIn } from "../csv/cell-values.ts";
import { EVENT_TYPES, wordIn, wordsWithItalian } from "../csv/cell-words.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { Place } from "../findings.ts";
import { listed } from "../timeline.ts";
import type { Work } from "../work.ts";
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
  /** What the columns that all rows must agree in say. */
  readonly said: Map<string, string>;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly actors: Set<string>;
  readonly notes: Set<string>;
}

/** What a row says, besides who takes part. */
type RowReading = Pick<Activity, "from" | "to" | "said">;

export function* addEvents(table: Table, context: ProgrammeContext): Work {
  const types = Object.keys(context.parameters.eventWeights).filter((type) => type !== "agreement");
  const readingAt = (cursor: RowCursor): RowReading => {
    const cell = cursor.required("type");
    const type = wordIn(cell, types, EVENT_TYPES);
    if (cell !== "" && type === null) {
      const known = types.length > 10 ? listed(types) : wordsWithItalian(types, EVENT_TYPES);
      cursor.problem("unknown-event-type", "type", { types: known });
    }
    const said = new Map([
      ["date", dayAt(cursor, "date")],
      ["type", type ?? cell],
      ["logger", cursor.text("logger")],
    ]);
    return { from: requiredDateAt(cursor, "date"), to: null, said };
  };
  for (const event of yield* activitiesOf(table, "event", readingAt, context)) {
    if (event.from === null) continue;
    const note = [...event.notes].sort(compareIds).join("\n");
    const payload = {
      event: event.id,
      type: event.said.get("type") ?? "",
      participants: [...event.actors].sort(compareIds),
      weight: null,
      logger: event.said.get("logger") || null,
    };
    context.entries.add("event", event.from, payload, note === "" ? {} : { note });
  }
}

export function* addAgreements(table: Table, context: ProgrammeContext): Work {
  const readingAt = (cursor: RowCursor): RowReading => {
    const days = ["date_from", "date_to"] as const;
    const said = new Map(days.map((column) => [column, dayAt(cursor, column)]));
    return { ...periodAt(cursor), said };
  };
  for (const agreement of yield* activitiesOf(table, "agreement", readingAt, context)) {
    const { id, from, to, actors } = agreement;
    if (from === null) continue;
    const signatories = [...actors].sort(compareIds);
    context.entries.add("agreement", from, { agreement: id, from, to, signatories });
  }
}

/** The activities of a table, each from all of its rows, which must say the same. */
function* activitiesOf(
  table: Table,
  idColumn: string,
  readingAt: (cursor: RowCursor) => RowReading,
  { ends, findings }: ProgrammeContext,
): Work<Iterable<Activity>> {
  const activities = new Map<string, Activity>();
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const id = cursor.required(idColumn);
    const reading = readingAt(cursor);
    const actor = ends.actorAt(cursor, "actor");
    if (id === "") continue;
    const activity = activities.get(id) ?? begun(cursor, idColumn, reading);
    activities.set(id, activity);
    checkSame(cursor, reading, activity);
    const note = cursor.text("note");
    if (note !== "") activity.notes.add(note);
    if (actor === null) continue;
    activity.actors.add(actor.id);
    if (reading.from !== null) ends.noteOffRegister(cursor, "actor", actor, reading.from);
  }
  for (const { actors, place } of activities.values()) {
    if (actors.size === 1) findings.problem("too-few-participants", place);
  }
  return activities.values();
}

function begun(cursor: RowCursor, idColumn: string, { from, to, said }: RowReading): Activity {
  return {
    id: cursor.text(idColumn),
    place: cursor.place(idColumn),
    row: cursor.row,
    said: new Map(said),
    from,
    to,
    actors: new Set(),
    notes: new Set(),
  };
}

function checkSame(
  cursor: RowCursor,
  reading: RowReading,
  { id, row: first, said }: Activity,
): void {
  for (const [column, cell] of reading.said) {
    const other = said.get(column) ?? "";
    // Who logged an event is often written beside one participant only.
    if (column === "logger" && (cell === "" || other === "")) said.set(column, cell || other);
    else if (cell !== other) cursor.problem("rows-disagree", column, { other, first, id });
  }
}

/** The day of a cell in one form, or the cell if it is none. */
function dayAt(cursor: RowCursor, column: string): string {
  const cell = cursor.text(column);
  return dateIn(cell) ?? cell;
}
