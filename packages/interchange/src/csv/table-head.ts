import type { Findings } from "../findings.ts";
import { Column } from "./column.ts";
import { columnsOf, italianWordsFor, plainName } from "./column-names.ts";
import { MAX_COLUMNS } from "./records.ts";
import { columnName, type TableOrigin, type TableShape } from "./table.ts";

/** The head of a table: which column stands where, and what becomes of it. */
export interface TableHead {
  readonly header: readonly string[];
  /** Row of the header, as a spreadsheet numbers it; null where the file has none. */
  readonly headerRow: number | null;
  /** Index in the header of each known column, by its name in the contract. */
  readonly at: ReadonlyMap<string, number>;
  /** By index in the header; columns that are not kept are undefined. */
  readonly kept: readonly (Column | undefined)[];
  /** Indices of named columns that the shape does not know and keeps. */
  readonly further: readonly number[];
  readonly unnamed: readonly number[];
  /** A row may end here: what would follow may be empty. */
  readonly needed: number;
}

/** No name of a column is longer: what goes on is a file that is no table. */
const MAX_NAME = 1000;

/** The head that the first row of a file makes, or null after reporting that it is too wide. */
export function tableHeadOf(
  cells: readonly string[],
  place: TableOrigin & { readonly row: number | null },
  shape: TableShape,
  findings: Findings,
): TableHead | null {
  const header = cells.map((name) => name.slice(0, MAX_NAME).trim().normalize("NFC"));
  if (header.length > MAX_COLUMNS) {
    findings.problem("too-many-columns", place, { max: MAX_COLUMNS });
    return null;
  }
  const names = columnsOf(header, [...shape.required, ...shape.optional]);
  const at = new Map<string, number>();
  names.forEach((name, index) => {
    if (name !== null && !at.has(name)) at.set(name, index);
  });
  const unknown = indicesWhere(header, (name, index) => names[index] === null && name !== "");
  const further = shape.further === "kept" ? unknown : [];
  const kept = new Set([...at.values(), ...further]);
  reportColumns(header, names, place, shape, findings);
  if (shape.further === "ignored") {
    for (const index of unknown) {
      if (shape.unread?.includes(plainName(header[index] ?? ""))) continue;
      findings.note("ignored-column", { ...place, column: columnName(header, index) });
    }
  }
  return {
    header,
    headerRow: place.row,
    at,
    kept: header.map((_, index) => (kept.has(index) ? new Column() : undefined)),
    further,
    unnamed: indicesWhere(header, (name) => name === ""),
    needed: Math.max(0, ...shape.required.map((name) => (at.get(name) ?? -1) + 1)),
  };
}

/** True if the cells name every column that a table of that shape must have. */
export function isHeaderOf(cells: readonly string[], { required, optional }: TableShape): boolean {
  const names = columnsOf(
    cells.map((name) => name.slice(0, MAX_NAME)),
    [...required, ...optional],
  );
  return required.every((name) => names.includes(name));
}

function indicesWhere(
  header: readonly string[],
  holds: (name: string, index: number) => boolean,
): number[] {
  return header.flatMap((name, index) => (holds(name, index) ? [index] : []));
}

/** Reports required columns that are missing and columns that stand twice. */
function reportColumns(
  header: readonly string[],
  names: readonly (string | null)[],
  place: TableOrigin & { readonly row: number | null },
  shape: TableShape,
  findings: Findings,
): void {
  for (const column of shape.required) {
    if (names.includes(column)) continue;
    const also = italianWordsFor(column).join(", ");
    findings.problem("missing-column", { ...place, column, found: header.join(", ") }, { also });
  }
  const first = new Map<string, number>();
  header.forEach((found, index) => {
    const name = names[index] ?? plainName(found);
    const before = first.get(name);
    if (found === "" || before === undefined) first.set(name, index);
    else {
      const values = { first: before + 1, second: index + 1 };
      findings.problem("duplicate-column", { ...place, column: found, found }, values);
    }
  });
}
