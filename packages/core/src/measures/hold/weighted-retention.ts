/**
 * Weighted retention: how much of the strength at the first date is still there.
 *
 *     WRET = Σ min(s0, s1) / Σ s0        on the panel, absent = 0
 *
 * Range 0–1. Strength gained, by new ties or by old ones, plays no part.
 *
 * Undefined: no tie at the first date (`no_baseline_ties`). Cost: O(ties).
 * Source: Ružička (1958), the retention counterpart of his index.
 */
import { overlapOf } from "../../arrays/change-arrays.ts";
import { type ChangeMeasure, share } from "../measure.ts";

export const weightedRetention: ChangeMeasure = {
  id: "B7",
  key: "weighted-retention",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Weighted retention", it: "Tenuta pesata" },
  plain: {
    en: "How much of the strength at the start is still there.",
    it: "Quanta della forza iniziale c’è ancora.",
  },
  unit: "share",
  range: [0, 1],
  source: "Ružička 1958",
  finding: {
    en: ({ value }, say) =>
      `${say.where}, ${say.number(100 * value, 0)}% of the strength present ${say.when[0]} is still there ${say.when[1]}.`,
    it: ({ value }, say) =>
      `${say.where}, forza presente ${say.when[0]} che c’è ancora ${say.when[1]}: ${say.number(100 * value, 0)}%.`,
  },

  compute(change) {
    const { least, before } = overlapOf(change);
    return { headline: share(least, before, "no_baseline_ties") };
  },
};
