import { CATALOGUE, type Measure } from "@legami/core";
import { createElement } from "react";
import { expect, test } from "vitest";
import { map } from "../../src/i18n/it/map.ts";
import { TimeChart } from "../../src/panels/measure/time-chart.tsx";
import { MeasureNumber, type NumberOf } from "../../src/panels/measure-number.tsx";
import { numberStyleOf } from "../../src/panels/measure-rows.ts";
import { shown } from "../support/shown.ts";

const measure = (key: string) => CATALOGUE.find((one) => one.key === key) as Measure;

test.each([
  ["tie-survival", "value", 318.64, "318,6\u00a0giorni"],
  ["tie-survival", "difference", -12.31, "−12,3\u00a0giorni"],
  ["tie-survival", "from", 44, "44,0\u00a0giorni"],
  ["average-path-length", "from", 2.954, "3,0\u00a0passi"],
  ["diameter", "to", 1, "1\u00a0passo"],
  ["mean-degree", "to", 2.286, "2,3"],
] as const)("the number of %s as %s is written with its unit", (key, side, value, text) => {
  const of: NumberOf = { key, part: null, side };
  const style = numberStyleOf(measure(key), null);
  const html = shown(createElement(MeasureNumber, { of, value, style }), map);

  expect(html).toContain(`>${text}<`);
});

test("the axis of a measure over time says once what its numbers are", () => {
  const over = (key: string) =>
    shown(
      createElement(TimeChart, {
        measure: measure(key),
        rows: [],
        nameOf: () => "",
        moments: ["mese 0", "mese 12"],
        style: numberStyleOf(measure(key), null),
      }),
      map,
    );
  expect(over("tie-survival")).toContain("Lungo l’asse: giorni.");
  expect(over("mean-degree")).not.toContain("Lungo l’asse");
});
