import type { CivilDate, ProgrammeSettings } from "@legami/core";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import type { Work } from "../work.ts";
import { territoryAt } from "./programme-context.ts";

export const MUNICIPALITY_COLUMNS: TableShape = {
  required: ["municipality", "lat", "lon"],
  optional: ["territory"],
  further: "ignored",
};

/** Adds the municipalities and returns their names. */
export function* addMunicipalities(
  table: Table,
  settings: ProgrammeSettings,
  happenedOn: CivilDate,
  entries: EntryList,
  findings: Findings,
): Work<ReadonlySet<string>> {
  const firstRows = new Map<string, number>();
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const municipality = cursor.required("municipality");
    const territory = territoryAt(cursor, settings);
    const lat = cursor.required("lat") === "" ? null : cursor.numberBetween("lat", -90, 90);
    const lon = cursor.required("lon") === "" ? null : cursor.numberBetween("lon", -180, 180);
    const first = firstRows.get(municipality);
    if (first !== undefined) cursor.problem("duplicate-municipality", "municipality", { first });
    else if (municipality !== "") firstRows.set(municipality, cursor.row);
    if (lat === null || lon === null) continue;
    entries.add("municipality", happenedOn, { municipality, territory, lat, lon });
  }
  return new Set(firstRows.keys());
}
