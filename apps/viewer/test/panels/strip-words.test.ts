import { createElement } from "react";
import { expect, test } from "vitest";
import { overview } from "../../src/i18n/it/overview.ts";
import type { Quote } from "../../src/panels/overview/quotes.ts";
import { StripWords } from "../../src/panels/overview/unit-strip.tsx";
import { shown } from "../support/shown.ts";

const idle = (value: number): Quote => ({
  of: { key: "active-actors", part: null, side: "to", count: "idle" },
  value,
});
const drawn = (quote: Quote | null) =>
  shown(createElement(StripWords, { entries: [], idle: quote }), overview);

test.each([
  [5, ">5</data></b> conosciute, senza legami"],
  [1, ">1</data></b> conosciuta, senza legami"],
])("%d without ties are told with their number, as the engine has it", (value, text) => {
  expect(drawn(idle(value))).toContain(text);
  expect(drawn(idle(value))).toContain('data-count="idle"');
});

test("where everybody has ties, or it is not known, nothing is said of those without", () => {
  expect(drawn(idle(0))).not.toContain("senza legami");
  expect(drawn(null)).not.toContain("senza legami");
});
