/**
 * Turnover: how much the set of ties was reshuffled.
 *
 *     TO = (dissolved + new) / (|E0| + |E1|) = 1 − Sørensen–Dice        on the panel
 *
 * Range 0–1. The two counts always go with it: growth with turnover and growth without are
 * different stories.
 *
 * Undefined: no tie at either date (`no_ties`).
 * Cost: O(ties). Oracle: scipy `distance.dice` on dyad vectors.
 *
 * Source: Dice (1945), "Measures of the amount of ecologic association between species", Ecology
 * 26(3), 297–302.
 */
import { type ChangeMeasure, ok, undefinedBecause } from "../measure.ts";

export const tieTurnover: ChangeMeasure = {
  id: "B4",
  key: "tie-turnover",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Turnover of ties", it: "Ricambio dei legami" },
  plain: {
    en: "How much the set of ties was reshuffled.",
    it: "Quanto si è rimescolato l’insieme dei legami.",
  },
  unit: "share",
  range: [0, 1],
  source: "Dice 1945",
  finding: {
    en: ({ counts }, say) =>
      `${say.where}, ${say.count(counts["new"] ?? 0, "no tie appeared", "1 tie appeared", "# ties appeared")} and ${say.count(counts["dissolved"] ?? 0, "none dissolved", "1 dissolved", "# dissolved")}, against ${say.count(counts["before"] ?? 0, "no tie", "1 tie", "# ties")} ${say.when[0]} and ${say.number(counts["after"] ?? 0)} ${say.when[1]}.`,
    it: ({ counts }, say) =>
      `${say.where}, ${say.count(counts["new"] ?? 0, "non nasce nessun legame", "nasce 1 legame", "nascono # legami")} e ${say.count(counts["dissolved"] ?? 0, "non se ne scioglie nessuno", "se ne scioglie 1", "se ne sciolgono #")}, con ${say.count(counts["before"] ?? 0, "nessun legame", "1 legame", "# legami")} ${say.when[0]} e ${say.number(counts["after"] ?? 0)} ${say.when[1]}.`,
  },

  compute({ ties: { before, after, both } }) {
    if (before + after === 0) return { headline: undefinedBecause("no_ties") };
    const counts = { dissolved: before - both, new: after - both, before, after };
    return { headline: ok((counts.dissolved + counts.new) / (before + after), { counts }) };
  },
};
