import type { Findings } from "../findings.ts";
import { NumberList } from "../number-list.ts";
import { Column } from "./column.ts";
import { delimiterOf, namedDelimiter } from "./delimiter.ts";
import { type CsvRecord, MAX_CELL, MAX_ROWS, type RecordFault, Records } from "./records.ts";
import { columnName, type Table, type TableShape } from "./table.ts";
import { type TableHead, tableHeadOf } from "./table-head.ts";
import { TextReader } from "./text-reader.ts";

/**
 * Reads a table from pieces of its file. Rows of the wrong length are reported and stay, so that what
 * refers to them is not reported as well.
 */
export class TableReader {
  readonly #file: string;
  readonly #shape: TableShape;
  readonly #findings: Findings;
  readonly #text: TextReader;
  #records: Records | null = null;
  #delimiter = ",";
  #head: TableHead | null = null;
  #isTooWide = false;
  readonly #rows = new NumberList();
  /** The first row that ends before the header does, and how many there are. */
  #short = { row: 0, cells: 0, count: 0 };

  constructor(file: string, shape: TableShape, findings: Findings) {
    this.#file = file;
    this.#shape = shape;
    this.#findings = findings;
    this.#text = new TextReader(file, findings, (text) => this.#addText(text));
  }

  /** @returns false if the rest of the file need not be read */
  push(piece: string | Uint8Array): boolean {
    this.#text.push(piece);
    return !this.#isStopped();
  }

  /** The table, or null if the file cannot be one; what is wrong stands in the findings. */
  end(): Table | null {
    this.#text.end();
    if (!this.#text.isBroken) this.#records?.end();
    const head = this.#head;
    if (head === null && !this.#isStopped()) {
      this.#findings.problem("empty-file", { file: this.#file });
    }
    // Of a table cut short the actors below the cut would be reported as unknown.
    if (head === null || this.#isStopped()) return null;
    this.#noteShortRows(head);
    const { header, headerRow, at, kept, further } = head;
    if (!this.#shape.required.every((name) => at.has(name))) return null;
    const columnAt = (index: number) => kept[index] ?? new Column();
    return {
      file: this.#file,
      header,
      headerRow,
      at,
      columns: new Map([...at].map(([name, index]) => [name, columnAt(index)])),
      further: further.map((index) => [header[index] ?? "", columnAt(index)]),
      length: this.#rows.length,
      rowAt: (index) => this.#rows.at(index),
    };
  }

  #isStopped(): boolean {
    return this.#text.isBroken || this.#isTooWide || (this.#records?.isCut ?? false);
  }

  #addText(text: string): void {
    if (this.#records === null) {
      const { delimiter, rest } = namedDelimiter(text);
      this.#delimiter = delimiter ?? delimiterOf(rest.trimStart());
      this.#records = new Records(this.#delimiter, (record) => this.#addRecord(record));
      this.#records.push(rest);
    } else this.#records.push(text);
  }

  #addRecord(record: CsvRecord): void {
    const { cells, index, faults } = record;
    if (this.#isTooWide || (faults.length === 0 && cells.isBlank())) return;
    const before = this.#head;
    if (faults[0]?.code !== "too-many-rows") this.#head ??= this.#begin(cells.texts(), index + 1);
    for (const fault of faults) this.#reportFault(fault, index + 1);
    if (before !== null && !this.#isStopped()) this.#addRow(record, before);
  }

  #begin(cells: readonly string[], row: number): TableHead | null {
    const head = tableHeadOf(cells, { file: this.#file, row }, this.#shape, this.#findings);
    this.#isTooWide = head === null;
    return head;
  }

  #reportFault({ code, cell, found }: RecordFault, row: number): void {
    const column = code === "too-many-rows" ? null : columnName(this.#head?.header ?? [], cell);
    const max = code === "cell-too-long" ? MAX_CELL : MAX_ROWS;
    this.#findings.rowProblem(code, { file: this.#file, row, column, found }, { max });
  }

  #addRow(
    { cells, index, isEnded }: CsvRecord,
    { header, kept, unnamed, needed }: TableHead,
  ): void {
    const row = index + 1;
    if (cells.length < header.length) {
      // A last line without an end may be all that arrived of it.
      if (cells.length < needed || !isEnded) this.#reportLength("too-few-cells", cells.length, row);
      else if (this.#short.count++ === 0) this.#short = { row, cells: cells.length, count: 1 };
    } else if (cells.length > header.length && !cells.isBlank(header.length)) {
      this.#reportLength("too-many-cells", cells.length, row);
    }
    for (const cell of unnamed) {
      const found = cells.textAt(cell).trim();
      if (found === "") continue;
      const column = columnName(header, cell);
      this.#findings.problem("unnamed-column", { file: this.#file, row, column, found });
    }
    this.#rows.push(row);
    for (let at = 0; at < kept.length; at++) {
      const column = kept[at];
      if (column !== undefined) cells.addTo(column, at);
    }
  }

  #reportLength(code: "too-few-cells" | "too-many-cells", cells: number, row: number): void {
    const delimiter = this.#delimiter === "\t" ? "TAB" : this.#delimiter;
    const columns = this.#head?.header.length ?? 0;
    const values = { cells, columns, delimiter };
    this.#findings.rowProblem(code, { file: this.#file, row }, values);
  }

  /** Excel leaves out the last delimiters of rows whose last cells are empty. */
  #noteShortRows({ header }: TableHead): void {
    const { row, cells, count } = this.#short;
    if (count === 0) return;
    const values = { count, cells, columns: header.length };
    this.#findings.note("short-rows", { file: this.#file, row }, values);
  }
}
