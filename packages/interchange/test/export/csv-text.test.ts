import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV_STYLES, csvText } from "../../src/export/csv-text.ts";
import { readFlat } from "../support/files.ts";
import { actorsIn } from "../support/networks.ts";

/** The fourteen beginnings of a formula that R22 names, and some more. */
const FORMULAS = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "；=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  ";=1+1",
  '="1"',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  "'=1+1",
  "''=1",
];

function readBack(labels: readonly string[], lang: "it" | "en"): string[] {
  const rows = [["id", "label"], ...labels.map((label, at) => [`n${at}`, label])];
  const actors = csvText(rows, CSV_STYLES[lang]);
  return actorsIn(readFlat({ actors, ties: "source,target\n" })).map(({ label }) => label);
}

describe.each(["it", "en"] as const)("csvText in the style of %s", (lang) => {
  it.each(FORMULAS)("keeps %j from being a formula, and it is read as it was", (text) => {
    const written = csvText([[text]], CSV_STYLES[lang]);
    expect(written).toMatch(/^\ufeff"?'/);
    // Blanks around a cell are never part of it.
    expect(readBack([text], lang)).toEqual([text.trim()]);
  });

  it("writes texts that are read as they were", () => {
    const text = fc
      .oneof(
        fc.constantFrom(...FORMULAS.map((formula) => formula.trim())),
        fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }),
      )
      .map((value) =>
        value
          .replace(/[\0\r\u200b\u2060]/g, "")
          .normalize("NFC")
          .trim(),
      )
      .filter((value) => value !== "");
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(readBack(texts, lang)).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});

describe("csvText", () => {
  it("writes numbers as numbers, also below nought, in the style that is asked for", () => {
    expect(csvText([[-1.5, 1e-7, null, { day: "2021-05-31" }]])).toBe(
      "\ufeff-1.5,1e-7,,2021-05-31\r\n",
    );
    expect(csvText([[-1.5, 2]], CSV_STYLES.it)).toBe("\ufeff-1,5;2\r\n");
  });

  it("quotes what any list separator would split", () => {
    expect(csvText([["a;b", "a,b", "a\tb", 'a"b', "a b"]])).toBe(
      '\ufeff"a;b","a,b","a\tb","a""b",a b\r\n',
    );
  });
});
