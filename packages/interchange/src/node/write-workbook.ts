import { unzipSync, type Zippable, zipSync } from "fflate";
import writeXlsxFile, { type Cell } from "write-excel-file/node";
import type { OutCell, OutTable } from "../export/out-table.ts";

/** Archives tell when their parts were written: always this, so that the same tables are the same bytes. */
const WRITTEN_ON = new Date(2000, 0, 1);

/** Columns are as wide as their longest cell, within reason. */
const WIDTHS = { least: 9, most: 48 };

/** The tables as the sheets of a workbook (XLSX); a text is a text there, whatever it begins with. */
export async function writeWorkbook(tables: readonly OutTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
    columns: widthsOf(rows),
    stickyRowsCount: 1,
  }));
  const written = await writeXlsxFile(sheets).toBuffer();
  const parts: Zippable = unzipSync(written);
  return zipSync(parts, { mtime: WRITTEN_ON, level: 6 });
}

function cellOf(cell: OutCell, isHeader: boolean): Cell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object") {
    return { value: new Date(`${cell.day}T00:00:00.000Z`), type: Date, format: "yyyy-mm-dd" };
  }
  return { value: escaped(cell), type: String, ...(isHeader && { fontWeight: "bold" }) };
}

/** XML has no way to write some characters, and a workbook writes them `_x0007_`. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
      sign === "\t" || sign === "\n" ? sign : codeOf(sign),
    );
}

function codeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function widthsOf(rows: OutTable["rows"]): { width: number }[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(...rows.slice(0, 500).map((row) => lengthOf(row[at] ?? null)));
    return { width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2)) };
  });
}

function lengthOf(cell: OutCell): number {
  if (cell === null) return 0;
  return typeof cell === "object" ? cell.day.length : String(cell).length;
}
