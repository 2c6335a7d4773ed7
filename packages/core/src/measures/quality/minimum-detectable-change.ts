/**
 * Minimum detectable change: the smallest change that could have been noticed.
 *
 *     MDC95 = 1.96 · √(var_a + var_b)        spread of the number over the draws at either date
 *
 * One part a headline number. A change below it is within measurement noise.
 *
 * Undefined: not computed without repetitions (`not_repeated`), no change to compare (`no_change_value`),
 * a lens that events tell, which no survey is drawn for (`no_survey_drawn`).
 *
 * Source: own procedure; smallest detectable change after Terwee et al. (2007), "Quality criteria were
 * proposed for measurement properties of health status questionnaires", Journal of Clinical
 * Epidemiology 60(1), 34–42.
 */
import type { ReadingMeasure } from "../measure.ts";

export const detectableChange: ReadingMeasure = {
  id: "E9",
  key: "minimum-detectable-change",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "Minimum detectable change", it: "Minimo cambiamento rilevabile" },
  plain: {
    en: "The smallest change we could have noticed.",
    it: "Il più piccolo cambiamento che saremmo stati in grado di vedere.",
  },
  unit: "index",
  range: [0, null],
  source: "Terwee et al. 2007; own procedure",
  parts: {
    "active-actors": { en: "active actors", it: "realtà attive" },
    coverage: { en: "coverage", it: "copertura" },
    "mean-degree": { en: "mean degree", it: "numero medio di legami" },
    "mean-strength": { en: "mean strength", it: "forza media" },
    density: { en: "density", it: "densità" },
  },
};
