import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE, ERROR_CODES } from "../../src/index.ts";
import { bootstrapSentence } from "../../src/wording/bootstrap-sentence.ts";
import { KNOWN_REASONS, reasonInWords } from "../../src/wording/missing-sentence.ts";
import { certaintySentence, noiseSentence } from "../../src/wording/noise-words.ts";
import {
  formatAlike,
  formatDate,
  formatNumber,
  formatShare,
  formatSigned,
} from "../../src/wording/numbers.ts";
import { timeOf } from "../../src/wording/places-and-times.ts";

describe("numbers in words", () => {
  it.each([
    [1096, "1.096", "1,096"],
    [1234567.5, "1.234.567,5", "1,234,567.5"],
    [0.139, "0,14", "0.14"],
    [-0.2, "−0,2", "−0.2"],
    [-0.001, "0", "0"],
    [0, "0", "0"],
    [100, "100", "100"],
  ])("writes %d as %s and %s", (value, it_, en) => {
    expect(formatNumber(value, "it")).toBe(it_);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it("signs differences, with a true minus", () => {
    expect([3, -3, 0].map((value) => formatSigned(value, "it"))).toEqual(["+3", "−3", "0"]);
  });

  it.each([
    { values: [-0.1, -0.03], text: ["−0,10", "−0,03"] },
    { values: [0.4, 0.686], text: ["+0,40", "+0,69"] },
    { values: [-0.001, 0.05], text: ["0,00", "+0,05"] },
    { values: [4, 8], text: ["+4", "+8"] },
    { values: [1234.5, 2], text: ["+1.234,5", "+2,0"] },
  ])("writes $values with as many decimals each: $text", ({ values, text }) => {
    expect(formatAlike(values, "it", { isSigned: true })).toEqual(text);
    const bare = text.map((one) => one.replace("+", ""));
    expect(formatAlike(values, "it")).toEqual(bare);
  });

  it.each(["it", "en"] as const)(
    "writes both ends and the value of an interval alike: %s",
    (language) => {
      const told = {
        name: "x",
        change: -0.06,
        low: -0.1,
        high: -0.03,
        detectable: 0.07,
        noise: "clear",
        scale: "number",
      } as const;
      const average = {
        average: "density",
        date: "change",
        value: 0.1,
        low: 0.05,
        high: 0.125,
      } as const;
      const sentences = [
        noiseSentence(told, language),
        noiseSentence({ ...told, detectable: 0.1, noise: "within-noise" }, language),
        certaintySentence("x", [told, { ...told, noise: "within-noise" }], false, language),
        bootstrapSentence(average, { where: "x", when: ["", ""] }, language),
      ];
      for (const sentence of sentences) {
        const decimals = [...sentence.matchAll(/\d[.,](\d+)/g)].map(([, digits]) => digits?.length);
        expect(decimals.length, sentence).toBeGreaterThan(1);
        expect(new Set(decimals).size, sentence).toBe(1);
      }
      const ends = language === "it" ? "tra −0,10 e −0,03" : "between −0.10 and −0.03";
      expect(sentences[0]).toContain(ends);
    },
  );

  it("says a percentage from twenty on, and the counts always", () => {
    expect(formatShare(1, 12, ["legame", "legami"], "it")).toBe("1 legame su 12");
    expect(formatShare(22, 24, ["legame", "legami"], "it")).toBe("22 legami su 24 (92%)");
    expect(formatShare(22, 24, ["tie", "ties"], "en")).toBe("22 of 24 ties (92%)");
  });

  it("never says all or nothing of what is neither", () => {
    const percent = (part: number, whole: number) =>
      formatShare(part, whole, ["tie", "ties"], "en");
    expect(percent(9471, 9500)).toBe("9,471 of 9,500 ties (99.7%)");
    expect(percent(99_999, 100_000)).toContain("(99.9%)");
    expect(percent(2, 60_000)).toContain("(0.1%)");
    expect(percent(0, 60_000)).toContain("(0%)");
    expect(percent(60_000, 60_000)).toContain("(100%)");
  });

  it("says dates and waves as people do", () => {
    expect(formatDate("2021-10-22", "it")).toBe("22 ottobre 2021");
    const dated = { timeline: "dated" } as const;
    expect(["t0", "m12", "T1", "2021-10-22"].map((at) => timeOf(at, dated, "it"))).toEqual([
      "al mese 0",
      "al mese 12",
      "a T1",
      "il 22 ottobre 2021",
    ]);
    expect(timeOf("m6", dated, "en")).toBe("at month 6");
  });

  it("calls no wave a month where waves have no dates", () => {
    expect(timeOf("t0", { timeline: "ordinal" }, "en")).toBe("at t0");
  });
});

describe("reasons of missing values", () => {
  const page = readFileSync(
    new URL("../../../../docs/reference/undefined-values.md", import.meta.url),
    "utf8",
  );

  it.each(KNOWN_REASONS)("%s has words in both languages and stands in the reference", (reason) => {
    expect(reasonInWords(reason, "it")).not.toBe(reasonInWords(reason, "en"));
    expect(page).toMatch(new RegExp(`^\\|.*\`${reason}\``, "m"));
  });
});

describe("the reference of errors", () => {
  it("has one heading a code", () => {
    const page = readFileSync(
      new URL("../../../../docs/reference/errors.md", import.meta.url),
      "utf8",
    );
    const headings = [...page.matchAll(/^## (LEGAMI_\w+)$/gm)].map(([, code]) => code);
    expect(headings.toSorted()).toEqual([...ERROR_CODES].sort());
  });
});

describe("the catalogue", () => {
  it.each(CATALOGUE.map((measure) => [measure.key, measure] as const))(
    "%s says what it is in both languages",
    (key, measure) => {
      expect(key).toMatch(/^[a-z-]+$/);
      for (const language of ["it", "en"] as const) {
        expect(measure.names[language]).not.toBe("");
        expect(measure.plain[language]).toMatch(/[.?]$/);
      }
      expect(measure.names.it).not.toBe(measure.names.en);
    },
  );

  it("has each key once", () => {
    const keys = CATALOGUE.map((measure) => measure.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
