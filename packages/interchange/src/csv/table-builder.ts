import type { Findings } from "../findings.ts";
import { NumberList } from "../number-list.ts";
import { Column } from "./column.ts";
import { columnName, type Table, type TableOrigin, type TableShape } from "./table.ts";
import { type TableHead, tableHeadOf } from "./table-head.ts";

/** The cells of a row on its way; they are gone when the next row comes. */
export interface Cells {
  readonly length: number;
  textAt(index: number): string;
  addTo(column: Column, index: number): void;
  /** True if the cells from `first` on hold nothing. */
  isBlank(first?: number): boolean;
  texts(): string[];
}

/** Cells that are texts already. */
export class TextCells implements Cells {
  readonly #cells: readonly string[];

  constructor(cells: readonly string[]) {
    this.#cells = cells;
  }

  get length(): number {
    return this.#cells.length;
  }

  textAt(index: number): string {
    return this.#cells[index] ?? "";
  }

  addTo(column: Column, index: number): void {
    column.add(this.textAt(index));
  }

  isBlank(first = 0): boolean {
    for (let index = first; index < this.length; index++) {
      if (this.textAt(index).trim() !== "") return false;
    }
    return true;
  }

  texts(): string[] {
    return [...this.#cells];
  }
}

/**
 * Makes a table of rows as they come. Rows of the wrong length are reported and stay, so that what
 * refers to them is not reported as well.
 */
export class TableBuilder {
  /** What stands between the cells of a text; null where cells have places of their own. */
  delimiter: string | null = null;
  readonly #origin: TableOrigin;
  readonly #shape: TableShape;
  readonly #findings: Findings;
  #head: TableHead | null = null;
  #isTooWide = false;
  readonly #rows = new NumberList();
  /** The first row that ends before the header does, and how many there are. */
  #short = { row: 0, cells: 0, count: 0 };

  constructor(origin: TableOrigin, shape: TableShape, findings: Findings) {
    this.#origin = origin;
    this.#shape = shape;
    this.#findings = findings;
  }

  get hasHead(): boolean {
    return this.#head !== null;
  }

  /** True if no row can follow, because the header has too many columns. */
  get isTooWide(): boolean {
    return this.#isTooWide;
  }

  /** True if the cells of that column are read. */
  reads(index: number): boolean {
    return this.#head?.kept[index] !== undefined;
  }

  /** True if the column is the one of that name in the contract. */
  isColumn(index: number, name: string): boolean {
    return this.#head?.at.get(name) === index;
  }

  /** Name of a column, for what is said of its cells. */
  nameAt(index: number): string {
    return columnName(this.#head?.header ?? [], index);
  }

  begin(cells: readonly string[], row: number): void {
    this.#head = tableHeadOf(cells, { ...this.#origin, row }, this.#shape, this.#findings);
    this.#isTooWide = this.#head === null;
  }

  /** @param isEnded false for a last line without an end, which may be all that arrived of it */
  add(cells: Cells, row: number, isEnded = true): void {
    const head = this.#head;
    if (head === null) return;
    const { header, kept, unnamed, needed } = head;
    if (cells.length < header.length) {
      if (this.delimiter !== null) this.#addShort(cells.length, needed, row, isEnded);
    } else if (cells.length > header.length && !cells.isBlank(header.length)) {
      if (this.delimiter === null) this.#reportUnnamed(cells, beyond(header, cells), row);
      else this.#reportLength("too-many-cells", cells.length, row);
    }
    this.#reportUnnamed(cells, unnamed, row);
    this.#rows.push(row);
    for (let at = 0; at < kept.length; at++) {
      const column = kept[at];
      if (column !== undefined) cells.addTo(column, at);
    }
  }

  /** The table, or null if there is no header or one without the columns that must be there. */
  end(): Table | null {
    const head = this.#head;
    if (head === null) return null;
    this.#noteShortRows(head);
    const { header, headerRow, at, kept, further } = head;
    if (!this.#shape.required.every((name) => at.has(name))) return null;
    const columnAt = (index: number) => kept[index] ?? new Column();
    return {
      ...this.#origin,
      header,
      headerRow,
      at,
      columns: new Map([...at].map(([name, index]) => [name, columnAt(index)])),
      further: further.map((index) => [header[index] ?? "", columnAt(index)]),
      length: this.#rows.length,
      rowAt: (index) => this.#rows.at(index),
    };
  }

  #addShort(cells: number, needed: number, row: number, isEnded: boolean): void {
    if (cells < needed || !isEnded) this.#reportLength("too-few-cells", cells, row);
    else if (this.#short.count++ === 0) this.#short = { row, cells, count: 1 };
  }

  #reportUnnamed(cells: Cells, unnamed: readonly number[], row: number): void {
    for (const index of unnamed) {
      const found = cells.textAt(index).trim();
      if (found === "") continue;
      const place = { ...this.#origin, row, column: this.nameAt(index), found };
      this.#findings.problem("unnamed-column", place);
    }
  }

  #reportLength(code: "too-few-cells" | "too-many-cells", cells: number, row: number): void {
    const delimiter = this.delimiter === "\t" ? "TAB" : (this.delimiter ?? "");
    const columns = this.#head?.header.length ?? 0;
    const values = { cells, columns, delimiter };
    this.#findings.rowProblem(code, { ...this.#origin, row }, values);
  }

  /** Excel leaves out the last delimiters of rows whose last cells are empty. */
  #noteShortRows({ header }: TableHead): void {
    const { row, cells, count } = this.#short;
    if (count === 0) return;
    const values = { count, cells, columns: header.length };
    this.#findings.note("short-rows", { ...this.#origin, row }, values);
  }
}

/** Indices of the cells that stand beyond the header. */
function beyond(header: readonly string[], cells: Cells): number[] {
  return Array.from({ length: cells.length - header.length }, (_, index) => header.length + index);
}
