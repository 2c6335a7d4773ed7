/** What the rows of a table say, cell by cell; a row with a cell that cannot be read says nothing. */
import type { CivilDate } from "@legami/core";
import { countIn, numberIn, partsOf } from "../csv/cell-values.ts";
import { EVENT_TYPES, kindIn, wordIn } from "../csv/cell-words.ts";
import type { Findings, Place } from "../findings.ts";
import { listedIn, type ReadColumn, type ReadTable } from "./columns.ts";
import { type DateFormat, dateFormatOf, dayIn } from "./days.ts";
import type { Field } from "./fields.ts";
import type { GridRow } from "./grid.ts";
import type { Said } from "./said.ts";
import { frequencyIn, isLevelWord, isTicked, levelIn, trustIn } from "./words.ts";

export interface RowsToRead {
  readonly file: string;
  readonly part: Place["part"];
  readonly table: ReadTable;
  readonly rows: readonly GridRow[];
  readonly dateFormat: DateFormat | null;
  /** Types of event that the programme knows. */
  readonly eventTypes: readonly string[];
}

export interface ReadRows {
  readonly said: readonly Said[];
  readonly dateFormat: DateFormat | null;
}

export function readRows(request: RowsToRead, findings: Findings): ReadRows {
  const reading = new Reading(request, findings);
  const said: Said[] = [];
  for (const row of request.rows) {
    const says = reading.row(row);
    if (!findings.hasProblemAt(row.number)) said.push(...says);
  }
  reading.noteWords();
  return { said, dateFormat: reading.dateFormat };
}

class Reading {
  readonly dateFormat: DateFormat | null;
  readonly #request: RowsToRead;
  readonly #findings: Findings;
  readonly #columns: ReadonlyMap<Field, ReadColumn>;
  readonly #options: readonly ReadColumn[];
  /** Columns about one partner hold ticks, not levels. */
  readonly #hasTicks: boolean;
  readonly #symmetric: boolean;
  readonly #places: ReadonlyMap<string, number>;
  #row: GridRow = { number: 0, cells: [] };
  readonly #known = new Map<Field, Map<string, unknown>>();
  #words = 0;
  #months = 0;

  constructor(request: RowsToRead, findings: Findings) {
    const { table, rows } = request;
    this.#request = request;
    this.#findings = findings;
    this.#columns = new Map(table.columns.map((column) => [column.field, column]));
    this.#options = table.columns.filter(({ field }) => field === "option");
    const cells = rows.flatMap((row) => this.#options.map(({ index }) => row.cells[index] ?? ""));
    this.#hasTicks = cells.every((cell) => cell === "" || isTicked(cell) !== null);
    const day = this.#columns.get("date");
    const days = day === undefined ? [] : rows.map(({ cells: all }) => all[day.index] ?? "");
    this.dateFormat =
      day === undefined
        ? null
        : (request.dateFormat ?? dateFormatOf(days.filter((one) => one !== "").slice(0, 2000)));
    this.#places = new Map(
      rows.map((row, at) => [(row.cells[this.#first] ?? "").toLowerCase(), at]),
    );
    this.#symmetric = table.kind === "matrix" && this.#isSymmetric();
    if (this.#symmetric)
      findings.note("symmetric-matrix", { file: request.file, part: request.part ?? null });
  }

  row(row: GridRow): Said[] {
    this.#row = row;
    const { kind } = this.#request.table;
    if (kind === "matrix") return this.#matrixRow();
    if (kind === "actors") return this.#actorRow();
    return kind === "events" ? this.#meetingRow() : this.#tieRow();
  }

  noteWords(): void {
    const { file, part = null } = this.#request;
    if (this.#words > 0) this.#findings.note("level-words", { file, part }, { count: this.#words });
    if (this.#months > 0)
      this.#findings.note("months-as-days", { file, part }, { count: this.#months });
  }

  #tieRow(): Said[] {
    const source = this.#required("source");
    const common = {
      kind: "tie" as const,
      row: this.#row.number,
      source,
      date: this.#date(),
      wave: this.#text("wave") || null,
      weight: this.#number("weight"),
      frequency: this.#scale("frequency", frequencyIn, 0, 5),
      trust: this.#scale("trust", trustIn, 1, 4),
      type: this.#type(),
      note: this.#text("note") || null,
    };
    const level = this.#level();
    if (this.#options.length > 0) {
      const partners = this.#options.flatMap((column) => this.#option(column, level));
      const alone: Said = {
        kind: "actor",
        row: this.#row.number,
        name: source,
        id: null,
        fields: {},
      };
      return [alone, ...partners.map((one): Said => ({ ...common, ...one }))];
    }
    const targets = this.#targets();
    return targets.flatMap((target) =>
      this.#pair(source, target, () => ({ ...common, target, level })),
    );
  }

  /** All whom the row names, in one column or in several. */
  #targets(): string[] {
    const lists = this.#request.table.columns.filter(({ field }) => field === "targets");
    if (lists.length === 0) return [this.#required("target")];
    const cells = lists.map((column) => this.#cell(column)).filter((cell) => cell !== "");
    if (cells.length === 0) this.#required("targets");
    return [...new Set(cells.flatMap((cell) => listedIn(cell)))];
  }

  /** Nothing, with a problem, for a tie of somebody with themselves. */
  #pair(source: string, target: string, make: () => Said): Said[] {
    if (source === "" || target === "") return [];
    if (source.toLowerCase() !== target.toLowerCase()) return [make()];
    const column = this.#columns.get("target") ?? this.#columns.get("targets");
    this.#problem("tie-with-itself", column, target);
    return [];
  }

  #option(column: ReadColumn, level: number | null): { target: string; level: number | null }[] {
    const cell = this.#cell(column);
    const target = column.partner ?? column.name;
    if (cell === "") return [];
    const ticked = isTicked(cell);
    if (this.#hasTicks) return ticked === true ? [{ target, level }] : [];
    const value = levelIn(cell);
    if (value === null) this.#problem("not-on-scale", column, cell, { min: 0, max: 5 });
    return value === null ? [] : [{ target, level: value }];
  }

  #matrixRow(): Said[] {
    const { columns } = this.#request.table;
    const name = this.#row.cells[this.#first] ?? "";
    const own = this.#places.get(name.toLowerCase()) ?? 0;
    const alone: Said = { kind: "actor", row: this.#row.number, name, id: null, fields: {} };
    if (name === "") return [];
    const ties = columns.flatMap((column): Said[] => {
      const cell = column.index <= this.#first ? "" : this.#cell(column);
      const other = this.#places.get(column.name.toLowerCase()) ?? -1;
      if (cell === "" || isTicked(cell) === false || (this.#symmetric && other < own)) return [];
      const weight = numberIn(cell) ?? (isTicked(cell) === true ? 1 : levelIn(cell));
      if (weight === null) this.#problem("not-a-number", column, cell);
      if (weight === null || weight === 0 || column.name.toLowerCase() === name.toLowerCase())
        return [];
      const level = Number.isInteger(weight) && weight >= 0 && weight <= 5 ? weight : null;
      return [
        {
          ...NOTHING,
          kind: "tie",
          row: this.#row.number,
          source: name,
          target: column.name,
          level,
          weight,
        },
      ];
    });
    return [alone, ...ties];
  }

  get #first(): number {
    const { table, rows } = this.#request;
    return (
      table.columns.find(({ index }) => rows.some((row) => (row.cells[index] ?? "") !== ""))
        ?.index ?? 0
    );
  }

  #isSymmetric(): boolean {
    const { table, rows } = this.#request;
    const at = new Map(table.columns.map(({ name, index }) => [name.toLowerCase(), index]));
    return rows.every((row) => {
      const own = at.get((row.cells[this.#first] ?? "").toLowerCase());
      return table.columns.every(({ name, index }) => {
        const other = rows[this.#places.get(name.toLowerCase()) ?? -1];
        if (index <= this.#first || other === undefined || own === undefined)
          return index <= this.#first;
        return (
          (row.cells[index] ?? "") === (other.cells[own] ?? "") || name === row.cells[this.#first]
        );
      });
    });
  }

  #meetingRow(): Said[] {
    const isList = this.#columns.has("actors");
    const cell = this.#required(isList ? "actors" : "actor");
    if (cell === "") return [];
    return [
      {
        kind: "meeting",
        row: this.#row.number,
        event: this.#text("event") || null,
        date: this.#date(),
        type: this.#type(),
        actors: isList ? [...new Set(listedIn(cell, true))] : [cell],
        note: this.#text("note") || null,
      },
    ];
  }

  #actorRow(): Said[] {
    const id = this.#text("id") || null;
    const name = this.#columns.has("label")
      ? this.#text("label") || (id ?? "")
      : this.#required("id");
    if (name === "") this.#required("label");
    const count = this.#columns.has("people_reached") ? this.#count("people_reached") : null;
    const [lat, lon] = [this.#number("lat"), this.#number("lon")];
    const fields = {
      ...this.#filled("kind", kindIn),
      ...this.#filled("territory", (cell) => cell),
      ...this.#filled("municipality", (cell) => cell),
      ...this.#filled("aliases", partsOf),
      ...(lat !== null && lon !== null && { lat, lon }),
      ...(count !== null && { peopleReached: count }),
    };
    return name === "" ? [] : [{ kind: "actor", row: this.#row.number, name, id, fields }];
  }

  #filled<Value>(field: Field, read: (cell: string) => Value): Record<string, Value> {
    const cell = this.#text(field);
    return cell === "" ? {} : { [field]: read(cell) };
  }

  #cell({ index }: ReadColumn): string {
    return this.#row.cells[index] ?? "";
  }

  #text(field: Field): string {
    const column = this.#columns.get(field);
    return column === undefined ? "" : this.#cell(column);
  }

  #required(field: Field): string {
    const cell = this.#text(field);
    const column = this.#columns.get(field);
    if (cell === "") this.#problem("missing-value", column, null, {}, field);
    return cell;
  }

  #date(): CivilDate | null {
    const cell = this.#text("date");
    if (cell === "" || this.dateFormat === null) return null;
    const format = this.dateFormat;
    const read = this.#remembered("date", cell, () => dayIn(cell, format));
    if (read === null) this.#problem("not-a-date", this.#columns.get("date"), cell);
    else if (read.isMonthOnly) this.#months++;
    return read?.day ?? null;
  }

  #level(): number | null {
    const cell = this.#text("level");
    if (cell === "") return null;
    const level = this.#remembered("level", cell, () => levelIn(cell));
    if (level === null)
      this.#problem("not-on-scale", this.#columns.get("level"), cell, { min: 0, max: 5 });
    else if (isLevelWord(cell)) this.#words++;
    return level;
  }

  #scale(
    field: Field,
    read: (cell: string) => number | null,
    min: number,
    max: number,
  ): number | null {
    const cell = this.#text(field);
    if (cell === "") return null;
    const value = read(cell);
    if (value === null) this.#problem("not-on-scale", this.#columns.get(field), cell, { min, max });
    return value;
  }

  #number(field: Field): number | null {
    const cell = this.#text(field);
    if (cell === "") return null;
    const value = numberIn(cell);
    if (value === null) this.#problem("not-a-number", this.#columns.get(field), cell);
    return value;
  }

  #count(field: Field): number | null {
    const cell = this.#text(field);
    if (cell === "") return null;
    const value = countIn(cell);
    if (value === null) this.#problem("not-a-count", this.#columns.get(field), cell);
    return value;
  }

  #type(): string | null {
    const cell = this.#text("type");
    if (cell === "") return null;
    const { eventTypes } = this.#request;
    const type = this.#remembered("type", cell, () => wordIn(cell, eventTypes, EVENT_TYPES));
    if (type === null) {
      this.#problem("unknown-event-type", this.#columns.get("type"), cell, {
        types: eventTypes.join(", "),
      });
    }
    return type;
  }

  /** What a cell says is found out once for all cells that say it. */
  #remembered<Value>(field: Field, cell: string, read: () => Value): Value {
    const known = this.#known.get(field) ?? new Map<string, unknown>();
    this.#known.set(field, known);
    if (known.has(cell)) return known.get(cell) as Value;
    const value = read();
    if (known.size < MOST_REMEMBERED) known.set(cell, value);
    return value;
  }

  #problem(
    code: Parameters<Findings["problem"]>[0],
    column: ReadColumn | undefined,
    found: string | null,
    values: Record<string, string | number> = {},
    field: Field | null = null,
  ): void {
    const { file, part = null } = this.#request;
    const place = { file, part, row: this.#row.number, column: column?.name ?? field, found };
    this.#findings.problem(code, place, values);
  }
}

/** Of a column with more different cells the later ones are read each time. */
const MOST_REMEMBERED = 5000;

const NOTHING = {
  date: null,
  wave: null,
  frequency: null,
  trust: null,
  type: null,
  note: null,
} as const;
