/** The cells of a table, row by row: what each says, and what in it cannot be read. */
import type { CivilDate } from "@legami/core";
import { countIn, numberIn } from "../csv/cell-values.ts";
import { EVENT_TYPES, wordIn } from "../csv/cell-words.ts";
import type { Findings, Place } from "../findings.ts";
import type { ReadColumn, ReadTable } from "./columns.ts";
import { type DateFormat, dateFormatOf, dayIn } from "./days.ts";
import type { Field } from "./fields.ts";
import type { GridRow } from "./grid.ts";
import { isLevelWord, levelIn } from "./words.ts";

export interface RowsToRead {
  readonly file: string;
  readonly part: Place["part"];
  readonly table: ReadTable;
  readonly rows: readonly GridRow[];
  readonly dateFormat: DateFormat | null;
  /** Types of event that the programme knows. */
  readonly eventTypes: readonly string[];
}

/** Of a column with more different cells the later ones are read each time. */
const MOST_REMEMBERED = 5000;

export class RowCells {
  readonly dateFormat: DateFormat | null;
  readonly #request: RowsToRead;
  readonly #findings: Findings;
  readonly #columns: ReadonlyMap<Field, ReadColumn>;
  #row: GridRow = { number: 0, cells: [] };
  readonly #known = new Map<Field, Map<string, unknown>>();
  #words = 0;
  #months = 0;

  constructor(request: RowsToRead, findings: Findings) {
    const { table, rows } = request;
    this.#request = request;
    this.#findings = findings;
    this.#columns = new Map(table.columns.map((column) => [column.field, column]));
    const day = this.#columns.get("date");
    const days = day === undefined ? [] : rows.map(({ cells }) => cells[day.index] ?? "");
    this.dateFormat =
      day === undefined
        ? null
        : (request.dateFormat ?? dateFormatOf(days.filter((one) => one !== "").slice(0, 2000)));
  }

  /** What is asked from here on is of this row. */
  go(row: GridRow): void {
    this.#row = row;
  }

  get row(): GridRow {
    return this.#row;
  }

  column(field: Field): ReadColumn | undefined {
    return this.#columns.get(field);
  }

  /** What is said once of all rows. */
  noteWords(): void {
    const { file, part = null } = this.#request;
    if (this.#words > 0) this.#findings.note("level-words", { file, part }, { count: this.#words });
    if (this.#months > 0)
      this.#findings.note("months-as-days", { file, part }, { count: this.#months });
  }

  filled<Value>(field: Field, read: (cell: string) => Value): Record<string, Value> {
    const cell = this.text(field);
    return cell === "" ? {} : { [field]: read(cell) };
  }

  cell({ index }: ReadColumn): string {
    return this.#row.cells[index] ?? "";
  }

  text(field: Field): string {
    const column = this.#columns.get(field);
    return column === undefined ? "" : this.cell(column);
  }

  required(field: Field): string {
    const cell = this.text(field);
    const column = this.#columns.get(field);
    if (cell === "") this.problem("missing-value", column, null, {}, field);
    return cell;
  }

  date(): CivilDate | null {
    const cell = this.text("date");
    if (cell === "" || this.dateFormat === null) return null;
    const format = this.dateFormat;
    const read = this.#remembered("date", cell, () => dayIn(cell, format));
    if (read === null) this.problem("not-a-date", this.#columns.get("date"), cell);
    else if (read.isMonthOnly) this.#months++;
    return read?.day ?? null;
  }

  level(): number | null {
    const cell = this.text("level");
    if (cell === "") return null;
    const level = this.#remembered("level", cell, () => levelIn(cell));
    if (level === null)
      this.problem("not-on-scale", this.#columns.get("level"), cell, { min: 0, max: 5 });
    else if (isLevelWord(cell)) this.#words++;
    return level;
  }

  scale(
    field: Field,
    read: (cell: string) => number | null,
    min: number,
    max: number,
  ): number | null {
    const cell = this.text(field);
    if (cell === "") return null;
    const value = read(cell);
    if (value === null) this.problem("not-on-scale", this.#columns.get(field), cell, { min, max });
    return value;
  }

  number(field: Field): number | null {
    const cell = this.text(field);
    if (cell === "") return null;
    const value = numberIn(cell);
    if (value === null) this.problem("not-a-number", this.#columns.get(field), cell);
    return value;
  }

  count(field: Field): number | null {
    const cell = this.text(field);
    if (cell === "") return null;
    const value = countIn(cell);
    if (value === null) this.problem("not-a-count", this.#columns.get(field), cell);
    return value;
  }

  type(): string | null {
    const cell = this.text("type");
    if (cell === "") return null;
    const { eventTypes } = this.#request;
    const type = this.#remembered("type", cell, () => wordIn(cell, eventTypes, EVENT_TYPES));
    if (type === null) {
      this.problem("unknown-event-type", this.#columns.get("type"), cell, {
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

  problem(
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
