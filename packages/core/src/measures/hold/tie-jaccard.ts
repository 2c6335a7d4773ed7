/**
 * Jaccard stability: how alike the two sets of ties are.
 *
 *     J = |E0 ∩ E1| / |E0 ∪ E1|        on the panel
 *
 * Range 0–1: 1 the same ties, 0 none in common. It falls with losses and with gains alike, so a
 * network that only grew has J < 1. The .3 quoted for actor-oriented models is about estimation,
 * not about quality: no colours.
 *
 * Undefined: no tie at either date (`no_ties`).
 * Cost: O(ties). Oracle: 1 − scipy `distance.jaccard` on dyad vectors; not netrd's (oriented tuples).
 *
 * Source: Jaccard (1901), "Étude comparative de la distribution florale…", Bulletin de la Société
 * Vaudoise des Sciences Naturelles 37, 547–579.
 */
import { type ChangeMeasure, share } from "../measure.ts";

export const tieJaccard: ChangeMeasure = {
  id: "B2",
  key: "tie-jaccard",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Jaccard stability", it: "Stabilità (indice di Jaccard)" },
  plain: {
    en: "How similar the two maps of ties are: 100 = identical, 0 = nothing in common.",
    it: "Quanto si somigliano le due mappe: 100 identiche, 0 nulla in comune.",
  },
  unit: "share",
  range: [0, 1],
  source: "Jaccard 1901",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["tie", "ties"])} seen at either date ${part === 1 ? "is" : "are"} in both maps.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["legame", "legami"])} ${part === 1 ? "compare" : "compaiono"} in entrambe le mappe.`,
  },

  compute: ({ ties }) => ({ headline: share(ties.both, ties.either, "no_ties") }),
};
