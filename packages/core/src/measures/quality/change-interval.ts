/**
 * Interval of a change: between what would it lie if the survey were taken again?
 *
 *     Δ ± (Q95 − Q05) / 2        quantiles of Δ over the draws of the survey
 *
 * One part a headline number; every other difference of the comparison carries its interval itself.
 * The draws hold fewer ties than were observed, by design, so that only their spread is used. The
 * interval describes: how often it holds the true change is measured in docs/reference/inference.md.
 *
 * Undefined: not computed without repetitions (`not_repeated`), no change to compare (`no_change_value`),
 * a lens that events tell, which no survey is drawn for (`no_survey_drawn`).
 *
 * Source: own procedure (methods E9).
 */
import type { ReadingMeasure } from "../measure.ts";

export const changeInterval: ReadingMeasure = {
  id: "E9",
  key: "change-interval",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "Interval of a change", it: "Intervallo di una variazione" },
  plain: {
    en: "Between what would the change lie if the survey were taken again?",
    it: "Tra quali valori starebbe la variazione se rifacessimo la rilevazione?",
  },
  unit: "index",
  range: [null, null],
  source: "own procedure",
  parts: {
    "active-actors": { en: "active actors", it: "realtà attive" },
    coverage: { en: "coverage", it: "copertura" },
    "mean-degree": { en: "mean degree", it: "numero medio di legami" },
    "mean-strength": { en: "mean strength", it: "forza media" },
    density: { en: "density", it: "densità" },
  },
};
