import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutApostrophe } from "../../src/csv/formula-sign.ts";
import { type CsvRecord, Records } from "../../src/csv/records.ts";

/** The records of a text that comes in pieces of this length. */
function recordsOf(text: string, delimiter = ",", piece = text.length) {
  const found: (Omit<CsvRecord, "cells"> & { cells: string[] })[] = [];
  const records = new Records(delimiter, (record) => {
    found.push({ ...record, cells: record.cells.texts() });
  });
  for (let at = 0; at < text.length; at += piece) records.push(text.slice(at, at + piece));
  records.end();
  return found;
}

function split(text: string, delimiter?: string): string[][] {
  return recordsOf(text, delimiter).map(({ cells }) => cells);
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
    const records = recordsOf('a,"b"c\nd,"e"f\n');

    expect(records.map(({ index, faults }) => [index, faults])).toEqual([
      [0, [{ code: "text-after-quote", cell: 1, found: "c" }]],
      [1, [{ code: "text-after-quote", cell: 1, found: "f" }]],
    ]);
  });

  it("reads what was written, as csv-parse does", () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (cells, delimiter) => {
        const text = written(cells, delimiter);
        // An apostrophe that keeps a text from being a formula is not of the text.
        const plain = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map(withoutApostrophe));
        expect(split(text, delimiter)).toEqual(plain(cells));
        const theirs: string[][] = parse(text, {
          delimiter,
          relax_column_count: true,
          relax_quotes: true,
          record_delimiter: "\n",
        });
        expect(split(text, delimiter)).toEqual(plain(theirs));
      }),
    );
  });

  it("reads the same in pieces of any length", () => {
    const text = fc
      .array(fc.constantFrom("a", ",", '"', '""', "\n", " ", '"x"', "è", "\t"), { maxLength: 40 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (given, piece) => {
        expect(recordsOf(given, ",", piece)).toEqual(recordsOf(given));
      }),
      { numRuns: 500 },
    );
  });

  it("takes a quotation mark for one that is never closed at the same place in pieces", () => {
    const text = `a,b\n"${"x\n".repeat(40_000)}c,"d"\n`;

    expect(recordsOf(text, ",", 1000)).toEqual(recordsOf(text));
    expect(recordsOf(text).at(-1)?.faults).toMatchObject([{ code: "unclosed-quote", cell: 0 }]);
  });

  it("takes time in proportion to a line without end, and splits no more of it than a table may have", () => {
    const line = `${"a,".repeat(2_000_000)}"b"`;
    const started = performance.now();

    expect(split(line)[0]).toHaveLength(201);
    expect(recordsOf(line, ",", 1000)[0]?.cells).toHaveLength(201);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
