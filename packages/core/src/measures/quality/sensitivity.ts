/**
 * Sensitivity: does the message stay the same under other reasonable rules?
 *
 *     value: share of the cells of the grid in which the change has the sign of the official one
 *
 * One part a headline number. `band`: smallest and largest change over the cells; `items`: the change
 * with one rule replaced at a time, for a tornado; `counts`: cells, the change itself, between what nine
 * tenths of the cells lie, and how far the order of the actors by summed strength at the later date
 * stays (Kendall's τ-b with the official order: `rankMedian`, `rankLeast`). From .90 on
 * the message is solid, from .70 on to be read with caution, below that not conclusive: no headline.
 *
 * Undefined: not computed without repetitions (`not_repeated`), no change to compare (`no_change_value`),
 * in a lens that events tell logging too young at one of the dates (`young_logging`).
 *
 * Source: Steegen, Tuerlinckx, Gelman & Vanpaemel (2016), "Increasing transparency through a multiverse
 * analysis", Perspectives on Psychological Science 11(5), 702–712; Simonsohn, Simmons & Nelson (2020),
 * "Specification curve analysis", Nature Human Behaviour 4, 1208–1214.
 */
import type { ReadingMeasure } from "../measure.ts";

export const sensitivity: ReadingMeasure = {
  id: "A10",
  key: "sensitivity",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "Sensitivity analysis", it: "Analisi di sensibilità" },
  plain: {
    en: "We redo the sum with other reasonable rules and check that the message does not change.",
    it: "Rifacciamo i conti con altre regole ragionevoli e controlliamo che il messaggio non cambi.",
  },
  unit: "share",
  range: [0, 1],
  source: "Steegen et al. 2016; Simonsohn et al. 2020",
  parts: {
    "active-actors": { en: "active actors", it: "realtà attive" },
    coverage: { en: "coverage", it: "copertura" },
    "mean-degree": { en: "mean degree", it: "numero medio di legami" },
    "mean-strength": { en: "mean strength", it: "forza media" },
    density: { en: "density", it: "densità" },
  },
};
