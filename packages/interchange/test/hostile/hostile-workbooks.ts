/** Workbooks whose parts are wrong, each part in each way. */
import type { ProblemCode } from "../../src/index.ts";
import { type TestWorkbook, workbookBytes } from "../support/workbooks.ts";

export interface HostileWorkbook {
  readonly what: string;
  readonly content: () => Uint8Array;
  readonly codes: readonly ProblemCode[];
}

const SHEETS = {
  actors: [["id"], ["a"], ["b"]],
  ties: [
    ["source", "target"],
    ["a", "b"],
  ],
};

const PARTS = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
] as const;

/** What a part may be instead of itself. */
const CONTENTS: readonly (readonly [what: string, content: () => string | Uint8Array])[] = [
  ["empty", () => ""],
  ["no XML", () => "not a part"],
  ["cut short", () => '<?xml version="1.0"?><a><b'],
  ["noise", () => Uint8Array.from({ length: 500 }, (_, at) => (at * 131 + 7) % 256)],
  ["a document type", () => '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ["a hundred thousand levels", () => "<a>".repeat(100_000)],
  ["an entity that nobody declared", () => "<a>&b;</a>"],
];

const REFUSALS: readonly ProblemCode[] = ["damaged-workbook", "no-workbook"];

const OF_PARTS: readonly HostileWorkbook[] = PARTS.flatMap((part) =>
  CONTENTS.map(([what, content]) => ({
    what: `${part} that is ${what}`,
    content: () => workbookBytes({ sheets: SHEETS, parts: { [part]: content() } }),
    codes: REFUSALS,
  })),
);

const MISSING: readonly HostileWorkbook[] = PARTS.map((part) => ({
  what: `no ${part}`,
  content: () => workbookBytes({ sheets: SHEETS, parts: { [part]: null } }),
  codes: REFUSALS,
}));

/** The sheet of actors with these cells in place of its own. */
const sheet = (rows: string): TestWorkbook => ({
  sheets: { ...SHEETS, ties: [["source", "target"]] },
  parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
});

const CELLS: readonly (readonly [what: string, book: TestWorkbook, ...codes: ProblemCode[]])[] = [
  [
    "a row of number nought",
    sheet('<row r="0"><c t="str"><v>id</v></c></row>'),
    "damaged-workbook",
  ],
  ["a row below nought", sheet('<row r="-1"><c t="str"><v>id</v></c></row>'), "damaged-workbook"],
  [
    "a row beyond the last",
    sheet('<row r="300000000"><c t="str"><v>id</v></c></row>'),
    "damaged-workbook",
  ],
  [
    "a row of no number",
    sheet('<row r="prima"><c t="str"><v>id</v></c></row>'),
    "damaged-workbook",
  ],
  ["a row and a half", sheet('<row r="1.5"><c t="str"><v>id</v></c></row>'), "damaged-workbook"],
  ["a cell beyond the last", sheet('<row><c r="ZZZZ1"><v>1</v></c></row>'), "damaged-workbook"],
  [
    "a cell named like the prototype",
    sheet('<row><c r="__proto__"><v>1</v></c></row>'),
    "damaged-workbook",
  ],
  ["a shared text below nought", sheet('<row><c t="s"><v>-1</v></c></row>'), "damaged-workbook"],
  [
    "a shared text that is not there",
    sheet('<row><c t="s"><v>1e9</v></c></row>'),
    "damaged-workbook",
  ],
  ["a shared text of no number", sheet('<row><c t="s"><v>uno</v></c></row>'), "damaged-workbook"],
  ["no cells at all", sheet(""), "empty-sheet"],
  ["only formats", sheet('<row s="1"><c s="1"/></row>'), "empty-sheet"],
  [
    "a header of errors",
    sheet('<row><c t="e"><v>#REF!</v></c></row><row><c><v>1</v></c></row>'),
    "missing-column",
  ],
  [
    "an error for a name",
    sheet('<row><c t="str"><v>id</v></c></row><row><c t="e"><v>#N/A</v></c></row>'),
    "formula-error",
  ],
  [
    "a formula for a name",
    sheet('<row><c t="str"><v>id</v></c></row><row><c><f>NOW()</f></c></row>'),
    "formula-without-value",
  ],
  [
    "a code that lost its digits",
    sheet('<row><c t="str"><v>id</v></c></row><row><c><v>12345678901234567</v></c></row>'),
    "long-number",
  ],
  [
    "a number beyond all numbers",
    sheet(
      '<row><c t="str"><v>id</v></c><c t="str"><v>lat</v></c><c t="str"><v>lon</v></c></row><row><c t="str"><v>a</v></c><c><v>1e999</v></c><c><v>1</v></c></row>',
    ),
    "not-a-number",
  ],
  [
    "a character NUL",
    sheet('<row><c t="str"><v>id</v></c></row><row><c t="str"><v>a_x0000_</v></c></row>'),
    "odd-character",
  ],
  [
    "half a character",
    sheet('<row><c t="str"><v>id</v></c></row><row><c t="str"><v>a_xD800_</v></c></row>'),
    "odd-character",
  ],
  [
    "a cell without end",
    sheet(
      `<row><c t="str"><v>id</v></c></row><row><c t="str"><v>${"x".repeat(33_000)}</v></c></row>`,
    ),
    "cell-too-long",
  ],
  [
    "a cell of five million signs",
    sheet(`<row><c t="str"><v>${"x".repeat(5_000_000)}</v></c></row>`),
    "damaged-workbook",
    "archive-too-large",
  ],
  ["two sheets of one name", { sheets: { ...SHEETS, ACTORS: [["id"]] } }, "duplicate-sheet"],
  [
    "only hidden sheets",
    {
      sheets: {
        actors: { rows: SHEETS.actors, state: "hidden" },
        ties: { rows: SHEETS.ties, state: "hidden" },
      },
    },
    "hidden-table",
  ],
  ["sheets of other names", { sheets: { a: SHEETS.actors, b: SHEETS.ties } }, "missing-sheet"],
  ["no sheets", { sheets: {} }, "missing-sheet"],
  ["an archive inside", { sheets: SHEETS, parts: { "xl/media/a.zip": "PK" } }, "nested-archive"],
  [
    "a workbook inside",
    { sheets: SHEETS, parts: { "xl/embeddings/b.xlsx": "PK" } },
    "nested-archive",
  ],
  ["a part above it", { sheets: SHEETS, parts: { "../a.xml": "<a/>" } }, "damaged-workbook"],
  ["a part of the root", { sheets: SHEETS, parts: { "/etc/passwd": "x" } }, "damaged-workbook"],
  [
    "a bomb",
    { sheets: SHEETS, parts: { "xl/bomb.xml": new Uint8Array(8_000_000) } },
    "archive-too-large",
  ],
  [
    "ten thousand parts",
    {
      sheets: SHEETS,
      parts: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, "x"])),
    },
    "archive-too-large",
  ],
  ["an OpenDocument", { sheets: SHEETS, parts: { "content.xml": "<a/>" } }, "ods-workbook"],
  ["a binary workbook", { sheets: SHEETS, parts: { "xl/workbook.bin": "x" } }, "binary-workbook"],
];

/** What stands in the directory of an archive, entry by entry, is changed by `change`. */
function changed(change: (view: DataView, at: number) => void): () => Uint8Array {
  return () => {
    const bytes = workbookBytes({ sheets: SHEETS }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    }
    return bytes;
  };
}

const whole = () => workbookBytes({ sheets: SHEETS });

const ARCHIVES: readonly (readonly [
  what: string,
  content: () => Uint8Array,
  ...codes: ProblemCode[],
])[] = [
  ["nothing", () => new Uint8Array(0), "damaged-workbook"],
  ["four bytes", () => whole().subarray(0, 4), "damaged-workbook"],
  ["half of it", () => whole().subarray(0, 1500), "damaged-workbook"],
  ["its second half", () => whole().subarray(1500), "damaged-workbook", "no-workbook"],
  ["all but its end", () => whole().subarray(0, whole().length - 1), "damaged-workbook"],
  [
    "parts with a password",
    changed((view, at) => view.setUint16(at + 8, 1, true)),
    "encrypted-workbook",
  ],
  [
    "parts packed in no known way",
    changed((view, at) => view.setUint16(at + 10, 12, true)),
    "damaged-workbook",
  ],
  [
    "parts said to be smaller",
    changed((view, at) => view.setUint32(at + 24, 5, true)),
    "damaged-workbook",
    "no-workbook",
  ],
  [
    "parts said to be larger",
    changed((view, at) => view.setUint32(at + 24, 500_000, true)),
    "damaged-workbook",
    "no-workbook",
  ],
  [
    "parts said to be endless",
    changed((view, at) => view.setUint32(at + 24, 0xffffffff, true)),
    "archive-too-large",
  ],
  [
    "packed bytes beyond the end",
    changed((view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    "damaged-workbook",
    "no-workbook",
  ],
  [
    "sums that are wrong",
    changed((view, at) => view.setUint32(at + 16, 0, true)),
    "damaged-workbook",
    "no-workbook",
  ],
  [
    "parts nowhere",
    changed((view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    "damaged-workbook",
    "no-workbook",
  ],
  [
    "parts on top of one another",
    changed((view, at) => view.setUint32(at + 42, 0, true)),
    "damaged-workbook",
  ],
  [
    "names that go on for ever",
    changed((view, at) => view.setUint16(at + 28, 0xffff, true)),
    "damaged-workbook",
  ],
  ["zeros", () => new Uint8Array(1000), "damaged-workbook"],
  [
    "noise",
    () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 89 + 3) % 256),
    "damaged-workbook",
  ],
];

export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  ...OF_PARTS,
  ...MISSING.filter(({ what }) => !what.includes("styles") && !what.includes("sharedStrings")),
  ...CELLS.map(([what, book, ...codes]) => ({ what, content: () => workbookBytes(book), codes })),
  ...ARCHIVES.map(([what, content, ...codes]) => ({ what, content, codes })),
];
