import { type Actor, type CivilDate, type Lens, roundTo12 } from "@legami/core";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import { NumberList } from "../number-list.ts";
import type { TieEnds } from "../tie-ends.ts";
import type { Timeline } from "../timeline.ts";
import { TripleIndex } from "../triple-index.ts";
import type { Work } from "../work.ts";
import { UNDATED, waveLabel } from "./flat-timeline.ts";

/** Sums of weights up to this stay whole and finite, however many rows there are. */
const GREATEST_WEIGHT = 1e12;

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
export function* addFlatTies(flat: FlatTies, entries: EntryList, findings: Findings): Work {
  const cursor = new RowCursor(flat.ties, findings);
  const waveDates = new Map(flat.timeline.waves.map(({ id, date }) => [id, date]));
  const [hasDates, hasWaves] = [cursor.has("date"), cursor.has("wave")];
  const write = {
    declared: assessmentWriter,
    enacted: eventWriter,
    given: givenTieWriter,
  }[lensOf(flat.ties)](cursor, entries, flat);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const wave = hasDates ? null : hasWaves ? (cursor.read("wave", waveLabel) ?? "") : UNDATED;
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
  if (weight !== null && weight > GREATEST_WEIGHT) {
    cursor.problem("out-of-range", "weight", { low: 0, high: GREATEST_WEIGHT });
  }
  return weight;
}

/** A number for each moment, to tell reports of one pair apart by. */
function momentNumbers(): (moment: string) => number {
  const numbers = new Map<string, number>();
  return (moment) => {
    const number = numbers.get(moment) ?? numbers.size;
    numbers.set(moment, number);
    return number;
  };
}

function assessmentWriter(cursor: RowCursor, entries: EntryList, { ends }: FlatTies): TieWriter {
  const ids = entries.rowIds("assessment");
  const reports = new TripleIndex();
  const firstRows = new NumberList();
  const numberOf = momentNumbers();
  return ({ wave, date, source, target, value }) => {
    const moment = wave ?? date;
    const known = reports.size;
    const place = reports.placeOf(ends.numberOf(source), ends.numberOf(target), numberOf(moment));
    if (place === known) firstRows.push(cursor.row);
    else {
      const first = firstRows.at(place);
      cursor.problem("duplicate-report", "source", { first, target: target.id });
    }
    const payload = {
      wave,
      reporter: source.id,
      target: target.id,
      level: value,
      frequency: cursor.onScale("frequency", 0, 5),
      trust: cursor.onScale("trust", 1, 4),
    };
    const { level, frequency, trust } = payload;
    const said = `${moment}\0${date}\0${level}\0${frequency}\0${trust}`;
    const id = ids.idOf(source.id, target.id, said);
    entries.addRow(id, "assessment", date, payload);
  };
}

function eventWriter(_cursor: RowCursor, entries: EntryList): TieWriter {
  const ids = entries.rowIds("event");
  return ({ date, source, target, value }) => {
    const weight = value ?? 1;
    // The file has no ids of events; one made from the row is the same wherever the row stands.
    const id = ids.idOf(source.id, target.id, `${date}\0${weight}`);
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

function givenTieWriter(cursor: RowCursor, entries: EntryList, flat: FlatTies): TieWriter {
  const ids = entries.rowIds("given-tie");
  const addWeight = flat.weightMax === null ? null : weightAdder(cursor, flat, flat.weightMax);
  return ({ wave, date, source, target, value: weight }) => {
    if (weight !== null) addWeight?.(source, target, wave ?? "", weight);
    const id = ids.idOf(source.id, target.id, `${wave}\0${weight}`);
    entries.addRow(id, "given-tie", date, {
      wave: wave ?? "",
      source: source.id,
      target: target.id,
      weight,
    });
  };
}

type WeightAdder = (source: Actor, target: Actor, wave: string, weight: number) => void;

/** Adds the weights of each pair in a wave, and reports a sum above the maximum. */
function weightAdder(cursor: RowCursor, { ends }: FlatTies, max: number): WeightAdder {
  const pairs = new TripleIndex();
  const sums: number[] = [];
  const numberOf = momentNumbers();
  return (source, target, wave, weight) => {
    const [a, b] = [ends.numberOf(source), ends.numberOf(target)];
    const place = pairs.placeOf(Math.min(a, b), Math.max(a, b), numberOf(wave));
    const sum = (sums[place] ?? 0) + weight;
    sums[place] = sum;
    // 0.1 + 0.2 is not above 0.3.
    if (roundTo12(sum) <= max) return;
    cursor.problem("weight-above-maximum", "weight", { weight: roundTo12(sum), max });
  };
}
