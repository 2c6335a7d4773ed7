import { describe, expect, it } from "vitest";
import { numberTables, reportDocument } from "../src/index.ts";
import { exampleMaterial } from "./support/programmes.ts";

describe("numberTables", () => {
  const material = exampleMaterial("en");
  const document = reportDocument(material);
  const [about, numbers, measures, printed, parameters] = numberTables(material, document);

  it("has every number of the evaluation, at both dates, with its status", () => {
    const { results, pairs } = material.change;
    const [head = [], ...rows] = numbers?.rows ?? [];
    const column = (name: string) => head.indexOf(name);
    const values = rows.map((row) => row[column("Value")]);
    expect(values).toEqual([
      ...results.map(({ value }) => value),
      ...pairs.flatMap(({ from, to, difference }) => [
        from.value,
        to.value,
        ...(difference === null ? [] : [difference]),
      ]),
    ]);
    for (const row of rows) {
      for (const name of ["Id", "Key", "Measure", "Scope", "When", "Status", "Frame", "Lens"]) {
        expect(row[column(name)], name).not.toBeNull();
      }
      const isMissing = row[column("Value")] === null;
      expect(row[column("Why it is missing")] !== null).toBe(isMissing);
    }
  });

  it("says of every number that the report prints where it comes from", () => {
    const [, ...rows] = printed?.rows ?? [];
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows)
      expect(String(row[4])).toMatch(/^(change|moments|waves|derived|parameters|actions|seed)/);
  });

  it("defines every measure, and says that the data are simulated", () => {
    for (const row of measures?.rows ?? []) expect(row.every((cell) => cell !== null)).toBe(true);
    expect(parameters?.rows.length).toBeGreaterThan(30);
    expect(about?.rows.flat()).toContain(material.change.simulated);
  });
});
