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

export const MAX_COLUMNS = 200;
export const MAX_CELL = 32_767;
export const MAX_ROWS = 2_000_000;

/** Where more records than these are faulty the file is no table, and the rest is not read. */
const MAX_FAULTS = 1000;

/** No record that keeps the limits is longer, and no longer one is split. */
const MAX_RECORD = MAX_COLUMNS * (2 * MAX_CELL + 3);

export interface RecordFault {
  readonly code: QuotedRecord["faults"][number]["code"] | "too-many-rows" | "cell-too-long";
  /** Index of the record and of the cell in it. */
  readonly record: number;
  readonly cell: number;
  readonly found: string;
}

const CUTS: ReadonlySet<RecordFault["code"]> = new Set(["unclosed-quote", "too-many-rows"]);

/** The records of a text, each split when it is asked for: a million of them at once are too many. */
export class Records {
  readonly faults: readonly RecordFault[];
  readonly #text: string;
  readonly #delimiter: string;
  /** Where each record begins; one more than there are records. */
  readonly #starts: readonly number[];

  /** False if reading stopped before the end: what follows is not known. */
  get isWhole(): boolean {
    const isCut = this.faults.some(({ code }) => CUTS.has(code));
    return !isCut && this.faults.length <= MAX_FAULTS;
  }

  /** Precondition: lines end with `\n`. */
  constructor(text: string, delimiter: string) {
    const faults: RecordFault[] = [];
    this.#text = text;
    this.#delimiter = delimiter;
    this.#starts = startsOf(text, delimiter, faults);
    this.faults = faults;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** The cells of a record, cut after one more than a table may have; none past the end. */
  at(index: number): string[] {
    const start = this.#starts[index];
    const next = this.#starts[index + 1];
    if (start === undefined || next === undefined) return [];
    const record = this.#text.slice(start, next - 1);
    if (record.includes('"'))
      return readQuotedRecord(this.#text, start, this.#delimiter, MAX_COLUMNS).cells;
    return record.split(this.#delimiter, MAX_COLUMNS + 1);
  }
}

function startsOf(text: string, delimiter: string, faults: RecordFault[]): number[] {
  const starts = [0];
  let quoteAt = text.indexOf('"');
  for (let at = 0; at < text.length; ) {
    const record = starts.length - 1;
    if (record > MAX_ROWS) {
      faults.push({ code: "too-many-rows", record, cell: 0, found: "" });
      break;
    }
    if (faults.length > MAX_FAULTS) break;
    const newline = text.indexOf("\n", at);
    let end = newline === -1 ? text.length : newline;
    if (quoteAt !== -1 && quoteAt < at) quoteAt = text.indexOf('"', at);
    if (quoteAt !== -1 && quoteAt < end) {
      const quoted = readQuotedRecord(text, at, delimiter, MAX_COLUMNS);
      for (const fault of quoted.faults) faults.push({ ...fault, record });
      end = quoted.end;
    }
    if (end - at > MAX_CELL) addLongCell(text.slice(at, end), delimiter, record, faults);
    at = end + 1;
    starts.push(at);
  }
  return starts;
}

function addLongCell(text: string, delimiter: string, record: number, faults: RecordFault[]): void {
  const { cells } = readQuotedRecord(text.slice(0, MAX_RECORD), 0, delimiter, MAX_COLUMNS);
  const cell = cells.findIndex((content) => content.length > MAX_CELL);
  if (cell === -1 && text.length <= MAX_RECORD) return;
  faults.push({ code: "cell-too-long", record, cell, found: (cells[cell] ?? "").slice(0, 60) });
}
