/**
 * Ružička stability: how much of the total strength is still in place.
 *
 *     RUZ = Σ min(s0, s1) / Σ max(s0, s1)        on the panel, absent = 0
 *
 * Range 0–1; the Jaccard index of strengths. Ties not observed at either date are left out.
 *
 * Undefined: no strength at either date (`no_ties`). Cost: O(ties).
 * Oracle: R vegan `vegdist(method = "jaccard", binary = FALSE)` is 1 − RUZ.
 *
 * Source: Ružička (1958), "Anwendung mathematisch-statistischer Methoden in der Geobotanik",
 * Biológia (Bratislava) 13, 647–661.
 */
import { overlapOf } from "../../arrays/change-arrays.ts";
import { type ChangeMeasure, share } from "../measure.ts";

export const ruzickaStability: ChangeMeasure = {
  id: "B7",
  key: "ruzicka-stability",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Weighted stability (Ružička)", it: "Stabilità pesata (Ružička)" },
  plain: {
    en: "How much of the total strength of the network is still in place.",
    it: "Quanta della forza complessiva della rete è ancora al suo posto.",
  },
  unit: "share",
  range: [0, 1],
  source: "Ružička 1958",
  finding: {
    en: ({ value }, say) =>
      `${say.where}, the strength common to both dates is ${say.number(100 * value, 0)}% of the strength seen at either.`,
    it: ({ value }, say) =>
      `${say.where}, forza comune alle due date, su quella vista in almeno una: ${say.number(100 * value, 0)}%.`,
  },

  compute(change) {
    const { least, most } = overlapOf(change);
    return { headline: share(least, most, "no_ties") };
  },
};
