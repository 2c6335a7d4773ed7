import type { Language } from "@legami/core";
import { describe, expect, it } from "vitest";
import {
  formatFact,
  type Inline,
  inlinesOf,
  quadernoDocument,
  type ReportDocument,
  reportDocument,
  valueAt,
} from "../src/index.ts";
import { exampleMaterial } from "./support/programmes.ts";

const LANGUAGES: readonly Language[] = ["it", "en"];

function* everyInline({ sections }: ReportDocument): Generator<Inline> {
  for (const { blocks } of sections) for (const block of blocks) yield* inlinesOf(block);
}

/** Digits that explain and do not count: scales, levels of the survey, the rule, ordinals of a list. */
const NO_COUNTS = [
  /\bmese (0|12)\b/gi,
  /\bmonth (0|12)\b/gi,
  /^[1-5]: /,
  /\b20 (casi|cases)\b/,
  /\b0 (a|to) 1\b/g,
  /\([−\d = ,a-zA-Z]*(–1|1 = [^)]*)\)/g,
  /[+−][123](?!\d)/g,
  /\b0\b(?=\. )/g,
  /^\d{1,2}$/,
  /\((?:[A-E]\d{1,2}|0\.4)\)/g,
  /Legami 0\.\d\.\d/g,
  /^(Figura|Figure) \d+$/,
  /^[0-9a-f]{16}$/,
  /\b(2 unità|almeno 1|2 units|of 1|di 2 o 3|A sum of 2 or 3|3 partner|3 partners|\(partner tutti.*\)|\(all partners.*\))/g,
  /da 0 \(.*\) a 1 \(.*\)|from 0 \(.*\) to 1 \(.*\)/g,
];

/** Formulas and meanings of parameters are definitions: a page of the measure is held by its own test. */
const DEFINITIONS = ["method"];

describe("numbers of the report", () => {
  it.each(LANGUAGES)("every one is that of the evaluation (%s)", (language) => {
    const material = exampleMaterial(language);
    let walked = 0;
    for (const document of [reportDocument(material), quadernoDocument(material)]) {
      for (const { text, from, as } of everyInline(document)) {
        if (from === undefined || as === undefined) continue;
        expect(formatFact(valueAt(material, from), as, language), from).toBe(text);
        walked++;
      }
    }
    expect(walked).toBeGreaterThan(700);
  });

  it.each(LANGUAGES)(
    "no count stands in the text without its place in the evaluation (%s)",
    (language) => {
      const material = exampleMaterial(language);
      for (const { id, blocks } of reportDocument(material).sections) {
        if (DEFINITIONS.includes(id)) continue;
        for (const block of blocks) {
          for (const { text, from } of inlinesOf(block)) {
            if (from !== undefined) continue;
            const rest = NO_COUNTS.reduce((left, known) => left.replace(known, ""), text);
            expect(rest, `${id}: ${text}`).not.toMatch(/\d/);
          }
        }
      }
    },
  );

  it("tells a number that was changed on the way", () => {
    const material = exampleMaterial("it");
    const [number] = [...everyInline(reportDocument(material))].filter(
      ({ as }) => as === "integer",
    );
    expect(number?.text).not.toBe(formatFact(Number.MAX_SAFE_INTEGER, "integer", "it"));
    expect(() => formatFact(null, "integer", "it")).toThrow(TypeError);
    expect(() => formatFact(undefined, "share", "it")).toThrow(TypeError);
  });

  it("counts what the evaluation lists", () => {
    const { change, derived, moments } = exampleMaterial("it");
    expect(derived.objectives).toEqual({ part: 10, whole: 13 });
    expect(change.indicators.filter(({ isReached }) => isReached === true)).toHaveLength(10);
    const active = derived.involvement.reduce((sum, { part }) => sum + part, 0);
    const known = derived.involvement.reduce((sum, { whole }) => sum + whole, 0);
    const result = moments[1].results.find(
      ({ key, part, scope }) => key === "active-actors" && part === null && scope === "ALL",
    );
    expect(result?.counts).toEqual({ part: active, whole: known, idle: known - active });
  });
});
