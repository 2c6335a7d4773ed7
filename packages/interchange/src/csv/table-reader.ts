import type { Findings } from "../findings.ts";
import { delimiterOf, namedDelimiter } from "./delimiter.ts";
import { type CsvRecord, MAX_CELL, MAX_ROWS, type RecordFault, Records } from "./records.ts";
import type { Table, TableShape } from "./table.ts";
import { TableBuilder } from "./table-builder.ts";
import { TextReader } from "./text-reader.ts";

/** Reads a table from pieces of its file. */
export class TableReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #text: TextReader;
  readonly #table: TableBuilder;
  #records: Records | null = null;

  constructor(file: string, shape: TableShape, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#table = new TableBuilder({ file, part: null }, shape, findings);
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
    const isStopped = this.#isStopped();
    if (!this.#table.hasHead && !isStopped) {
      this.#findings.problem("empty-file", { file: this.#file });
    }
    // Of a table cut short the actors below the cut would be reported as unknown.
    return isStopped ? null : this.#table.end();
  }

  #isStopped(): boolean {
    return this.#text.isBroken || this.#table.isTooWide || (this.#records?.isCut ?? false);
  }

  #addText(text: string): void {
    if (this.#records === null) {
      const { delimiter, rest } = namedDelimiter(text);
      const separator = delimiter ?? delimiterOf(rest.trimStart());
      this.#table.delimiter = separator;
      this.#records = new Records(separator, (record) => this.#addRecord(record));
      this.#records.push(rest);
    } else this.#records.push(text);
  }

  #addRecord(record: CsvRecord): void {
    const { cells, index, faults, isEnded } = record;
    if (this.#table.isTooWide || (faults.length === 0 && cells.isBlank())) return;
    const row = index + 1;
    const isHeader = !this.#table.hasHead && faults[0]?.code !== "too-many-rows";
    if (isHeader) this.#table.begin(cells.texts(), row);
    for (const fault of faults) this.#reportFault(fault, row);
    if (!isHeader && !this.#isStopped()) this.#table.add(cells, row, isEnded);
  }

  #reportFault({ code, cell, found }: RecordFault, row: number): void {
    const column = code === "too-many-rows" ? null : this.#table.nameAt(cell);
    const max = code === "cell-too-long" ? MAX_CELL : MAX_ROWS;
    this.#findings.rowProblem(code, { file: this.#file, row, column, found }, { max });
  }
}
