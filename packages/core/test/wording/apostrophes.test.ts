import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/index.ts";
import { MEASURE_PAGES } from "../../src/measures/pages/pages.ts";
import { KNOWN_REASONS, reasonInWords } from "../../src/wording/missing-sentence.ts";
import { PARAMETER_GROUPS } from "../../src/wording/parameter-words.ts";

/** A straight one after a letter, as in `l'area` and `the labs' ties`. */
const STRAIGHT = /\p{L}'/u;

/** Every text of the object, by where it stands; of a function what its source says. */
function proseIn(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, `${value}`]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => proseIn(inner, `${path}.${key}`));
}

describe("apostrophes in what people read", () => {
  const reasons = KNOWN_REASONS.map((reason) => [
    reason,
    reasonInWords(reason, "it"),
    reasonInWords(reason, "en"),
  ]);
  it.each([
    [
      "measures",
      CATALOGUE.map(({ key, names, plain, parts, ...rest }) => {
        const { finding, partFinding } = rest as { finding?: unknown; partFinding?: unknown };
        return { key, names, plain, parts, finding, partFinding };
      }),
    ],
    ["pages of measures", MEASURE_PAGES],
    ["parameters", PARAMETER_GROUPS],
    ["reasons", reasons],
  ])("are round ones: %s", (what, words) => {
    const prose = proseIn(words, what);
    expect(prose.length).toBeGreaterThan(20);
    expect(prose.filter(([, text]) => STRAIGHT.test(text))).toEqual([]);
  });
});
