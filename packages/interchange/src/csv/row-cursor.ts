import type { CivilDate } from "@legami/core";
import type { Findings, Place } from "../findings.ts";
import type { ProblemCode } from "../problems.ts";
import { countIn, dateIn, numberIn, yesOrNoIn } from "./cell-values.ts";
import { columnName, isBlank, type Table } from "./table.ts";

/**
 * Goes down the rows of a table and reads the cells of the row it stands on. A cell that cannot be
 * read is reported and reads as empty: nothing made from it leaves the package, since any problem
 * refuses the files as a whole.
 */
export class RowCursor {
  readonly #table: Table;
  readonly #findings: Findings;
  #index: number;
  #record: readonly string[] = [];
  readonly #dates = new Map<string, CivilDate | null>();

  constructor(table: Table, findings: Findings) {
    this.#table = table;
    this.#findings = findings;
    this.#index = table.headerIndex;
  }

  /** Steps to the next row that holds anything; false after the last. */
  next(): boolean {
    const { records } = this.#table;
    for (this.#index++; this.#index < records.length; this.#index++) {
      this.#record = records.at(this.#index);
      if (this.#record[0] !== "" || !isBlank(this.#record)) return true;
    }
    return false;
  }

  /** The number a spreadsheet shows beside this row. */
  get row(): number {
    return this.#index + 1;
  }

  has(column: string): boolean {
    return this.#table.at.has(column);
  }

  /** The trimmed cell; empty if the table has no such column. */
  text(column: string): string {
    const at = this.#table.at.get(column);
    return at === undefined ? "" : (this.#record[at]?.trim() ?? "");
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
    const { header, further } = this.#table;
    const cells = further.map((at) => [header[at] ?? "", this.#record[at]?.trim() ?? ""]);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
  }

  date(column: string): CivilDate | null {
    const cell = this.text(column);
    if (cell === "") return null;
    let date = this.#dates.get(cell);
    if (date === undefined) {
      date = dateIn(cell);
      this.#dates.set(cell, date);
    }
    if (date === null) this.problem("not-a-date", column);
    return date;
  }

  number(column: string): number | null {
    const cell = this.text(column);
    if (cell === "") return null;
    const value = numberIn(cell);
    if (value === null) this.problem("not-a-number", column);
    return value;
  }

  numberBetween(column: string, min: number, max: number): number | null {
    const value = this.number(column);
    if (value === null || (value >= min && value <= max)) return value;
    this.problem("out-of-range", column, { min, max });
    return null;
  }

  /** A whole number of a scale of answers. */
  onScale(column: string, min: number, max: number): number | null {
    const cell = this.text(column);
    if (cell === "") return null;
    const value = countIn(cell);
    if (value !== null && value >= min && value <= max) return value;
    this.problem("not-on-scale", column, { min, max });
    return null;
  }

  count(column: string): number | null {
    const cell = this.text(column);
    if (cell === "") return null;
    const value = countIn(cell);
    if (value === null) this.problem("not-a-count", column);
    return value;
  }

  yesOrNo(column: string): boolean | null {
    const cell = this.required(column);
    const answer = yesOrNoIn(cell);
    if (cell !== "" && answer === null) this.problem("not-yes-or-no", column);
    return answer;
  }

  problem(
    code: ProblemCode,
    column: string,
    values?: Readonly<Record<string, string | number>>,
  ): void {
    this.#findings.problem(code, this.place(column), values);
  }

  /** Where the cell is, as the file names its column, and what it says. */
  place(column: string): Place {
    const { file, header, at } = this.#table;
    const index = at.get(column);
    return {
      file,
      row: this.row,
      column: index === undefined ? column : columnName(header, index),
      found: this.text(column) || null,
    };
  }
}
