import { type Entry, evaluateChange, evaluateMoment } from "@legami/core";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import type { TestApp } from "../support/test-app.ts";

describe("numbers of measures as files", () => {
  let test: TestApp;
  let journal: Entry[];
  beforeAll(async () => {
    test = await newOpenedApp({ filled: true });
    journal = (await test.get(`${PROGRAMME}/entries?limit=500`)).json().items;
  });
  afterAll(() => test.close());

  const numbers = (query: string) => test.get(`${PROGRAMME}/numbers?${query}`);
  const cells = (csv: string) =>
    csv
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));

  it("have every value of both dates and of the change, in the order of a table", async () => {
    const answer = await numbers("format=csv&from=t0&to=m12&only=mean-degree&lang=en");
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toMatch(/-mean-degree\.csv"$/);
    const [head = [], ...rows] = cells(answer.body);
    const [pair] = evaluateChange(journal, "t0", "m12", { only: ["mean-degree"] }).pairs;
    const [when, value] = [head.indexOf("When"), head.indexOf("Value")];
    expect(rows.map((row) => [row[when], Number(row[value])])).toEqual([
      [expect.stringMatching(/^(?!.*→)/), pair?.from.value],
      [expect.stringMatching(/^(?!.*→)/), pair?.to.value],
      [expect.stringContaining("→"), pair?.difference],
    ]);
  });

  it("say one date alone where there is no other, and the first date once where there are several", async () => {
    const alone = cells((await numbers("format=csv&from=t0&only=mean-degree&lang=en")).body);
    const [result] = evaluateMoment(journal, "t0", { only: ["mean-degree"] }).results;
    expect(alone).toHaveLength(2);
    expect(alone[1]?.map(Number)).toContain(result?.value);
    const twice = cells(
      (await numbers("format=csv&from=t0&to=m12,m12&only=mean-degree&lang=en")).body,
    );
    // The first date, and for each of the others its value and its change.
    expect(twice).toHaveLength(1 + 1 + 2 + 2);
  });

  it("are a workbook with what a measure lists", async () => {
    const answer = await numbers("from=t0&to=m12&only=ei-index&by=kind&lang=it");
    expect(answer.headers["content-disposition"]).toMatch(/\.xlsx"$/);
    const parts = unzipSync(answer.rawPayload);
    const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
    expect(text("xl/workbook.xml")).toMatch(/name="Numeri".*name="Elenchi"/);
    const lists = text("xl/worksheets/sheet2.xml");
    for (const said of ["Chiave", "Quando", "group", "tieEnds", "ei-index"])
      expect(lists).toContain(`>${said}<`);
  });

  it.each([
    ["format=ods", 400, "LEGAMI_INVALID_OPTION"],
    ["to=m12,", 400, "LEGAMI_INVALID_OPTION"],
    ["from=t0&to=m99", 404, "LEGAMI_UNKNOWN_MOMENT"],
    ["from=t0&to=m12&only=nothing", 400, "LEGAMI_UNKNOWN_MEASURE"],
  ])("are refused for %s", async (query, status, code) => {
    const answer = await numbers(query);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });
});
