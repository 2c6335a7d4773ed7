import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Records } from "../../src/csv/records.ts";

function split(text: string, delimiter = ","): string[][] {
  const records = new Records(text, delimiter);
  return Array.from({ length: records.length }, (_, index) => records.at(index));
}

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "1,5",
    "x;y",
    'dice "no"',
    "due\nrighe",
    " spazi ",
    "è",
    "\t",
    '"',
    '""',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\0]/g, "")),
);

function written(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (text: string) =>
    /^\s|["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\n`).join("");
}

describe("Records", () => {
  it("splits cells, quoted cells and blank lines", () => {
    expect(split('id,label\na,"x, ""y""\nz"\n\nb,\n')).toEqual([
      ["id", "label"],
      ["a", 'x, "y"\nz'],
      [""],
      ["b", ""],
    ]);
  });

  it("takes quotation marks inside a cell as they are", () => {
    expect(split('a 12" b,"c"\n')).toEqual([['a 12" b', "c"]]);
  });

  it("reads on after text that follows a closed quotation mark", () => {
    const { faults, length } = new Records('a,"b"c\nd,"e"f\n', ",");

    expect(length).toBe(2);
    expect(faults.map(({ code, record, cell: index }) => [code, record, index])).toEqual([
      ["text-after-quote", 0, 1],
      ["text-after-quote", 1, 1],
    ]);
  });

  it("reads what was written, as csv-parse does", () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (cells, delimiter) => {
        const text = written(cells, delimiter);
        expect(split(text, delimiter)).toEqual(cells);
        const theirs = parse(text, {
          delimiter,
          relax_column_count: true,
          relax_quotes: true,
          record_delimiter: "\n",
        });
        expect(split(text, delimiter)).toEqual(theirs);
      }),
    );
  });

  it("takes time in proportion to a line without end, and splits no more of it than a table may have", () => {
    const line = `${"a,".repeat(2_000_000)}"b"`;
    const started = performance.now();

    expect(split(line)[0]).toHaveLength(201);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
