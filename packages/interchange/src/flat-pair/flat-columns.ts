import { ACTOR_COLUMNS } from "../actor-rows.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { Findings } from "../findings.ts";

/** The tables of a network, whatever file they stood in. */
export interface FlatTables {
  readonly actors: Table;
  readonly ties: Table;
}

/** `timeset` is how graph programs write when an actor or a tie is there. */
export const FLAT_ACTOR_COLUMNS: TableShape = {
  ...ACTOR_COLUMNS,
  optional: [...ACTOR_COLUMNS.optional, "timeset"],
};

export const FLAT_TIE_COLUMNS: TableShape = {
  required: ["source", "target"],
  optional: ["wave", "date", "level", "weight", "frequency", "trust", "timeset"],
  further: "ignored",
  // As Gephi writes its ties, which say nothing more to a network without directions.
  unread: ["type", "id", "label"],
};

/** Columns of which a file has at most one. */
const EITHER: readonly (readonly [string, string])[] = [
  ["wave", "date"],
  ["weight", "level"],
];

/** False, with a report, if two columns say different things about the same. */
export function hasClearColumns(
  { file, header, headerRow, at }: Table,
  findings: Findings,
): boolean {
  let isClear = true;
  for (const [one, other] of EITHER) {
    const first = at.get(one);
    const second = at.get(other);
    if (first === undefined || second === undefined) continue;
    const [left, right] = [header[Math.min(first, second)], header[Math.max(first, second)]];
    isClear = false;
    findings.problem(
      "conflicting-columns",
      { file, row: headerRow, column: right ?? null, found: right ?? null },
      { other: left ?? "" },
    );
  }
  return isClear;
}
