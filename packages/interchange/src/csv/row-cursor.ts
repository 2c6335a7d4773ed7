import type { CivilDate } from "@legami/core";
import type { Findings, Place } from "../findings.ts";
import type { ProblemCode } from "../problems.ts";
import { ROWS_A_TURN } from "../work.ts";
import {
  ambiguousNumbers,
  countIn,
  dateIn,
  numberIn,
  withWholeYear,
  yesOrNoIn,
} from "./cell-values.ts";
import { columnName, type Table } from "./table.ts";

/**
 * Goes down the rows of a table and reads the cells of the row it stands on. A cell that cannot be
 * read is reported and reads as empty: nothing made from it leaves the package, since any problem
 * refuses the files as a whole.
 */
export class RowCursor {
  readonly #table: Table;
  readonly #findings: Findings;
  readonly #ambiguous = new Map<string, ReadonlySet<string>>();
  #index = -1;

  constructor(table: Table, findings: Findings) {
    this.#table = table;
    this.#findings = findings;
  }

  /** Steps to the next row that holds anything; false after the last. */
  next(): boolean {
    return ++this.#index < this.#table.length;
  }

  /** True once in many rows: whoever goes through them all pauses here. */
  get endsTurn(): boolean {
    return this.#index % ROWS_A_TURN === ROWS_A_TURN - 1;
  }

  /** The number a spreadsheet shows beside this row. */
  get row(): number {
    return this.#table.rowAt(this.#index);
  }

  has(column: string): boolean {
    return this.#table.at.has(column);
  }

  /** The trimmed cell; empty if the table has no such column. */
  text(column: string): string {
    return this.#table.columns.get(column)?.textAt(this.#index) ?? "";
  }

  optional(column: string): string | null {
    return this.text(column) || null;
  }

  /** The cell, reported if it is empty. */
  required(column: string): string {
    const cell = this.text(column);
    if (cell === "") this.problem("missing-value", column);
    return cell;
  }

  /** Cells of columns beyond the contract that are not empty, by the name the file gives them. */
  further(): Record<string, string> {
    const { further } = this.#table;
    if (further.length === 0) return {};
    const cells = further.map(([name, column]) => [name, column.textAt(this.#index)] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
  }

  date(column: string): CivilDate | null {
    const date = this.read(column, dateIn);
    if (date === null) this.dateProblem("not-a-date", column);
    return date ?? null;
  }

  number(column: string): number | null {
    const value = this.read(column, numberIn);
    if (value === null) this.problem("not-a-number", column);
    else if (value !== undefined && this.#isAmbiguous(column)) this.#reportAmbiguous(column);
    return value ?? null;
  }

  /** A number within limits that a number of thousands is beyond. */
  numberBetween(column: string, min: number, max: number): number | null {
    const value = this.read(column, numberIn);
    if (value === null) this.problem("not-a-number", column);
    const isInside = typeof value === "number" && value >= min && value <= max;
    if (isInside) return value;
    if (typeof value === "number") this.problem("out-of-range", column, { min, max });
    return null;
  }

  /** A whole number of a scale of answers. */
  onScale(column: string, min: number, max: number): number | null {
    const value = this.read(column, countIn);
    if (value === undefined) return null;
    if (value !== null && value >= min && value <= max) return value;
    this.problem("not-on-scale", column, { min, max });
    return null;
  }

  count(column: string): number | null {
    const value = this.read(column, countIn);
    if (value === null) this.problem("not-a-count", column);
    return value ?? null;
  }

  yesOrNo(column: string): boolean | null {
    this.required(column);
    const answer = this.read(column, yesOrNoIn);
    if (answer === null) this.problem("not-yes-or-no", column);
    return answer ?? null;
  }

  problem(
    code: ProblemCode,
    column: string,
    values?: Readonly<Record<string, string | number>>,
  ): void {
    this.#findings.problem(code, this.place(column), values);
  }

  /** Reports a cell that is no date; if only the centuries are missing it says so. */
  dateProblem(
    code: ProblemCode,
    column: string,
    values?: Readonly<Record<string, string | number>>,
  ): void {
    const whole = withWholeYear(this.text(column));
    if (whole === null) this.problem(code, column, values);
    else this.problem("two-digit-year", column, { whole });
  }

  /** Where the cell is, as the file names its column, and what it says. */
  place(column: string): Place {
    const { file, part } = this.#table;
    const found = this.text(column) || null;
    return { file, part, row: this.row, column: this.nameOf(column), found };
  }

  /** The column as the file names it. */
  nameOf(column: string): string {
    const { header, at } = this.#table;
    const index = at.get(column);
    return index === undefined ? column : columnName(header, index);
  }

  /** What the cell says by `reading`; undefined if it is empty, null if it cannot be read. */
  read<Value>(column: string, reading: (cell: string) => Value): Value | undefined {
    return this.#table.columns.get(column)?.readAt(this.#index, reading);
  }

  #isAmbiguous(column: string): boolean {
    let ambiguous = this.#ambiguous.get(column);
    if (ambiguous === undefined) {
      ambiguous = ambiguousNumbers(this.#table.columns.get(column)?.words ?? []);
      this.#ambiguous.set(column, ambiguous);
    }
    return ambiguous.size > 0 && ambiguous.has(this.text(column));
  }

  #reportAmbiguous(column: string): void {
    const cell = this.text(column);
    const digits = cell.replace(/[.,]/, "");
    const other = cell.includes(".") ? "," : ".";
    this.problem("ambiguous-number", column, { digits, decimal: cell.replace(/[.,]/, other) });
  }
}
