import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import type { OutCell } from "../../src/export/out-table.ts";
import { readWorkbook, workbookBytes } from "../../src/index.ts";
import { actorsIn } from "../support/networks.ts";

const ODD = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  '=HYPERLINK("http://x")',
  "=cmd|' /C calc'!A0",
  "＝1+1",
  ";=1",
  "'=1",
  "'quoted",
  "_x0041_",
  "_x0041_x0042_",
  "a\u0007b",
  "a\rb",
  "a\nb",
  "a\tb",
  "<b>&\"'",
  "😀",
  "01",
  "1,5",
  "constructor",
  "__proto__",
];

const table = (cells: readonly OutCell[]) => [
  { name: "actors", rows: [["id", "x"], ...cells.map((cell, at) => [`n${at}`, cell])] },
  { name: "ties", rows: [["source", "target"]] },
];

async function readBack(cells: readonly OutCell[]): Promise<string[]> {
  const content = workbookBytes(table(cells));
  const actors = actorsIn(readWorkbook({ name: "x.xlsx", content }));
  return actors.map(({ columns }) => columns["x"] ?? "");
}

describe("workbookBytes", () => {
  it("writes texts that are read as they were", async () => {
    expect(await readBack(ODD)).toEqual(ODD);
  });

  it("writes nothing that is a formula", async () => {
    const parts = unzipSync(workbookBytes(table(ODD)));
    const sheets = Object.entries(parts).filter(([name]) => name.includes("worksheets/sheet"));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
  });

  it("writes any text, number and day that is read as it was", async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 6, unit: "grapheme" })
      .map((value) => value.replaceAll("\0", "").trim().normalize("NFC"))
      .filter((value) => value !== "");
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value || 0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, number), { maxLength: 8 }), async (cells) => {
        expect(await readBack(cells)).toEqual(cells.map(String));
      }),
      { numRuns: 40 },
    );
    expect(await readBack([{ day: "2021-05-31" }, { day: "1900-03-01" }, null])).toEqual([
      "2021-05-31",
      "1900-03-01",
      "",
    ]);
  });

  it("writes what read-excel-file 9.3 reads, too", async () => {
    const content = workbookBytes(table(["=1+1", 2.5, { day: "2021-05-31" }]));
    const [sheet] = await readXlsx(content.slice().buffer);
    expect(sheet?.data.map((row) => row[1])).toEqual([
      "x",
      "=1+1",
      2.5,
      new Date("2021-05-31T00:00:00.000Z"),
    ]);
  });
});
