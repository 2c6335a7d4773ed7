/**
 * Text split into records and cells as RFC 4180 has it, with the habits of spreadsheets: any
 * delimiter, blanks around a quoted cell, quotation marks inside an unquoted cell taken as they are,
 * blank lines kept (they count in a spreadsheet's row numbers).
 *
 * Ours because csv-parse's types bring all of Node's into the package, its errors end the file at the
 * first one and lose the row where a quotation mark opened, it keeps to the line ending of the first
 * line, and a million rows take it many times as long. It is the oracle of the test.
 */
import { type QuotedRecord, readQuotedRecord } from "./quoted-record.ts";
import { RecordCells } from "./record-cells.ts";

export const MAX_COLUMNS = 200;
export const MAX_CELL = 32_767;
export const MAX_ROWS = 2_000_000;

/** Where more records than these are faulty the file is no table, and the rest is not read. */
const MAX_FAULTS = 1000;

/** No record that keeps the limits is longer: what goes on beyond it is no table. */
const MAX_RECORD = MAX_COLUMNS * (2 * MAX_CELL + 3);

export interface RecordFault {
  readonly code: QuotedRecord["faults"][number]["code"] | "too-many-rows" | "cell-too-long";
  /** Index of the cell in its record. */
  readonly cell: number;
  readonly found: string;
}

/** A record on its way: it is told of once, and its cells are gone when the next one comes. */
export interface CsvRecord {
  readonly cells: RecordCells;
  /** Place among the records of the text, from 0. */
  readonly index: number;
  readonly faults: readonly RecordFault[];
  /** False for a last line without a line end. */
  readonly isEnded: boolean;
}

const NO_FAULTS: readonly RecordFault[] = [];
const TOO_MANY_ROWS: RecordFault = { code: "too-many-rows", cell: 0, found: "" };

/**
 * Splits a text that comes in pieces; each record is handed on and forgotten. Lines end with `\n`.
 * The same text gives the same records whatever the pieces are.
 */
export class Records {
  readonly #delimiter: string;
  readonly #separator: number;
  readonly #cells = new RecordCells(MAX_COLUMNS + 1);
  readonly #take: (record: CsvRecord) => void;
  /** What follows the last whole record, and how long it must be before another look is worth it. */
  #pending: string[] = [];
  #pendingLength = 0;
  #enough = 0;
  #length = 0;
  #faultCount = 0;
  #isCut = false;

  constructor(delimiter: string, take: (record: CsvRecord) => void) {
    this.#delimiter = delimiter;
    this.#separator = delimiter.charCodeAt(0);
    this.#take = take;
  }

  /** True if reading stopped before the end: what follows is not known. */
  get isCut(): boolean {
    return this.#isCut;
  }

  push(text: string): void {
    if (this.#isCut) return;
    this.#pending.push(text);
    this.#pendingLength += text.length;
    // A record that is looked at again only when it has doubled costs no more than twice its length.
    const isEnough = this.#pendingLength >= this.#enough || this.#pendingLength > MAX_RECORD;
    if (isEnough) this.#split(false);
  }

  end(): void {
    if (!this.#isCut) this.#split(true);
  }

  #split(isLast: boolean): void {
    // Joined and not added up: a text made of two is slower to read, sign by sign.
    const text = this.#pending.length === 1 ? (this.#pending[0] ?? "") : this.#pending.join("");
    let at = 0;
    while (at < text.length && !this.#isCut) {
      const end = this.#cells.split(text, at, this.#separator);
      const next = end === -1 ? this.#quoted(text, at, isLast) : this.#plain(text, at, end, isLast);
      if (next === -1) break;
      at = next;
    }
    const rest = text.slice(at);
    this.#pending = rest === "" ? [] : [rest];
    this.#pendingLength = rest.length;
    this.#enough = 2 * rest.length;
    if (rest.length > MAX_RECORD && !this.#isCut) this.#cutLong(rest);
  }

  /** Hands on the record from `at` to `end`; -1 if its end is still to come, else where the next is. */
  #plain(text: string, at: number, end: number, isLast: boolean): number {
    if (end === text.length && !isLast) return -1;
    const length = end - at;
    if (length <= MAX_CELL) this.#give(NO_FAULTS, end < text.length);
    else if (length > MAX_RECORD) this.#cutLong(text.slice(at, end));
    else this.#give(longCells(text.slice(at, end), this.#delimiter), end < text.length);
    return end + 1;
  }

  #quoted(text: string, at: number, isLast: boolean): number {
    const record = readQuotedRecord(text, at, this.#delimiter, MAX_COLUMNS);
    const { cells, end, isOpen, faults } = record;
    if (isOpen && !isLast) return -1;
    this.#cells.set(cells);
    const isUnclosed = faults.some(({ code }) => code === "unclosed-quote");
    const length = end - at;
    if (isUnclosed || length <= MAX_CELL) this.#give(faults, end < text.length);
    else if (length > MAX_RECORD) this.#cutLong(text.slice(at, end));
    else {
      const long = longCells(text.slice(at, end), this.#delimiter);
      this.#give([...faults, ...long], end < text.length);
    }
    return end + 1;
  }

  #give(faults: readonly RecordFault[], isEnded: boolean): void {
    const index = this.#length++;
    this.#faultCount += faults.length;
    if (index > MAX_ROWS) {
      this.#isCut = true;
      this.#take({ cells: this.#cells, index, faults: [TOO_MANY_ROWS], isEnded });
    } else {
      this.#isCut =
        this.#faultCount > MAX_FAULTS || faults.some(({ code }) => code === "unclosed-quote");
      this.#take({ cells: this.#cells, index, faults, isEnded });
    }
  }

  #cutLong(record: string): void {
    const beginning = record.slice(0, MAX_RECORD);
    const { cells } = readQuotedRecord(beginning, 0, this.#delimiter, MAX_COLUMNS);
    const [fault] = longCells(beginning, this.#delimiter);
    const found = beginning.slice(0, 60);
    const faults = [fault ?? { code: "cell-too-long" as const, cell: 0, found }];
    this.#isCut = true;
    this.#cells.set(cells);
    this.#take({ cells: this.#cells, index: this.#length++, faults, isEnded: false });
  }
}

function longCells(record: string, delimiter: string): RecordFault[] {
  const { cells } = readQuotedRecord(record, 0, delimiter, MAX_COLUMNS);
  const cell = cells.findIndex((content) => content.length > MAX_CELL);
  if (cell === -1) return [];
  return [{ code: "cell-too-long", cell, found: (cells[cell] ?? "").slice(0, 60) }];
}
