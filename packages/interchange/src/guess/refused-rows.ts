/** The rows that an import refuses, in a file to be mended: as they stood, and where and why. */
import type { Language } from "@legami/core";
import { type CsvStyle, csvText } from "../export/csv-text.ts";
import type { Findings } from "../findings.ts";
import type { InputProblem } from "../problems.ts";
import { remedyInRow } from "../sentences/describe.ts";
import type { Layout } from "./layout.ts";
import { REFUSED_COLUMNS } from "./refused-columns.ts";

interface RefusedRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly InputProblem[];
}

export interface RefusedRows {
  readonly header: readonly string[];
  readonly rows: readonly RefusedRow[];
  /** Rows beyond those: a file with so many is read wrongly, and nobody mends it row by row. */
  readonly more: number;
}

/** Null if every row is sound. */
export function refusedRows({ header, rows }: Layout, findings: Findings): RefusedRows | null {
  const refused = rows.filter(({ number }) => findings.hasProblemAt(number));
  if (refused.length === 0) return null;
  const told = refused.flatMap(({ number, cells }) => {
    const problems = findings.problemsAt(number);
    return problems.length === 0 ? [] : [{ row: number, cells, problems }];
  });
  return { header, rows: told, more: refused.length - told.length };
}

/** The rows as CSV text, in which nothing is a formula. */
export function refusedText(
  { header, rows }: RefusedRows,
  language: Language,
  style: CsvStyle,
): string {
  const told = rows.map(({ row, cells, problems }) => {
    const own = header.map((_, at) => cells[at] ?? "");
    return [...own, row, problems.map((problem) => remedyInRow(problem, language)).join(" ")];
  });
  return csvText([[...header, ...REFUSED_COLUMNS[language]], ...told], style);
}
