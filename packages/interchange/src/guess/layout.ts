/** Where the table begins and ends among what people write around it. */

import { numberIn } from "../csv/cell-values.ts";
import { headerWord } from "../csv/column-names.ts";
import type { Findings } from "../findings.ts";
import { looksLikeDay } from "./days.ts";
import { isKnownHeader } from "./fields.ts";
import type { Grid, GridRow } from "./grid.ts";
import { withoutRefusals } from "./refused-columns.ts";
import { letterOf } from "./text-grid.ts";

export interface Layout {
  /** Row of the header as a spreadsheet numbers it; null where there is none. */
  readonly headerRow: number | null;
  /** A name for every column, a letter where the file has none. */
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
}

/** A header is looked for among so many rows. */
const LOOKED_AT = 30;

/** @param asked the row of the header if somebody has said it; 0 = there is none */
export function layoutOf(grid: Grid, asked: number | undefined, findings: Findings): Layout {
  const at = asked === undefined ? headerAt(grid.rows) : headerAsked(grid.rows, asked);
  const place = { file: grid.file, part: partOf(grid) };
  const all = withoutRefusals(grid.rows, at);
  const rows = all.slice(at + 1);
  const width = all.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const header = namesOf(all, at, width);
  if (at > 0) {
    const row = grid.rows[at]?.number ?? null;
    findings.note("rows-above-header", { ...place, row }, { count: at });
  }
  if (at === -1) findings.note("no-header", place);
  const kept = rows.filter((row, index) => isOfTable(row, header, index >= rows.length - 5, width));
  const beside = rows.length - kept.length;
  if (beside > 0) findings.note("rows-beside-data", place, { count: beside });
  return { headerRow: grid.rows[at]?.number ?? null, header, rows: kept };
}

export function partOf({ sheet }: Grid): { kind: "sheet"; name: string } | null {
  return sheet === null ? null : { kind: "sheet", name: sheet };
}

function headerAsked(rows: readonly GridRow[], asked: number): number {
  return asked === 0
    ? -1
    : Math.max(
        rows.findIndex(({ number }) => number === asked),
        0,
      );
}

function headerAt(rows: readonly GridRow[]): number {
  const looked = rows.slice(0, LOOKED_AT);
  const widths = rows.slice(0, 200).map(filledIn);
  const usual = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
  let best = { at: 0, score: Number.NEGATIVE_INFINITY, known: 0 };
  looked.forEach((row, at) => {
    const named = row.cells.filter((cell) => cell !== "");
    const distinct = new Set(named.map(headerWord));
    if (distinct.size < Math.min(2, usual)) return;
    const known = named.filter(isKnownHeader).length;
    const texts = named.filter((cell) => !isValue(cell) && cell.length <= 200).length;
    const repeated = recurring(row, rows.slice(at + 1, at + 40));
    const score =
      4 * Math.min(known, 4) +
      3 * (texts / named.length) +
      3 * Math.min(1, distinct.size / usual) -
      4 * repeated -
      0.2 * at;
    if (score > best.score) best = { at, score, known };
  });
  const first = rows[best.at];
  if (best.known > 1 || first === undefined) return best.at;
  if (isHeadOfMatrix(first, rows.slice(best.at + 1))) return best.at;
  return isData(first, rows.slice(best.at + 1)) ? best.at - 1 : best.at;
}

function filledIn({ cells }: GridRow): number {
  return cells.filter((cell) => cell !== "").length;
}

function isValue(cell: string): boolean {
  return numberIn(cell) !== null || looksLikeDay(cell);
}

/** The share of the cells that stand in their own column again further down. */
function recurring({ cells }: GridRow, below: readonly GridRow[]): number {
  const named = cells.flatMap((cell, at) => (cell === "" ? [] : [at]));
  // A header that stands once more says nothing against it.
  const others = below.filter((row) => row.cells.join("\0") !== cells.join("\0"));
  const again = named.filter((at) => others.some((row) => row.cells[at] === cells[at]));
  return named.length === 0 ? 0 : again.length / named.length;
}

/** The columns are called as the rows below are. */
function isHeadOfMatrix({ cells }: GridRow, below: readonly GridRow[]): boolean {
  const names = new Set(below.map((row) => headerWord(row.cells[0] ?? "")));
  const own = cells.slice(1).filter((cell) => cell !== "");
  const shared = own.filter((cell) => names.has(headerWord(cell)));
  return shared.length >= 2 && shared.length * 5 >= own.length * 3;
}

/** A first row that is like those below it: values where they have values, names that they have, too. */
function isData(row: GridRow, below: readonly GridRow[]): boolean {
  if (row.cells.some((cell) => cell !== "" && isValue(cell))) {
    return row.cells.some((cell, at) => {
      const values = below.slice(0, 20).filter((other) => isValue(other.cells[at] ?? ""));
      return isValue(cell) && values.length > 0;
    });
  }
  const names = new Set(below.flatMap(({ cells }) => cells));
  return row.cells.some((cell) => cell !== "" && names.has(cell)) && row.cells[0] !== "";
}

/** Names of the columns; where several are called alike the group above them tells them apart. */
function namesOf(rows: readonly GridRow[], at: number, width: number): string[] {
  const own = Array.from({ length: width }, (_, index) => rows[at]?.cells[index] ?? "");
  const above = at > 0 ? (rows[at - 1]?.cells ?? []) : [];
  const hasGroups = new Set(above.filter((cell) => cell !== "")).size > 1;
  let group = "";
  const counts = new Map<string, number>();
  for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  return own.map((name, index) => {
    if (hasGroups && (above[index] ?? "") !== "") group = above[index] ?? "";
    if (name === "") return hasGroups && (above[index] ?? "") !== "" ? group : letterOf(index);
    return hasGroups && (counts.get(name) ?? 0) > 1 && group !== "" ? `${group}/${name}` : name;
  });
}

const BESIDE =
  /^(totale|totali|total|tot|somma|media|subtotale|average|sum|n_righe|fonte|nota|note|legenda|source|elaborazione|aggiornato|data_di_aggiornamento)(_|$)/;

/** False for sums, remarks and headers that stand once more. */
function isOfTable(
  { cells }: GridRow,
  header: readonly string[],
  isNearEnd: boolean,
  width: number,
): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const again = cells.filter((cell, at) => cell !== "" && cell === header[at]);
  if (again.length === filled.length && filled.length > 1) return false;
  const [first = ""] = filled;
  const isSum = BESIDE.test(headerWord(first)) && filled.length < Math.max(2, width);
  if (isSum && (isNearEnd || /^(totale|total|subtotale)/i.test(first))) return false;
  // A line of one cell under a wide table is a remark.
  return !(isNearEnd && filled.length === 1 && width > 2 && first.length > 30);
}
