/** Comma-separated text with a header row, quoted only where a field needs it. */

export type Row = Readonly<Record<string, string | number>>;

/** `columns` sets the order; what a row lacks is empty. Lines end in `\n` on every system. */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function quoted(field: string | number): string {
  const text = String(field);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what `writeCsv` writes. No file here breaks a line inside a field. */
export function readCsv(text: string): Record<string, string>[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const [header = [], ...rows] = lines.map(fieldsOf);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

function fieldsOf(line: string): string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(found, ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? "");
}

/** The text in a column that must be there. */
export function cell(row: Readonly<Record<string, string>>, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`There is no column "${column}"`);
  return text;
}
