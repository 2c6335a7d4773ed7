import type { Findings } from "../findings.ts";
import type { InputFile } from "../programme-data.ts";
import { columnsOf, plainName } from "./column-names.ts";
import { delimiterOf } from "./delimiter.ts";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, Records } from "./records.ts";
import { textOf } from "./text.ts";

/** What a table of the contract holds. */
export interface TableShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What becomes of columns that are neither. */
  readonly further: "kept" | "ignored";
}

/** A table as text: which column stands where, and the rows below the header. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  /** Index of each known column by its name in the contract. */
  readonly at: ReadonlyMap<string, number>;
  /** Indices of named columns that the shape does not know. */
  readonly further: readonly number[];
  readonly records: Records;
  /** Index of the header in `records`; the row number of a record is its index + 1. */
  readonly headerIndex: number;
}

/**
 * The table a file holds, or null if it cannot be one; what is wrong is added to `findings`. Rows of
 * the wrong length are reported and stay, so that what refers to them is not reported as well.
 */
export function tableOf(file: InputFile, shape: TableShape, findings: Findings): Table | null {
  const text = textOf(file, findings)?.replace(/^sep=.\n/i, "") ?? null;
  if (text === null) return null;
  const place = { file: file.name };
  const delimiter = delimiterOf(text.trimStart());
  const records = new Records(text, delimiter);
  let headerIndex = 0;
  while (headerIndex < records.length && isBlank(records.at(headerIndex))) headerIndex++;
  const header = records.at(headerIndex).map((name) => name.trim());
  for (const { code, record, cell, found } of records.faults) {
    const column = code === "too-many-rows" ? null : columnName(header, cell);
    const max = code === "cell-too-long" ? MAX_CELL : MAX_ROWS;
    findings.rowProblem(code, { ...place, row: record + 1, column, found }, { max });
  }
  if (header.length === 0) {
    if (records.faults.length === 0) findings.problem("empty-file", place);
    return null;
  }
  if (header.length > MAX_COLUMNS) {
    findings.problem("too-many-columns", { ...place, row: headerIndex + 1 }, { max: MAX_COLUMNS });
    return null;
  }
  const table = {
    file: file.name,
    header,
    headerIndex,
    records,
    ...columns(header, shape),
  };
  checkHeader(table, shape, findings);
  checkRows(table, delimiter, findings);
  // Of a table cut short the actors below the cut would be reported as unknown.
  return records.isWhole && shape.required.every((name) => table.at.has(name)) ? table : null;
}

function columns(header: readonly string[], shape: TableShape) {
  const at = new Map<string, number>();
  const further: number[] = [];
  const names = columnsOf(header, [...shape.required, ...shape.optional]);
  names.forEach((name, index) => {
    if (name !== null && !at.has(name)) at.set(name, index);
    if (name === null && header[index] !== "") further.push(index);
  });
  return { at, further, names };
}

/** Name of a column as a person would say it: its header, else the letter of a spreadsheet. */
export function columnName(header: readonly string[], index: number): string {
  const name = header[index];
  if (name !== undefined && name !== "") return name;
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : String.fromCharCode(64 + Math.floor(index / 26)) + letter;
}

function checkHeader(
  { file, header, headerIndex, at, further, names }: Table & { names: readonly (string | null)[] },
  shape: TableShape,
  findings: Findings,
): void {
  const place = { file, row: headerIndex + 1 };
  for (const column of shape.required) {
    if (at.has(column)) continue;
    findings.problem("missing-column", { ...place, column, found: header.join(", ") });
  }
  const first = new Map<string, number>();
  header.forEach((found, index) => {
    const name = names[index] ?? plainName(found);
    const before = first.get(name);
    if (found === "" || before === undefined) first.set(name, index);
    else {
      const values = { first: before + 1, second: index + 1 };
      findings.problem("duplicate-column", { ...place, column: found, found }, values);
    }
  });
  if (shape.further === "kept") return;
  for (const index of further) {
    findings.note("ignored-column", { ...place, column: columnName(header, index) });
  }
}

function checkRows(
  { file, header, headerIndex, records }: Table,
  delimiter: string,
  findings: Findings,
): void {
  const unnamed = header.flatMap((name, index) => (name === "" ? [index] : []));
  for (let index = headerIndex + 1; index < records.length; index++) {
    const record = records.at(index);
    if (record.length !== header.length) {
      if (isBlank(record)) continue;
      const code = record.length < header.length ? "too-few-cells" : "too-many-cells";
      const values = { cells: record.length, columns: header.length, delimiter: shown(delimiter) };
      findings.rowProblem(code, { file, row: index + 1 }, values);
    }
    for (const cell of unnamed) {
      const found = record[cell]?.trim() ?? "";
      if (found === "") continue;
      const column = columnName(header, cell);
      findings.problem("unnamed-column", { file, row: index + 1, column, found });
    }
  }
}

/** Spreadsheets leave rows of empty cells behind; they say nothing. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell === "" || cell.trim() === "");
}

function shown(delimiter: string): string {
  return delimiter === "\t" ? "TAB" : delimiter;
}
