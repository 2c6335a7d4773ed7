import { Decoder } from "../csv/decoder.ts";
import { namedDelimiter } from "../csv/delimiter.ts";
import { withoutApostrophe } from "../csv/formula-sign.ts";
import { MAX_COLUMNS, Records } from "../csv/records.ts";
import type { Findings } from "../findings.ts";
import {
  type Grid,
  type GridChoices,
  type GridRow,
  MAX_GRID_ROWS,
  SEPARATORS,
  type Separator,
  type TextEncoding,
  tidy,
} from "./grid.ts";

// Part of every place this runs in (Node, browser, worker), but not of the ES library.
declare const TextDecoder: {
  new (label: string, options?: { fatal?: boolean }): { decode(bytes: Uint8Array): string };
};

/** The grid of a text file; null after reporting that it is no text. */
export function textGrid(
  file: string,
  content: string | Uint8Array,
  choices: GridChoices,
  findings: Findings,
): Grid | null {
  const decoded = decodedText(file, content, choices.encoding ?? null, findings);
  if (decoded === null) return null;
  const lines = decoded.text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const nul = lines.indexOf("\0");
  if (nul !== -1) {
    const row = lines.slice(0, nul).split("\n").length;
    findings.problem("nul-character", { file, row });
    return null;
  }
  const named = namedDelimiter(lines);
  const said = SEPARATORS.find((sign) => sign === named.delimiter);
  const separator = choices.separator ?? said ?? likeliestSeparator(named.rest);
  const rows = rowsOf(file, named.rest, separator, findings);
  if (rows === null) return null;
  const { encoding } = decoded;
  return { file, format: "csv", encoding, separator, sheets: [], sheet: null, rows };
}

function decodedText(
  file: string,
  content: string | Uint8Array,
  asked: TextEncoding | null,
  findings: Findings,
): { text: string; encoding: TextEncoding } | null {
  if (typeof content === "string") return { text: content, encoding: "utf-8" };
  if (asked !== null) {
    const label = asked === "utf-16" ? labelOfUtf16(content) : asked;
    return { text: new TextDecoder(label).decode(content), encoding: asked };
  }
  const decoder = new Decoder();
  const { text } = decoder.decode(content, true);
  if (typeof text === "string") {
    const encoding = ENCODINGS[decoder.encoding ?? "UTF-8"];
    return { text, encoding };
  }
  if (text.code === "wrong-encoding" && text.encoding === "MacRoman") {
    findings.note("read-as-macintosh", { file });
    return { text: new TextDecoder("macintosh").decode(content), encoding: "macintosh" };
  }
  const row = text.before.replace(/\r\n?/g, "\n").split("\n").length;
  const place = { file, row: text.code === "workbook" ? null : row };
  findings.problem(text.code, place, { encoding: text.encoding });
  return null;
}

const ENCODINGS = { "UTF-8": "utf-8", "UTF-16": "utf-16", "Windows-1252": "windows-1252" } as const;

function labelOfUtf16([first, second]: Uint8Array): string {
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-16le";
}

/** So much of the beginning tells what separates the cells. */
const BEGINNING = 100_000;

/** The sign that gives the widest table in which the rows are of one length. */
function likeliestSeparator(text: string): Separator {
  const beginning = text.slice(0, BEGINNING);
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    let rows = 0;
    const records = new Records(separator, ({ cells, isEnded }) => {
      // The last line of a beginning may be half a line.
      if (cells.isBlank() || (!isEnded && text.length > BEGINNING)) return;
      rows++;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    });
    records.push(beginning);
    records.end();
    for (const [width, count] of widths) {
      const score = width === 1 ? 0 : (count / rows) * Math.sqrt(width);
      if (score > best.score + 1e-9) best = { separator, score };
    }
  }
  return best.separator;
}

function rowsOf(
  file: string,
  text: string,
  separator: Separator,
  findings: Findings,
): GridRow[] | null {
  const rows: GridRow[] = [];
  let isTooLong = false;
  const records = new Records(separator, ({ cells, index, faults }) => {
    for (const { code, cell, found } of faults) {
      const column = code === "too-many-rows" ? null : letterOf(cell);
      findings.rowProblem(code, { file, row: index + 1, column, found }, { max: 32_767 });
    }
    if (isTooLong || cells.isBlank()) return;
    if (rows.length >= MAX_GRID_ROWS) isTooLong = true;
    const texts = cells.texts().slice(0, MAX_COLUMNS + 1);
    rows.push({
      number: index + 1,
      cells: texts.map((cell) => tidy(withoutApostrophe(cell.trim()))),
    });
  });
  records.push(text);
  records.end();
  if (isTooLong) findings.problem("too-many-rows", { file }, { max: MAX_GRID_ROWS });
  else if (rows.length === 0) findings.problem("empty-file", { file });
  return isTooLong || rows.length === 0 ? null : rows;
}

/** The letter of a spreadsheet for a column, from 0. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
