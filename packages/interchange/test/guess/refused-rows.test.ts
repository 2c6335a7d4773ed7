import { describe, expect, it } from "vitest";
import { CSV_STYLES, type ImportTarget, planImport, refusedText } from "../../src/index.ts";

const TARGET: ImportTarget = {
  id: "nuovo",
  name: "Nuovo",
  settings: null,
  actors: [],
  describedOn: {},
};

const SHEET = [
  "Legami di ottobre;;;;",
  "Realtà 1;Realtà 2;Forza (1-5);Data;altro",
  "Ada;Bea;4;22/10/2021;va bene",
  'Ada;;3;21/10/2021;"=1+1; ""due"""',
  "Cai;Cai;1;20/10/2021;",
  "Totale;;8;;",
].join("\r\n");

const planned = (content: string, target = TARGET) =>
  planImport({ files: [{ name: "ottobre.csv", content }], target, choices: {} });

const textOf = (content: string, language: "it" | "en" = "it") => {
  const { refused } = planned(content);
  return refused === null ? null : refusedText(refused, language, CSV_STYLES[language]);
};

describe("the file of refused rows", () => {
  it("has the columns of the sheet as they were, the number of the row and the reason", () => {
    const lines = (textOf(SHEET) ?? "").split("\r\n");

    expect(lines[0]).toBe(
      "\ufeffRealtà 1;Realtà 2;Forza (1-5);Data;altro;Legami: riga;Legami: perché è rifiutata",
    );
    expect(lines[1]).toMatch(
      /^Ada;;3;21\/10\/2021;"'=1\+1; ""due""";4;"?colonna «Realtà 2»: .+"?$/,
    );
    expect(lines[2]).toMatch(
      /^Cai;Cai;1;20\/10\/2021;;5;"colonna «Realtà 2»: «Cai» sta a tutti e due i capi/,
    );
    expect(lines).toHaveLength(4);
  });

  it("says it in English, separated as English spreadsheets separate", () => {
    const [header = "", first = ""] = (textOf(SHEET, "en") ?? "").split("\r\n");

    expect(header).toContain("altro,Legami: row,Legami: why it is refused");
    expect(first).toContain("column “Realtà 2”: ");
  });

  it("is none where every row is sound, or the file is no table", () => {
    expect(textOf("Chi;Con chi;Livello\nAda;Bea;3\n")).toBeNull();
    expect(textOf("<html></html>")).toBeNull();
  });

  it("mended, is imported by itself: what was said of it is no data", () => {
    const mended = (textOf(SHEET) ?? "")
      .replace("Ada;;3", "Ada;Dino;3")
      .replace("Cai;Cai", "Bea;Cai");
    const plan = planned(mended);

    expect(plan.problems).toEqual([]);
    expect(plan.reading?.columns.map(({ name }) => name)).toEqual([
      "Realtà 1",
      "Realtà 2",
      "Forza (1-5)",
      "Data",
      "altro",
    ]);
    expect(plan.rows.map(({ fate }) => fate)).toEqual(["entries", "entries"]);
    expect(plan.shown[0]?.cells.at(-1)).toBe('=1+1; "due"');
  });

  it("refused once more, says the reason once", () => {
    const once = textOf(SHEET) ?? "";
    const again = textOf(once.replace("Ada;;3", "Ada;Dino;3")) ?? "";

    expect(again.split("\r\n")[0]).toBe(once.split("\r\n")[0]);
    expect(again.split("\r\n")).toHaveLength(3);
  });

  it("holds every refused row, also those that no list tells, up to five thousand", () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `Ada ${at};Ada ${at};3`);
    const { refused, problems } = planned(["Chi;Con chi;Livello", "A;B;3", ...rows].join("\n"));

    expect(problems.length).toBeLessThan(200);
    expect(refused?.rows).toHaveLength(5000);
    expect(refused?.more).toBe(1000);
  });
});
