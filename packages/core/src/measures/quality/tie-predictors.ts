/**
 * What goes with strong ties: regression of the ties at the second date on what pairs have in common.
 *
 *     strength at the second date ~ strength at the first + same municipality + same kind
 *                                   + events shared in between + distance
 *
 * over the pairs of actors on the register at both dates that both dates observed; no tie = 0; distance
 * in km, and only where every actor has a place. What all pairs have alike is left out
 * (`counts.predictors` are those that stay). Headline: R², the share of the variation that they account
 * for together. Each part: the coefficient, in points of strength (0–1) a unit, others being equal;
 * `counts.vif` says how much of it others tell too (from 5 on read none of them alone). The null
 * permutes actors (inference/mrqap.ts); its p has a place in data, in no sentence. No cause is shown.
 *
 * In the whole network and in territories. Undefined: fewer than 20 actors (`fewer_than_twenty`) or 10
 * pairs a predictor (`few_pairs`), more than 2,000 actors (`too_large`), less than 80 % of the pairs
 * observed (`observed_share`), nothing varies (`no_variation`; a part alone that is left out too),
 * predictors that account for each other (`collinear`). Cost: O(draws · n² · predictors²).
 *
 * Source: Dekker, Krackhardt & Snijders (2007), "Sensitivity of MRQAP tests to collinearity and
 * autocorrelation conditions", Psychometrika 72(4), 563–581.
 */
import type { ReadingMeasure } from "../measure.ts";

export const tiePredictors: ReadingMeasure = {
  id: "E2",
  key: "tie-predictors",
  family: "quality",
  over: "reading",
  annex: true,
  usesChance: true,
  names: { en: "What goes with stronger ties", it: "Che cosa va con i legami più forti" },
  plain: {
    en: "Are ties stronger between pairs that had one before, are near or alike?",
    it: "I legami sono più forti tra chi ne aveva già uno, è vicino o si somiglia?",
  },
  unit: "index",
  range: [null, null],
  source: "Dekker, Krackhardt & Snijders 2007",
  parts: {
    "strength-before": { en: "strength at the first date", it: "forza alla prima data" },
    "same-municipality": { en: "same municipality", it: "stesso comune" },
    "same-kind": { en: "same kind", it: "stesso tipo" },
    "shared-events": { en: "events shared in between", it: "eventi insieme tra le due date" },
    distance: { en: "distance in km", it: "distanza in km" },
  },
};
