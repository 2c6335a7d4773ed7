import { MAX_COLUMNS } from "../csv/records.ts";
import type { Findings } from "../findings.ts";
import { Archive, MAX_UPLOAD } from "../workbook/archive.ts";
import { openWorkbook, type SheetPart, type Workbook } from "../workbook/package.ts";
import { readSheetCells, type SheetRow } from "../workbook/sheet-cells.ts";
import { sheetNameOf } from "../workbook/sheet-names.ts";
import { type Grid, type GridChoices, type GridRow, MAX_GRID_ROWS, tidy } from "./grid.ts";
import { letterOf } from "./text-grid.ts";

/** The workbook; null after reporting why it is none. */
export function workbookOf(file: string, bytes: Uint8Array, findings: Findings): Workbook | null {
  if (bytes.length > MAX_UPLOAD) {
    findings.problem("file-too-large", { file }, { max: MAX_UPLOAD / 1_000_000 });
    return null;
  }
  const archive = Archive.open(bytes);
  const workbook = typeof archive === "string" ? archive : openWorkbook(archive);
  if (typeof workbook !== "string") return workbook;
  findings.problem(workbook, { file });
  return null;
}

/** The grid of a sheet of the workbook, the one named or the likeliest. */
export function sheetGrid(
  file: string,
  workbook: Workbook,
  choices: GridChoices,
  findings: Findings,
): Grid | null {
  const sheets = workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  for (const { name, isHidden } of sheets) {
    if (isHidden && name !== choices.sheet) {
      findings.note("hidden-sheet", { file, part: { kind: "sheet", name } });
    }
  }
  const sheet =
    workbook.sheets.find(({ name }) => name === choices.sheet) ?? likeliestSheet(workbook);
  if (sheet === null) {
    findings.problem("empty-file", { file });
    return null;
  }
  const rows = rowsOf(file, workbook, sheet, findings);
  if (rows === null) return null;
  return {
    file,
    format: "xlsx",
    encoding: null,
    separator: null,
    sheets,
    sheet: sheet.name,
    rows,
  };
}

/** So many rows tell which sheet holds the data. */
const LOOKED_AT = 60;

/** Ties before anything else, then the fullest. */
function likeliestSheet(workbook: Workbook): SheetPart | null {
  const seen = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const filled = seen.map((sheet) => {
    let rows = 0;
    let cells = 0;
    readSheetCells(workbook, sheet.part, {
      take: (row) => {
        const texts = row.cells.filter((cell) => cell !== undefined && cell.text.trim() !== "");
        if (texts.length > 1) rows++;
        cells += texts.length;
        return rows < LOOKED_AT;
      },
      takeMerged: () => {},
    });
    const name = sheetNameOf(sheet.name);
    const isForPeople = name === undefined;
    return { sheet, cells: rows < 2 ? 0 : isForPeople ? 1 : name === "ties" ? 1e9 : cells };
  });
  const best = filled.reduce((a, b) => (b.cells > (a?.cells ?? 0) ? b : a), filled[0]);
  return best?.sheet ?? null;
}

function rowsOf(
  file: string,
  workbook: Workbook,
  sheet: SheetPart,
  findings: Findings,
): GridRow[] | null {
  const part = { kind: "sheet", name: sheet.name } as const;
  const rows = new Map<number, string[]>();
  const merged: string[] = [];
  const isRead = readSheetCells(workbook, sheet.part, {
    take: (row) => {
      if (rows.size > MAX_GRID_ROWS) return false;
      const cells = cellsOf(row, (column, code, found) =>
        findings.rowProblem(code, { file, part, row: row.number, column, found }),
      );
      if (cells.some((cell) => cell !== "")) rows.set(row.number, cells);
      return true;
    },
    takeMerged: (range) => merged.push(range),
  });
  if (!isRead) {
    findings.problem("damaged-workbook", { file, part });
    return null;
  }
  if (rows.size > MAX_GRID_ROWS) {
    findings.problem("too-many-rows", { file, part }, { max: MAX_GRID_ROWS });
    return null;
  }
  if (rows.size === 0) {
    findings.problem("empty-sheet", { file, part });
    return null;
  }
  const filled = merged.reduce((count, range) => count + fillMerged(rows, range), 0);
  if (filled > 0) findings.note("filled-merged", { file, part }, { count: filled });
  return [...rows].map(([number, cells]) => ({ number, cells }));
}

type Fault = Exclude<NonNullable<SheetRow["cells"][number]>["fault"], null>;

function cellsOf(
  { cells }: SheetRow,
  report: (column: string, code: Fault, found: string) => void,
): string[] {
  return Array.from(cells.slice(0, MAX_COLUMNS + 1), (cell, at) => {
    if (cell === undefined) return "";
    const found = cell.text.slice(0, 60);
    if (cell.fault !== null && cell.fault !== "long-number")
      report(letterOf(at), cell.fault, found);
    return tidy(cell.text.slice(0, 32_767));
  });
}

/** No merged range that means something is larger. */
const MOST_MERGED = 5000;

/** Gives every cell of a merged range its value; how many cells below the first row got one. */
function fillMerged(rows: Map<number, string[]>, range: string): number {
  const [, a = "", top = "", b = "", bottom = ""] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
  const [left, right] = [indexOf(a), Math.min(indexOf(b), MAX_COLUMNS)];
  const value = rows.get(Number(top))?.[left] ?? "";
  const height = Number(bottom) - Number(top) + 1;
  if (value === "" || height * (right - left + 1) > MOST_MERGED) return 0;
  let filled = 0;
  for (let row = Number(top); row <= Number(bottom); row++) {
    const cells = rows.get(row);
    if (cells === undefined) continue;
    for (let column = left; column <= right; column++) {
      for (let at = cells.length; at <= column; at++) cells[at] = "";
      if (cells[column] !== "") continue;
      cells[column] = value;
      if (row > Number(top)) filled++;
    }
  }
  return filled;
}

function indexOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}
