/** Which field each column holds: by its name first, then by what its cells say. */
import { numberIn } from "../csv/cell-values.ts";
import { EVENT_TYPES, wordIn } from "../csv/cell-words.ts";
import { dateFormatOf, dayIn } from "./days.ts";
import {
  bareHeader,
  FIELDS_OF,
  type Field,
  fieldsByHeader,
  isOfPrograms,
  numberedPartner,
  type TableKind,
} from "./fields.ts";
import { listedIn } from "./listed-names.ts";
import { isNames, type Seen, shared } from "./seen-column.ts";
import { letterOf } from "./text-grid.ts";
import { frequencyIn, levelIn, trustIn } from "./words.ts";

/** One field for each column, every field once (options apart): names first, then what cells tell. */
export function assigned(
  seen: readonly Seen[],
  kind: TableKind,
  options: ReadonlyMap<number, string>,
): Map<number, Field> {
  const fields = new Map<number, Field>();
  const free = (field: Field) => ![...fields.values()].includes(field);
  if (kind === "ties") for (const index of options.keys()) fields.set(index, "option");
  const usable = seen.filter(
    ({ index, cells, name }) => cells.length > 0 && !fields.has(index) && !isOfPrograms(name),
  );
  const named = fieldsByHeader(
    seen.map(({ name }) => name),
    kind,
  );
  for (const rank of [0, 1, 2]) {
    for (const field of FIELDS_OF[kind]) {
      if (!free(field)) continue;
      const found = usable.find(
        (column) =>
          !fields.has(column.index) &&
          named[column.index]?.[rank] === field &&
          holds(column, field),
      );
      if (found !== undefined) fields.set(found.index, field);
    }
  }
  if (kind === "ties") {
    addNumberedPartners(usable, fields);
    addSides(usable, fields, options.size > 0);
  }
  if (kind === "events" && free("actors")) listInstead(usable, fields, "actor", "actors");
  if (kind === "ties" && layoutHasNoNames(seen)) addByCells(usable, fields);
  const day = ["ties", "events"].includes(kind) && free("date") ? likeliestDay(seen, fields) : null;
  if (day !== null) fields.set(day, "date");
  return fields;
}

/** Columns of a table without a header are called by their letters. */
function layoutHasNoNames(seen: readonly Seen[]): boolean {
  return seen.every(({ index, name }) => name === letterOf(index));
}

/** Where columns have no names, days and levels show by themselves. */
function addByCells(usable: readonly Seen[], fields: Map<number, Field>): void {
  for (const field of ["date", "level", "weight"] as const) {
    const hasWeight = [...fields.values()].includes("level") && field === "weight";
    const found = usable.find((column) => !fields.has(column.index) && holds(column, field));
    if (found !== undefined && !hasWeight) fields.set(found.index, field);
  }
}

/** Whether the cells can be what the name of their column promises. */
function holds({ cells, distinct }: Seen, field: Field): boolean {
  const most = (reads: (cell: string) => boolean, share = 0.5) =>
    cells.filter(reads).length >= share * cells.length;
  if (field === "level") return most((cell) => levelIn(cell) !== null);
  if (field === "weight" || field === "lat" || field === "lon")
    return most((cell) => numberIn(cell) !== null);
  if (field === "people_reached") return most((cell) => numberIn(cell) !== null);
  if (field === "date") {
    const format = dateFormatOf(cells);
    return most((cell) => dayIn(cell, format) !== null, 0.6);
  }
  if (field === "frequency") return most((cell) => frequencyIn(cell) !== null);
  if (field === "trust") return most((cell) => trustIn(cell) !== null);
  if (field === "type")
    return most((cell) => wordIn(cell, Object.keys(EVENT_TYPES), EVENT_TYPES) !== null);
  if (field === "wave") return distinct.length <= 24 && distinct.every((cell) => cell.length <= 40);
  if (field === "targets") return most((cell) => listedIn(cell).length > 1, 0.1);
  return true;
}

/** `Partner 1`, `Partner 2` …: each names one more whom the row is about. */
function addNumberedPartners(usable: readonly Seen[], fields: Map<number, Field>): void {
  const partners = usable.filter(({ name }) => numberedPartner(name) !== null);
  const others = usable.filter((column) => !partners.includes(column) && isNames(column));
  const [source] = others;
  if (partners.length < 2 || source === undefined) return;
  for (const [index, field] of fields) {
    if (field === "source" || field === "target") fields.delete(index);
  }
  fields.set(source.index, "source");
  for (const { index } of partners) fields.set(index, "targets");
}

/** Who is tied to whom, where the names of the columns do not tell. */
function addSides(usable: readonly Seen[], fields: Map<number, Field>, hasOptions: boolean): void {
  const has = (field: Field) => [...fields.values()].includes(field);
  const sides = usable.filter((column) => !fields.has(column.index) && isNames(column));
  const bySharing = sides
    .flatMap((one) => sides.map((other) => ({ one, other, count: shared(one, other) })))
    .filter(({ one, other, count }) => one.index < other.index && count > 0)
    .sort((a, b) => b.count - a.count);
  if (!has("source") && !has("target") && !hasOptions) {
    const [pair] = bySharing;
    const [first = null, second = null] = pair ? [pair.one, pair.other] : sides;
    if (first !== null) fields.set(first.index, "source");
    if (second !== null) fields.set(second.index, "target");
  } else if (!has("source") || (!has("target") && !has("targets") && !hasOptions)) {
    const missing = has("source") ? "target" : "source";
    const [one] = sides;
    if (one !== undefined) fields.set(one.index, missing);
  }
  listInstead(usable, fields, "target", "targets");
}

/** A column whose cells name several at once. */
function listInstead(
  usable: readonly Seen[],
  fields: Map<number, Field>,
  one: Field,
  several: Field,
): void {
  const column = usable.find(({ index }) => fields.get(index) === one);
  if (column === undefined) return;
  const isEvent = several === "actors";
  const lists = column.cells.filter((cell) => listedIn(cell, isEvent).length > 1);
  if (lists.length >= 0.25 * column.cells.length) fields.set(column.index, several);
}

/** The day that a form notes by itself, where nobody wrote another. */
function likeliestDay(seen: readonly Seen[], fields: ReadonlyMap<number, Field>): number | null {
  const stamps = [
    "today",
    "informazioni_cronologiche",
    "timestamp",
    "submission_time",
    "end",
    "start",
  ];
  for (const stamp of stamps) {
    const found = seen.find(
      ({ index, name, cells }) =>
        !fields.has(index) && cells.length > 0 && bareHeader(name) === stamp,
    );
    if (found !== undefined && holds(found, "date")) return found.index;
  }
  return null;
}
