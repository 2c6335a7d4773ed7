/** A table as it stands in a file, before anything is known of it: cells, and how they were found. */

/** A row with anything in it. */
export interface GridRow {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  /** Trimmed; blanks of any kind are one blank. */
  readonly cells: readonly string[];
}

export interface GridSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

export interface Grid {
  readonly file: string;
  readonly format: "csv" | "xlsx";
  /** How the text was decoded; null for a workbook. */
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  readonly sheets: readonly GridSheet[];
  readonly sheet: string | null;
  readonly rows: readonly GridRow[];
}

export const TEXT_ENCODINGS = ["utf-8", "utf-16", "windows-1252", "macintosh"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export const SEPARATORS = [";", "\t", ",", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What somebody has said of the file; what is left out is guessed. */
export interface GridChoices {
  readonly encoding?: TextEncoding;
  readonly separator?: Separator;
  readonly sheet?: string;
}

/** More rows are no spreadsheet that people fill in. */
export const MAX_GRID_ROWS = 200_000;

const BLANKS = /[\s\u00a0\u200b\u2007\u202f\ufeff]+/g;

/** Nothing to tidy: letters and signs of ASCII, single blanks between them. */
const TIDY = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The text of a cell without what nobody sees. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text.replace(BLANKS, " ").trim().normalize("NFC");
}
