import { CATALOGUE, type Measure } from "@legami/core";
import { createElement } from "react";
import { expect, test } from "vitest";
import { map } from "../../src/i18n/it/map.ts";
import { TickLabel } from "../../src/panels/measure/tick-label.tsx";
import { MeasureNumber, type NumberOf } from "../../src/panels/measure-number.tsx";
import { numberStyleOf } from "../../src/panels/measure-rows.ts";
import { shown } from "../support/shown.ts";

const measure = (key: string) => CATALOGUE.find((one) => one.key === key) as Measure;

test.each([
  ["tie-survival", "value", 318.64, "318,6 giorni"],
  ["tie-survival", "difference", -12.31, "−12,3 giorni"],
  ["average-path-length", "from", 2.954, "3,0 passi"],
  ["diameter", "to", 1, "1 passo"],
  ["mean-degree", "to", 2.286, "2,3"],
] as const)("the number of %s as %s is written with its unit", (key, side, value, text) => {
  const of: NumberOf = { key, part: null, side };
  const style = numberStyleOf(measure(key), null);
  const html = shown(createElement(MeasureNumber, { of, value, style }), map);

  expect(html).toContain(`>${text}<`);
});

test("so are the numbers along its axis", () => {
  const style = numberStyleOf(measure("tie-survival"), null);
  expect(shown(createElement(TickLabel, { value: 350, style }), map)).toBe("350 giorni");
});
