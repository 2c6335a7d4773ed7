/** The two columns that a file of refused rows has after those of the sheet. */
import type { Grid } from "./grid.ts";

export const REFUSED_COLUMNS = {
  it: ["Legami: riga", "Legami: perché è rifiutata"],
  en: ["Legami: row", "Legami: why it is refused"],
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(REFUSED_COLUMNS).flat());

/** The rows without those columns: what was said of a sheet that is mended by now is none of its data. */
export function withoutRefusals(rows: Grid["rows"], headerAt: number): Grid["rows"] {
  const header = rows[headerAt]?.cells ?? [];
  if (!header.some((name) => NAMES.has(name))) return rows;
  const isOwn = (_: string, at: number) => !NAMES.has(header[at] ?? "");
  return rows.map(({ number, cells }) => ({ number, cells: cells.filter(isOwn) }));
}
