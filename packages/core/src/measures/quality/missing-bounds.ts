/**
 * Bounds for pairs that nobody could report: between what do ties and density lie?
 *
 *     low: every pair not observed is no tie
 *     high: pairs not observed are ties as often as the observed pairs of their block
 *
 * Parts `ties` and `density`, at each date of a comparison (`from`, `to`) or at one; a block is a pair
 * of classes of actors (labs or others, by territory). Value: as observed; `band`: the bounds. Pairs
 * of somebody who answered with somebody who did not carry the one report; only pairs of two silent
 * actors are not observed.
 *
 * Undefined: no possible pair (`no_dyads`), no pair observed (`no_observed_dyads`), nothing observed of
 * a block that has pairs not observed, so that nobody knows how often it has ties (`unseen_block`),
 * more than 2,000 actors (`too_large`).
 * Cost: O(n²).
 *
 * Source: own bounds; reconstruction after Stork & Richards (1992), "Nonrespondents in communication
 * network studies", Group & Organization Management 17, 193–209.
 */
import type { ReadingMeasure } from "../measure.ts";

export const missingBounds: ReadingMeasure = {
  id: "E12",
  key: "missing-bounds",
  family: "quality",
  over: "reading",
  names: { en: "Bounds for what nobody told", it: "Limiti per ciò che nessuno ha detto" },
  plain: {
    en: "If those who did not answer had, how many ties could there be?",
    it: "Se avesse risposto anche chi non l’ha fatto, quanti legami potrebbero esserci?",
  },
  unit: "ties",
  range: [0, null],
  source: "Stork & Richards 1992; own bounds",
  parts: {
    ties: { en: "ties", it: "legami" },
    density: { en: "density", it: "densità" },
    "ties-from": { en: "ties at the first date", it: "legami alla prima data" },
    "density-from": { en: "density at the first date", it: "densità alla prima data" },
    "ties-to": { en: "ties at the second date", it: "legami alla seconda data" },
    "density-to": { en: "density at the second date", it: "densità alla seconda data" },
  },
};
