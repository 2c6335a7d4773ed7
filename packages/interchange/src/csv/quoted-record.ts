export interface QuotedRecord {
  readonly cells: string[];
  /** Index of the newline that ends the record, or of the end of the text. */
  readonly end: number;
  /** True if more text could change how the record reads. */
  readonly isOpen: boolean;
  readonly faults: readonly {
    readonly code: "unclosed-quote" | "text-after-quote";
    readonly cell: number;
    readonly found: string;
  }[];
}

const QUOTE = 34;
const SPACE = 32;
const NEWLINE = 10;

/** A cell that is not closed within so many signs is taken for one that never is. */
const LONGEST = 2 ** 16;

/** Reads the record that begins at `start` sign by sign; cells after `maxCells` + 1 are passed over. */
export function readQuotedRecord(
  text: string,
  start: number,
  delimiter: string,
  maxCells: number,
): QuotedRecord {
  const cells: string[] = [];
  const faults: QuotedRecord["faults"][number][] = [];
  const separator = delimiter.charCodeAt(0);
  let at = start;
  for (;;) {
    const open = pastSpaces(text, at);
    const isQuoted = text.charCodeAt(open) === QUOTE;
    const close = isQuoted ? closingQuote(text, open) : -1;
    if (isQuoted && close === -1) {
      const [found = ""] = text.slice(open + 1, open + 61).split("\n", 1);
      faults.push({ code: "unclosed-quote", cell: cells.length, found });
      return { cells, end: text.length, isOpen: text.length - open <= LONGEST + 1, faults };
    }
    const end = cellEnd(text, isQuoted ? close + 1 : at, separator);
    const rest = isQuoted ? text.slice(close + 1, end).trim() : "";
    if (rest !== "") faults.push({ code: "text-after-quote", cell: cells.length, found: rest });
    if (cells.length <= maxCells) {
      cells.push(
        isQuoted ? text.slice(open + 1, close).replaceAll('""', '"') : text.slice(at, end),
      );
    }
    if (text.charCodeAt(end) !== separator) {
      return { cells, end, isOpen: end === text.length, faults };
    }
    at = end + 1;
  }
}

function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Index of the quotation mark that closes the cell opened at `open`, or -1 if there is none near. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (at - open > LONGEST) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, separator: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === NEWLINE) break;
    at++;
  }
  return at;
}
