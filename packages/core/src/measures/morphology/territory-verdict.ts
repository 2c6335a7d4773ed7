/**
 * Territory verdict: how a territory changed, in one label with its whole scorecard.
 *
 * The rule stands in change/territory-verdict.ts; the numbers are results of the survey's lens on each
 * date's own actors. Value: the sum of the three scores of extent, −3 … 3; `items` has every quantity
 * with its values, change and score.
 *
 * Not classifiable: fewer than 8 active actors at the second date, or at the first unless they are 5
 * or more (`too_few_active`); fewer than 70 % of those asked have answered (`too_few_answers`), or
 * nobody wrote down who was asked (`not_recorded`, `nobody_asked`; where every dyad is observed, as in
 * a pair of files, that is no obstacle); no actor on the register at both dates (`no_panel`); data
 * without a survey (`no_survey`); a survey carried over from another date (`carried_survey`), unless
 * carried values were asked for.
 *
 * Source: own rule.
 */
import type { ReadingMeasure } from "../measure.ts";

export const territoryVerdict: ReadingMeasure = {
  id: "D18",
  key: "territory-verdict",
  family: "morphology",
  over: "reading",
  usesChance: true,
  findsCommunities: true,
  names: { en: "How a territory changed", it: "Come è cambiato un territorio" },
  plain: {
    en: "By one rule for every territory: did the network widen, shrink, hold or split?",
    it: "Con una regola uguale per tutti: la rete si è allargata, ristretta, ha tenuto o si è divisa?",
  },
  unit: "score",
  range: [-3, 3],
  source: "own rule",
};
