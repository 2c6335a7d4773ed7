import type { MeasurePair, MeasureResult } from "../../src/index.ts";

type Key = Pick<MeasureResult, "key" | "part" | "by" | "scope">;

/** `tie-fate/new` or `attribute-assortativity@kind`: key, part and partition in one word. */
function matches(row: Key, name: string, scope: string): boolean {
  const [keyAndPart = "", by = null] = name.split("@");
  const [key, part = null] = keyAndPart.split("/");
  return (
    row.key === key && row.part === part && row.scope === scope && (by === null || row.by === by)
  );
}

/** The one result of that name in a scope. */
export function resultNamed<Row extends MeasureResult | MeasurePair>(
  rows: readonly Row[],
  name: string,
  scope = "ALL",
): Row {
  const found = rows.filter((row) => matches(row, name, scope));
  if (found.length !== 1) throw new Error(`${found.length} results named ${name} in ${scope}`);
  return found[0] as Row;
}
