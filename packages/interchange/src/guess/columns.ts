/** Guesses what each column of a table holds: by its name, and by what its cells say. */

import { numberIn, partsOf } from "../csv/cell-values.ts";
import { EVENT_TYPES, wordIn } from "../csv/cell-words.ts";
import { headerWord } from "../csv/column-names.ts";
import { dateFormatOf, dayIn, looksLikeDay } from "./days.ts";
import {
  bareHeader,
  FIELDS_OF,
  type Field,
  fieldsByHeader,
  isOfPrograms,
  numberedPartner,
  type TableKind,
} from "./fields.ts";
import type { Layout } from "./layout.ts";
import { letterOf } from "./text-grid.ts";
import { frequencyIn, isTicked, levelIn, trustIn } from "./words.ts";

/** A column with what it holds. */
export interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly field: Field;
  /** Of a column that is about one partner: its name. */
  readonly partner: string | null;
  /** Different cells that are not empty, the first of them. */
  readonly samples: readonly string[];
}

export interface ReadTable {
  readonly kind: TableKind;
  readonly columns: readonly ReadColumn[];
}

/** What somebody has said of the columns, by their names, and of the table. */
export interface ColumnChoices {
  readonly kind?: TableKind;
  readonly columns?: Readonly<Record<string, Field>>;
}

/** Cells that are looked at in a column. */
const LOOKED_AT = 400;

interface Seen {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly string[];
  readonly distinct: readonly string[];
}

export function columnsIn(layout: Layout, choices: ColumnChoices): ReadTable {
  const looked = layout.rows.slice(0, LOOKED_AT);
  const seen = layout.header.map((name, index): Seen => {
    const cells = looked.map((row) => row.cells[index] ?? "").filter((cell) => cell !== "");
    return { index, name, cells, distinct: [...new Set(cells)] };
  });
  const options = optionsAmong(seen);
  const kind = choices.kind ?? kindOf(seen, options, layout);
  const guessed = kind === "matrix" ? new Map<number, Field>() : assigned(seen, kind, options);
  const columns = seen.map(({ index, name, distinct }): ReadColumn => {
    const chosen = choices.columns?.[name];
    const field = chosen ?? guessed.get(index) ?? "ignore";
    const partner = field === "option" ? (options.get(index) ?? name) : null;
    return { index, name, field, partner, samples: distinct.slice(0, 3) };
  });
  return { kind, columns };
}

/** Names of partners by column: `question/partner`, `question [partner]`, where cells are ticks or levels. */
function optionsAmong(seen: readonly Seen[]): Map<number, string> {
  const groups = new Map<string, { index: number; partner: string }[]>();
  for (const { index, name, cells } of seen) {
    const [, question = "", partner = ""] =
      /^(.*?)\s*\[(.+)\]\s*$/.exec(name) ?? /^(.+)\/([^/]+)$/.exec(name) ?? [];
    const says = cells.every((cell) => isTicked(cell) !== null || levelIn(cell) !== null);
    if (question === "" || !says || isOfPrograms(question)) continue;
    const group = groups.get(question) ?? [];
    group.push({ index, partner });
    groups.set(question, group);
  }
  const large = [...groups.values()].filter((group) => group.length > 1);
  const known = (partner: string) => fieldsByHeader([partner], "ties")[0]?.length ?? 0;
  // Groups of a form may hold its other questions: those are no partners.
  const real = large.filter(
    (group) => group.filter(({ partner }) => known(partner) > 0).length * 2 < group.length,
  );
  return new Map(real.flat().map(({ index, partner }) => [index, partner]));
}

function kindOf(
  seen: readonly Seen[],
  options: ReadonlyMap<number, string>,
  layout: Layout,
): TableKind {
  if (isMatrix(seen, layout)) return "matrix";
  if (options.size > 1) return "ties";
  const fits = (["ties", "events", "actors"] as const).map((kind) => {
    const fields = [...assigned(seen, kind, options).values()];
    const has = (...names: Field[]) => names.some((name) => fields.includes(name));
    const isWhole =
      kind === "ties"
        ? has("source") && has("target", "targets")
        : kind === "events"
          ? has("actors")
            ? has("date", "event")
            : has("actor") && has("event") && has("date", "type")
          : has("label", "id");
    const named = fieldsByHeader(
      seen.map(({ name }) => name),
      kind,
    );
    const byName = named.filter(
      (one, at) => fields.length > 0 && (seen[at]?.cells.length ?? 0) > 0 && one.length > 0,
    );
    return { kind, isWhole, count: byName.length + (kind === "ties" ? 0.5 : 0) };
  });
  const whole = fits.filter(({ isWhole }) => isWhole);
  const isTies = whole.some(({ kind }) => kind === "ties") && hasTwoSides(seen);
  const best = whole.reduce<(typeof fits)[number] | null>(
    (a, b) => (a === null || b.count > a.count ? b : a),
    null,
  );
  if (best?.kind === "actors" && isTies) return "ties";
  return best?.kind ?? "ties";
}

/** Two columns have names in common: who stands on one side of a tie stands on the other of another. */
function hasTwoSides(seen: readonly Seen[]): boolean {
  const named = seen.filter(isNames);
  return named.some((one) =>
    named.some(
      (other) =>
        one.index < other.index &&
        shared(one, other) >= 2 &&
        shared(one, other) * 5 >= Math.min(one.distinct.length, other.distinct.length),
    ),
  );
}

function shared(one: Seen, other: Seen): number {
  const words = new Set(one.distinct.map(headerWord));
  return other.distinct.filter((cell) => words.has(headerWord(cell))).length;
}

/** Columns are headed by what the rows begin with, and hold numbers or ticks. */
function isMatrix(seen: readonly Seen[], { rows }: Layout): boolean {
  const first = seen.find(({ distinct }) => distinct.length > 0);
  if (first === undefined || rows.length < 2) return false;
  const heads = new Set(
    seen.filter(({ index }) => index > first.index).map(({ name }) => headerWord(name)),
  );
  const both = first.distinct.filter((cell) => heads.has(headerWord(cell)));
  if (both.length < 2 || both.length * 5 < first.distinct.length * 3) return false;
  const others = seen.filter(({ index }) => index > first.index);
  const isCell = (cell: string) =>
    numberIn(cell) !== null || isTicked(cell) !== null || levelIn(cell) !== null;
  const cells = others.flatMap((one) => one.cells);
  return cells.filter(isCell).length * 10 >= cells.length * 8;
}

/** Cells that may name somebody: texts that are no numbers, days or whole pages. */
function isNames({ cells, distinct }: Seen): boolean {
  if (cells.length === 0 || distinct.length < 2) return false;
  const names = distinct.filter(
    (cell) =>
      numberIn(cell) === null && !looksLikeDay(cell) && cell.length <= 160 && /\p{L}/u.test(cell),
  );
  return names.length * 10 >= distinct.length * 9;
}

/** One field for each column, every field once (options apart): names first, then what cells tell. */
function assigned(
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

/** The names that a cell lists: by lines, semicolons or bars, by commas, or codes by blanks. */
export function listedIn(cell: string, isEvent = false): string[] {
  // Names have hyphens, too; of an event several are expected.
  const further = isEvent ? [" - ", " – ", " / "] : [];
  for (const separator of ["\n", ";", "|", ", ", ...further]) {
    const parts = partsOf(cell.split(separator).join("|"));
    if (parts.length > 1) return parts;
  }
  return /^[a-z0-9]+(?:_[a-z0-9]+)+(?: [a-z0-9_]+)+$/.test(cell) ? cell.split(" ") : [cell];
}
