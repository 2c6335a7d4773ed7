import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeProblem, InputError, type InputProblem, readWorkbook } from "../../src/index.ts";
import { problemsOf } from "../support/files.ts";
import { dayCell, type TestWorkbook, workbookBytes, workbookFile } from "../support/workbooks.ts";

const ACTORS = [["id"], ["a"], ["b"]];
const TIES = [
  ["source", "target", "weight"],
  ["a", "b", 1],
];
const PROGRAMME = [
  ["field", "value"],
  ["id", "p"],
  ["name", "P"],
];
const SHEETS = { actors: ACTORS, ties: TIES };

const problems = (book: TestWorkbook) => problemsOf(() => readWorkbook(workbookFile(book)));
const problemsOfBytes = (content: Uint8Array) =>
  problemsOf(() => readWorkbook({ name: "rete.xlsx", content }));
const tied = (cell: string) => ({
  sheets: { actors: ACTORS, ties: [...TIES.slice(0, 1), ["a", "b", { xml: cell }]] },
});

interface Broken extends Partial<InputProblem> {
  readonly what: string;
  readonly book: TestWorkbook;
}

const BROKEN: readonly Broken[] = [
  {
    what: "no sheet of ties",
    book: { sheets: { actors: ACTORS, altro: [["x"]] } },
    code: "missing-sheet",
  },
  {
    what: "two sheets for one table",
    book: { sheets: { ...SHEETS, Realtà: ACTORS } },
    code: "duplicate-sheet",
    part: { kind: "sheet", name: "Realtà" },
  },
  { what: "an empty sheet", book: { sheets: { actors: [], ties: TIES } }, code: "empty-sheet" },
  {
    what: "no column of ids",
    book: { sheets: { actors: [["nome"], ["x"]], ties: TIES } },
    code: "missing-column",
  },
  {
    what: "actors that are hidden",
    book: {
      sheets: { actors: { rows: ACTORS, state: "veryHidden" }, programme: PROGRAMME },
    },
    code: "hidden-table",
    part: { kind: "sheet", name: "actors" },
  },
  {
    what: "a formula that gives an error",
    book: tied('<c r="R" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    code: "formula-error",
    row: 2,
    column: "weight",
    found: "#DIV/0!",
  },
  {
    what: "a formula that nobody worked out",
    book: tied('<c r="R"><f>1+1</f></c>'),
    code: "formula-without-value",
    row: 2,
    column: "weight",
  },
  {
    what: "a code longer than numbers are",
    book: { sheets: { actors: [["id"], [1234567890123456]], ties: [TIES[0] ?? []] } },
    code: "long-number",
    row: 2,
    column: "id",
  },
  {
    what: "cells that are merged",
    book: {
      sheets: {
        actors: ACTORS,
        ties: {
          rows: [...TIES, [null, "b", 1], [null, "b", 2]],
          after: '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>',
        },
      },
    },
    code: "merged-cells",
    row: 2,
    column: "source",
    found: "A2:A4",
  },
  {
    what: "a header whose cells are merged",
    book: {
      sheets: {
        actors: ACTORS,
        ties: {
          rows: [
            ["source", "target", null],
            ["a", "b", "x"],
          ],
          after: '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>',
        },
      },
    },
    code: "unnamed-column",
    row: 2,
    column: "C",
  },
  {
    what: "a character that no text has",
    book: { sheets: { actors: [["id"], ["a_x0000_b"], ["c"]], ties: [TIES[0] ?? []] } },
    code: "odd-character",
    row: 2,
  },
  {
    what: "a day that never was",
    book: {
      sheets: {
        actors: ACTORS,
        ties: [
          ["date", "source", "target"],
          [dayCell(60), "a", "b"],
        ],
      },
    },
    code: "not-a-date",
    found: "1900-02-29",
  },
  {
    what: "a cell too long",
    book: { sheets: { actors: [["id"], ["a"], ["b".repeat(32_768)]], ties: [TIES[0] ?? []] } },
    code: "cell-too-long",
    row: 3,
  },
  {
    what: "too many columns",
    book: {
      sheets: { actors: [["id", ...Array.from({ length: 201 }, (_, at) => `c${at}`)]], ties: TIES },
    },
    code: "too-many-columns",
  },
  {
    what: "a weight that is no number",
    book: tied('<c r="R" t="str"><v>molto</v></c>'),
    code: "not-a-number",
  },
  {
    what: "two ways to say when",
    book: { sheets: { actors: ACTORS, ties: [["wave", "date", "source", "target"]] } },
    code: "conflicting-columns",
  },
  // the archive and its parts
  {
    what: "a shared text that is not there",
    book: tied('<c r="R" t="s"><v>99</v></c>'),
    code: "damaged-workbook",
  },
  {
    what: "a row beyond the last",
    book: {
      sheets: SHEETS,
      parts: {
        "xl/worksheets/sheet2.xml":
          '<worksheet><sheetData><row r="4294967297"><c><v>1</v></c></row></sheetData></worksheet>',
      },
    },
    code: "damaged-workbook",
  },
  { what: "a cell nowhere", book: tied('<c r="__proto__"><v>1</v></c>'), code: "damaged-workbook" },
  {
    what: "a sheet that is no XML",
    book: { sheets: SHEETS, parts: { "xl/worksheets/sheet1.xml": "<worksheet><row" } },
    code: "damaged-workbook",
  },
  {
    what: "a sheet that is missing",
    book: { sheets: SHEETS, parts: { "xl/worksheets/sheet1.xml": null } },
    code: "damaged-workbook",
  },
  {
    what: "a document type",
    book: {
      sheets: SHEETS,
      parts: { "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' },
    },
    code: "damaged-workbook",
  },
  {
    what: "no list of parts",
    book: { sheets: SHEETS, parts: { "xl/_rels/workbook.xml.rels": null } },
    code: "damaged-workbook",
  },
  {
    what: "a sheet that leads nowhere",
    book: {
      sheets: SHEETS,
      parts: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    },
    code: "damaged-workbook",
  },
  {
    what: "no workbook in it",
    book: { sheets: {}, parts: { "xl/workbook.xml": null } },
    code: "no-workbook",
  },
  {
    what: "a text document in it",
    book: { sheets: {}, parts: { "xl/workbook.xml": null, "word/document.xml": "<document/>" } },
    code: "no-workbook",
  },
  {
    what: "an OpenDocument in it",
    book: { sheets: {}, parts: { "content.xml": "<x/>" } },
    code: "ods-workbook",
  },
  {
    what: "a binary workbook in it",
    book: { sheets: {}, parts: { "xl/workbook.bin": "x" } },
    code: "binary-workbook",
  },
  {
    what: "an archive in it",
    book: { sheets: SHEETS, parts: { "xl/embeddings/a.xlsx": "PK" } },
    code: "nested-archive",
  },
  {
    what: "a part outside it",
    book: { sheets: SHEETS, parts: { "../../etc/x.xml": "<a/>" } },
    code: "damaged-workbook",
  },
  {
    what: "a bomb in it",
    book: { sheets: SHEETS, parts: { "xl/worksheets/sheet1.xml": new Uint8Array(6_000_000) } },
    code: "archive-too-large",
  },
  {
    what: "too many parts",
    book: {
      sheets: SHEETS,
      parts: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a${at}.xml`, "<a/>"])),
    },
    code: "archive-too-large",
  },
];

describe("a workbook", () => {
  it.each(BROKEN)("is refused with $what", ({ what: _, book, ...expected }) => {
    expect(problems(book)).toMatchObject([{ file: "rete.xlsx", ...expected }]);
  });

  it("says where in it something is wrong", () => {
    const [problem] = problems(tied('<c r="R"><v>0</v></c>'));
    expect(problem && describeProblem(problem, "it")).toBe(
      "rete.xlsx, foglio «ties», riga 2, colonna «weight»: «0» non è maggiore di 0; scrivi un numero maggiore di 0, o cancella la riga se il legame non c’è",
    );
    expect(problem && describeProblem(problem, "en")).toContain(
      "rete.xlsx, sheet “ties”, row 2, column “weight”",
    );
  });

  it("is refused with too many rows, whatever the others hold", () => {
    const rows = Array.from(
      { length: 200_002 },
      (_, at) => `<row r="${at + 2}"><c><v>${at}</v></c></row>`,
    );
    const sheet = `<worksheet><sheetData><row r="1"><c t="str"><v>id</v></c></row>${rows.join("")}</sheetData></worksheet>`;
    const book = { sheets: SHEETS, parts: { "xl/worksheets/sheet1.xml": sheet } };
    expect(problems(book)).toMatchObject([
      { code: "too-many-rows", part: { name: "actors" }, values: { max: 200_000 } },
    ]);
  });

  it("passes over many rows that are only formatted, unless they are a bomb", () => {
    const numbered = Array.from(
      { length: 250_000 },
      (_, at) => `<row r="${at + 4}"><c s="1"/></row>`,
    );
    const sheetOf = (
      rows: string,
    ) => `<worksheet><sheetData><row r="1"><c t="str"><v>id</v></c></row>
      <row><c t="str"><v>a</v></c></row><row><c t="str"><v>b</v></c></row>${rows}</sheetData></worksheet>`;
    const book = (rows: string) => ({
      sheets: SHEETS,
      parts: { "xl/worksheets/sheet1.xml": sheetOf(rows) },
    });
    expect(readWorkbook(workbookFile(book(numbered.join("")))).entries).toHaveLength(4);
    expect(problems(book('<row><c s="1"/></row>'.repeat(300_000)))).toMatchObject([
      { code: "archive-too-large" },
    ]);
  });

  it.each([
    { what: "cut short", change: (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30) },
    { what: "cut at its beginning", change: (bytes: Uint8Array) => bytes.subarray(40) },
    { what: "nothing but a beginning", change: (bytes: Uint8Array) => bytes.subarray(0, 4) },
    { what: "empty", change: () => zipSync({}) },
  ])("is refused where it is $what", ({ change }) => {
    const found = problemsOfBytes(change(workbookBytes({ sheets: SHEETS })));
    expect(found).toHaveLength(1);
    expect(["damaged-workbook", "no-workbook"]).toContain(found[0]?.code);
  });

  it("is refused or says the same where a bit of it has changed", () => {
    const bytes = workbookBytes({ sheets: SHEETS });
    const { entries } = readWorkbook({ name: "rete.xlsx", content: bytes });
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      try {
        expect(readWorkbook({ name: "rete.xlsx", content: changed }).entries).toEqual(entries);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(bytes.length / 5 / 4);
  });

  it("is refused where the directory says less than a part unpacks to", () => {
    const bytes = workbookBytes({ sheets: SHEETS }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(problemsOfBytes(bytes)).toMatchObject([{ code: "no-workbook" }]);
  });

  it("is refused where parts share their bytes", () => {
    const bytes = workbookBytes({ sheets: SHEETS }).slice();
    const view = new DataView(bytes.buffer);
    let first: number | null = null;
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      first ??= view.getUint32(at + 42, true);
      view.setUint32(at + 42, first, true);
    }
    expect(problemsOfBytes(bytes)).toMatchObject([{ code: "damaged-workbook" }]);
  });

  it("is refused where its parts have a password", () => {
    const bytes = workbookBytes({ sheets: SHEETS }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(problemsOfBytes(bytes)).toMatchObject([{ code: "encrypted-workbook" }]);
  });

  it("is refused where it is larger than may be handed over", () => {
    const content = zipSync({
      "a.bin": [new Uint8Array(20_100_000), { level: 0 }],
      "b.xml": strToU8("<a/>"),
    });
    expect(problemsOfBytes(content)).toMatchObject([
      { code: "file-too-large", values: { max: 20 } },
    ]);
  });
});

describe("the settings of a workbook", () => {
  const withSettings = (sheets: TestWorkbook["sheets"]) =>
    problems({
      sheets: {
        programme: [
          ["field", "value"],
          ["id", "p"],
          ["name", "P"],
        ],
        actors: ACTORS,
        ...sheets,
      },
    });

  it.each([
    {
      what: "a field that does not exist",
      sheets: {
        programme: [
          ["campo", "valore"],
          ["id", "p"],
          ["nome", "P"],
          ["colore", "rosso"],
        ],
      },
      expected: { code: "unknown-field", part: { name: "programme" }, row: 4, column: "valore" },
    },
    {
      what: "a field that is missing",
      sheets: {
        programme: [
          ["field", "value"],
          ["id", "p"],
        ],
      },
      expected: { code: "missing-field", part: { name: "programme" }, row: null, column: "name" },
    },
    {
      what: "a field twice",
      sheets: {
        programme: [
          ["field", "value"],
          ["id", "p"],
          ["name", "P"],
          ["Nome", "Q"],
        ],
      },
      expected: { code: "duplicate-field", part: { name: "programme" }, row: 4, column: "field" },
    },
    {
      what: "a wave without its day",
      sheets: {
        waves: [
          ["id", "date"],
          ["t0", null],
        ],
      },
      expected: { code: "missing-field", part: { name: "waves" }, row: 2, column: "date" },
    },
    {
      what: "a day that does not exist",
      sheets: {
        waves: [
          ["id", "date"],
          ["t0", "31/02/2024"],
        ],
      },
      expected: { code: "invalid-field", part: { name: "waves" }, row: 2, column: "date" },
    },
    {
      what: "waves out of order",
      sheets: {
        waves: [
          ["id", "date"],
          ["t1", "2024-07-01"],
          ["t0", "2024-01-01"],
        ],
      },
      expected: { code: "waves-not-ascending", part: { name: "waves" }, row: 3, column: "date" },
    },
    {
      what: "a role that does not exist",
      sheets: {
        territories: [
          ["id", "ruolo"],
          ["nord", "regina"],
        ],
      },
      expected: { code: "invalid-field", part: { name: "territories" }, row: 2, column: "ruolo" },
    },
    {
      what: "a parameter that does not exist",
      sheets: {
        parameters: [
          ["parameter", "value"],
          ["velocità", 3],
        ],
      },
      expected: { code: "unknown-field", part: { name: "parameters" }, row: 2, column: "value" },
    },
    {
      what: "a parameter that is no number",
      sheets: {
        parameters: [
          ["parameter", "value"],
          ["classCuts", "0,2 | poco"],
        ],
      },
      expected: {
        code: "invalid-parameter",
        part: { name: "parameters" },
        row: 2,
        column: "value",
      },
    },
    {
      what: "a parameter twice",
      sheets: {
        parameters: [
          ["parameter", "value"],
          ["saturation", 2],
          ["saturation", 3],
        ],
      },
      expected: {
        code: "duplicate-field",
        part: { name: "parameters" },
        row: 3,
        column: "parameter",
      },
    },
    {
      what: "a column that is missing",
      sheets: {
        waves: [
          ["id", "giorno di festa"],
          ["t0", "x"],
        ],
      },
      expected: { code: "missing-column", part: { name: "waves" }, row: 1, column: "date" },
    },
  ])("are refused with $what", ({ sheets, expected }) => {
    expect(withSettings(sheets)[0]).toMatchObject({ file: "rete.xlsx", ...expected });
  });
});
