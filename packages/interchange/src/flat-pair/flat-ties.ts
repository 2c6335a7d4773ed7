import { type Actor, type CivilDate, type Lens, roundTo12 } from "@legami/core";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import type { RowIds } from "../row-ids.ts";
import type { TieEnds } from "../tie-ends.ts";
import type { Timeline } from "../timeline.ts";
import { UNDATED } from "./flat-timeline.ts";

/** How the ties of a flat file are read: levels are declared, dated rows without one are events. */
export function lensOf({ at }: Table): Exclude<Lens, "combined"> {
  if (at.has("level")) return "declared";
  return at.has("date") ? "enacted" : "given";
}

/** What a row says, its cells read. */
interface FlatTie {
  /** Label of the wave; null in a file of dates. */
  readonly wave: string | null;
  readonly date: CivilDate;
  readonly source: Actor;
  readonly target: Actor;
  /** The level or the weight; null in a file that has neither. */
  readonly value: number | null;
}

interface FlatTies {
  readonly ties: Table;
  readonly timeline: Timeline;
  readonly ends: TieEnds;
  readonly weightMax: number | null;
}

/** Adds an entry for every row of the ties. */
export function addFlatTies(flat: FlatTies, entries: EntryList, findings: Findings): void {
  const cursor = new RowCursor(flat.ties, findings);
  const waveDates = new Map(flat.timeline.waves.map(({ id, date }) => [id, date]));
  const write = {
    declared: assessmentWriter,
    enacted: eventWriter,
    given: givenTieWriter,
  }[lensOf(flat.ties)](cursor, entries, flat.weightMax);
  while (cursor.next()) {
    const wave = cursor.has("date") ? null : cursor.has("wave") ? cursor.text("wave") : UNDATED;
    const date = wave === null ? dateAt(cursor) : (waveDates.get(wave) ?? null);
    const value = valueAt(cursor);
    const pair = flat.ends.pairAt(cursor, "source", "target");
    if (date === null || pair === null) continue;
    const [source, target] = pair;
    flat.ends.noteOffRegister(cursor, "source", source, date);
    flat.ends.noteOffRegister(cursor, "target", target, date);
    write({ wave, date, source, target, value });
  }
}

type TieWriter = (tie: FlatTie) => void;

function dateAt(cursor: RowCursor): CivilDate | null {
  return cursor.required("date") === "" ? null : cursor.date("date");
}

function valueAt(cursor: RowCursor): number | null {
  if (cursor.has("level"))
    return cursor.required("level") === "" ? null : cursor.onScale("level", 0, 5);
  if (!cursor.has("weight") || cursor.required("weight") === "") return null;
  const weight = cursor.number("weight");
  if (weight !== null && weight <= 0) cursor.problem("not-positive", "weight");
  return weight;
}

function assessmentWriter(cursor: RowCursor, entries: EntryList): TieWriter {
  const ids = entries.rowIds("assessment");
  const firstRows = new Map<string, number>();
  return ({ wave, date, source, target, value }) => {
    const report = `${source.id}\0${target.id}\0${wave ?? date}`;
    const first = firstRows.get(report);
    if (first === undefined) firstRows.set(report, cursor.row);
    else cursor.problem("duplicate-report", "source", { first, target: target.id });
    const payload = {
      wave,
      reporter: source.id,
      target: target.id,
      level: value,
      frequency: cursor.onScale("frequency", 0, 5),
      trust: cursor.onScale("trust", 1, 4),
    };
    const id = ids.idOf(`${report}\0${date}\0${value}\0${payload.frequency}\0${payload.trust}`);
    entries.addRow(id, "assessment", date, payload);
  };
}

function eventWriter(_cursor: RowCursor, entries: EntryList): TieWriter {
  const ids = entries.rowIds("event");
  return ({ date, source, target, value }) => {
    const weight = value ?? 1;
    // The file has no ids of events; one made from the row is the same wherever the row stands.
    const id = ids.idOf(`${source.id}\0${target.id}\0${date}\0${weight}`);
    const participants = [source.id, target.id];
    entries.addRow(id, "event", date, {
      event: id,
      type: "contact",
      participants,
      weight,
      logger: null,
    });
  };
}

function givenTieWriter(
  cursor: RowCursor,
  entries: EntryList,
  weightMax: number | null,
): TieWriter {
  const ids: RowIds = entries.rowIds("given-tie");
  const sums = new Map<string, number>();
  return ({ wave, date, source, target, value: weight }) => {
    const ends = `${source.id}\0${target.id}`;
    if (weight !== null && weightMax !== null) {
      const pair = source.id < target.id ? ends : `${target.id}\0${source.id}`;
      const sum = (sums.get(`${pair}\0${wave}`) ?? 0) + weight;
      sums.set(`${pair}\0${wave}`, sum);
      // Weights of a pair are added: 0.1 + 0.2 is not above 0.3.
      if (roundTo12(sum) > weightMax) {
        cursor.problem("weight-above-maximum", "weight", {
          weight: roundTo12(sum),
          max: weightMax,
        });
      }
    }
    const id = ids.idOf(`${ends}\0${wave}\0${weight}`);
    entries.addRow(id, "given-tie", date, {
      wave: wave ?? "",
      source: source.id,
      target: target.id,
      weight,
    });
  };
}
