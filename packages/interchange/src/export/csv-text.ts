/** A table as CSV text that every spreadsheet opens, and in which nothing is a formula. */

import { mayBeFormula } from "../csv/formula-sign.ts";
import type { OutCell } from "./out-table.ts";

export interface CsvStyle {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
}

/** What Italian spreadsheets open without asking, and what all others do. */
export const CSV_STYLES: Readonly<Record<"it" | "en", CsvStyle>> = {
  it: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
};

/** Rows end as spreadsheets end them; a byte order mark tells them that this is UTF-8. */
export function csvText(
  rows: Iterable<readonly OutCell[]>,
  { delimiter, decimal }: CsvStyle = CSV_STYLES.en,
): string {
  const cell = (value: OutCell) => cellText(value, decimal);
  const lines = Array.from(rows, (row) => row.map(cell).join(delimiter));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}

function cellText(value: OutCell, decimal: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  if (typeof value === "object") return value.day;
  const text = harmless(value);
  // Quoted also where another list separator would split it.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text after an apostrophe if it could be a formula (OWASP ASVS 1.2.10). */
function harmless(text: string): string {
  return mayBeFormula(text) ? `'${text}` : text;
}
