import { MAX_CELL, MAX_COLUMNS } from "../csv/records.ts";
import type { Table, TableOrigin, TableShape } from "../csv/table.ts";
import { TableBuilder, TextCells } from "../csv/table-builder.ts";
import { isHeaderOf } from "../csv/table-head.ts";
import type { Findings } from "../findings.ts";
import type { SheetPart, Workbook } from "./package.ts";
import { readSheetCells, type SheetCell, type SheetRow } from "./sheet-cells.ts";

/** A workbook is no place for more. */
const MAX_SHEET_ROWS = 200_000;

/** A header is looked for among so many rows: titles and notes may stand above it. */
const ROWS_ABOVE = 20;

/** Columns in which a decimal point of a number is never taken for thousands. */
const NUMBERS = ["lat", "lon", "weight", "value"];

/** The table that a sheet is, or null after reporting why it is none. */
export function readSheetTable(
  workbook: Workbook,
  sheet: SheetPart,
  origin: TableOrigin,
  shape: TableShape,
  findings: Findings,
): Table | null {
  const table = new SheetTable(origin, shape, findings);
  const isRead = readSheetCells(workbook, sheet.part, {
    take: (row) => table.add(row),
    takeMerged: (range) => table.addMerged(range),
  });
  if (isRead) return table.end();
  findings.problem("damaged-workbook", origin);
  return null;
}

class SheetTable {
  readonly #origin: TableOrigin;
  readonly #shape: TableShape;
  readonly #findings: Findings;
  readonly #table: TableBuilder;
  /** Rows that came before a header was found. */
  #waiting: SheetRow[] = [];
  #headerRow = 0;
  #rows = 0;
  #isCut = false;

  constructor(origin: TableOrigin, shape: TableShape, findings: Findings) {
    this.#origin = origin;
    this.#shape = shape;
    this.#findings = findings;
    this.#table = new TableBuilder(origin, shape, findings);
  }

  /** @returns false if no more rows are wanted */
  add(row: SheetRow): boolean {
    if (this.#table.hasHead) this.#addRow(row);
    else {
      this.#waiting.push(row);
      const isHeader = isHeaderOf(textsOf(row), this.#shape);
      if (isHeader || this.#waiting.length === ROWS_ABOVE) this.#begin(isHeader);
    }
    return !this.#isCut && !this.#table.isTooWide;
  }

  /** Merged cells below the header hold one value for many: only a person knows which are meant. */
  addMerged(range: string): void {
    const [, letters = "", row = "0"] = /:([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
    const [, first = "", firstRow = "0"] = /^([A-Z]{1,3})(\d{1,7}):/.exec(range) ?? [];
    if (!this.#table.hasHead || Number(row) <= this.#headerRow) return;
    const columns = [indexOf(first), indexOf(letters)];
    const isRead = Array.from({ length: Math.min(columns[1] ?? 0, MAX_COLUMNS) + 1 }, (_, at) => at)
      .slice(columns[0])
      .some((column) => this.#table.reads(column));
    const column = this.#table.nameAt(columns[0] ?? 0);
    if (!isRead) return;
    const rows = Math.min(Number(row), Number(firstRow) + MAX_SHEET_ROWS);
    const place = { ...this.#origin, row: Number(firstRow), column, found: range };
    this.#findings.problem("merged-cells", place);
    for (let at = Number(firstRow); at <= rows; at++) {
      this.#findings.settleRow({ ...this.#origin, row: at });
    }
  }

  end(): Table | null {
    if (!this.#table.hasHead && this.#waiting.length > 0) this.#begin(false);
    if (!this.#table.hasHead && !this.#table.isTooWide) {
      this.#findings.problem("empty-sheet", this.#origin);
    }
    return this.#isCut || this.#table.isTooWide ? null : this.#table.end();
  }

  /** The last row that waits is the header, or else the first one stands for it. */
  #begin(isHeader: boolean): void {
    const waiting = this.#waiting;
    const at = isHeader ? waiting.length - 1 : 0;
    const header = waiting[at];
    if (header === undefined) return;
    this.#waiting = [];
    if (at > 0) {
      const values = { count: at };
      this.#findings.note("rows-above-header", { ...this.#origin, row: header.number }, values);
    }
    this.#headerRow = header.number;
    this.#table.begin(textsOf(header), header.number);
    for (const row of waiting.slice(at + 1)) this.#addRow(row);
  }

  #addRow({ number, cells }: SheetRow): void {
    if (this.#table.isTooWide || this.#isCut) return;
    if (++this.#rows > MAX_SHEET_ROWS) {
      this.#isCut = true;
      this.#findings.problem("too-many-rows", this.#origin, { max: MAX_SHEET_ROWS });
      return;
    }
    // Cells far to the right of the table are of another, or left over.
    const texts = Array.from(cells.slice(0, MAX_COLUMNS), (cell, at) =>
      this.#text(cell, at, number),
    );
    this.#table.add(new TextCells(texts), number);
  }

  #text(cell: SheetCell | undefined, at: number, row: number): string {
    if (cell === undefined) return "";
    const { text, fault, isNumber } = cell;
    const place = {
      ...this.#origin,
      row,
      column: this.#table.nameAt(at),
      found: text.slice(0, 60),
    };
    if (this.#table.reads(at)) {
      if (fault !== null) this.#findings.rowProblem(fault, place);
      if (text.length > MAX_CELL) {
        this.#findings.rowProblem("cell-too-long", place, { max: MAX_CELL });
      }
    }
    const isClear = isNumber && NUMBERS.some((name) => this.#table.isColumn(at, name));
    return isClear && /\.\d{3}$/.test(text) ? `${text}0` : text;
  }
}

function textsOf({ cells }: SheetRow): string[] {
  return Array.from(cells, (cell) => cell?.text ?? "");
}

/** Place of a column from its letters, from 0. */
function indexOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}
