/** The pages of the measures: every measure has one, their sums are right, and they are current. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOGUE, type Evaluation, type Language } from "../packages/core/src/index.ts";
import { MEASURE_PAGES, type MeasurePage } from "../packages/core/src/measures/pages/pages.ts";
import { phrasesFor } from "../packages/core/src/wording/finding-sentence.ts";
import { KNOWN_REASONS } from "../packages/core/src/wording/missing-sentence.ts";
import { evaluatedExample, resultsFor, sentencesFor, workedFrom } from "./pages/example.ts";
import { PAGES_FOLDER, referencePages, strayPages } from "./reference-pages.ts";

const ROOT = join(import.meta.dirname, "..");
const LANGUAGES = ["it", "en"] as const;
const EXAMPLES: Readonly<Record<Language, Evaluation>> = {
  it: evaluatedExample(ROOT, "it"),
  en: evaluatedExample(ROOT, "en"),
};

const pageOf = (key: string): MeasurePage => {
  const page = MEASURE_PAGES[key];
  if (page === undefined) throw new Error(`${key} has no page`);
  return page;
};

describe("the pages of the measures", () => {
  it("are as many as the measures, in their order", () => {
    expect(Object.keys(MEASURE_PAGES)).toEqual(CATALOGUE.map(({ key }) => key));
  });

  it("are current: run node scripts/reference-pages.ts", () => {
    const files = referencePages();
    const stale = [...files].filter(([name, content]) => content !== held(name));
    expect(stale.map(([name]) => name)).toEqual([]);
    expect(strayPages(files)).toEqual([]);
  });

  it.each(CATALOGUE.map(({ key }) => key))("%s says everything in both languages", (key) => {
    const { formula, reading, pitfall } = pageOf(key);
    for (const text of [formula, reading, pitfall]) {
      for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(20);
      expect(text.it).not.toBe(text.en);
      // An Italian decimal comma in English, or the other way round.
      expect(text.it).not.toMatch(/\d\.\d/);
      expect(text.en).not.toMatch(/\d,\d/);
    }
  });

  it.each(CATALOGUE)("$key is undefined for the reasons that its code names", ({ family, key }) => {
    const file = join(ROOT, `packages/core/src/measures/${family}/${key}.ts`);
    const [, head = ""] = /^\/\*\*(.*?)\*\//ms.exec(readFileSync(file, "utf8")) ?? [];
    const named = [...head.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);
    const reasons = new Set(named.filter((word) => KNOWN_REASONS.includes(word)));
    expect([...pageOf(key).missing].sort()).toEqual([...reasons].sort());
  });

  it.each(CATALOGUE)("$key does its sum right", (measure) => {
    const page = pageOf(measure.key);
    for (const language of LANGUAGES) {
      const example = EXAMPLES[language];
      const results = resultsFor(measure, page, example);
      expect(results.length + sentencesFor(measure, page, example).length).toBeGreaterThan(0);
      const say = phrasesFor({ where: "", when: [], by: null }, language);
      const text = page.working[language](workedFrom(results, page, example), say);
      expect(text).not.toMatch(/undefined|NaN|null/);
      expect(wrongEquations(text, language)).toEqual([]);
    }
  });

  it("would show a wrong sum", () => {
    expect(wrongEquations("Sono 3 ÷ 4 = 0,75.", "it")).toEqual([]);
    expect(wrongEquations("(4 + 10 ÷ 2 − 1) × 2 = 16, and −1 + 3 = 2.", "en")).toEqual([]);
    expect(wrongEquations("Sono 3 ÷ 4 = 0,8.", "it")).toEqual(["3 ÷ 4 = 0,8"]);
  });
});

function held(name: string): string | null {
  try {
    return readFileSync(join(PAGES_FOLDER, name), "utf8");
  } catch {
    return null;
  }
}

/** Half of the last digit that the texts show. */
const ROUNDING = 0.0006;

/** Equations in a text whose two sides differ by more than rounding. */
function wrongEquations(text: string, language: Language): string[] {
  const number = language === "it" ? String.raw`\d+(?:,\d+)?` : String.raw`\d+(?:\.\d+)?`;
  const equations = new RegExp(`((?:${number}|[()+−×÷ ])+) = (−?${number})`, "g");
  return [...text.matchAll(equations)].flatMap(([, left = "", right = ""]) => {
    const isRight = Math.abs(sumOf(left) - sumOf(right)) <= ROUNDING;
    return isRight ? [] : [`${left.trim()} = ${right}`];
  });
}

/** Of a sum as people write it: × and ÷ before + and −. */
function sumOf(sum: string): number {
  const tokens = sum.replaceAll(",", ".").match(/\d+(?:\.\d+)?|[()+−×÷]/g) ?? [];
  let at = 0;
  const term = (): number => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷") {
      value = tokens[at++] === "×" ? value * factor() : value / factor();
    }
    return value;
  };
  const whole = (): number => {
    let value = term();
    while (tokens[at] === "+" || tokens[at] === "−") {
      value = tokens[at++] === "+" ? value + term() : value - term();
    }
    return value;
  };
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "−") return -factor();
    if (token !== "(") return Number(token);
    const value = whole();
    at++;
    return value;
  };
  return whole();
}
