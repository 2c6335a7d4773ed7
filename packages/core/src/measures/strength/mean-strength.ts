/**
 * Mean strength of the ties.
 *
 *     s̄ = Σ s / m
 *
 * `counts.total` is Σ s. 0–1 where strengths have a scale, else in the units of the weights. It moves when weak newcomers
 * enter although no tie got weaker: read it beside the accounting of the fate of ties (B5).
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`). Cost: O(ties).
 * Source: descriptive.
 */
import { ok, type SnapshotMeasure } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const meanStrength: SnapshotMeasure = {
  id: "A7",
  key: "mean-strength",
  family: "strength",
  over: "snapshot",
  frame: "known",
  names: { en: "Mean strength", it: "Forza media" },
  plain: {
    en: "How strong a tie is on average.",
    it: "Quanto è forte in media un legame.",
  },
  unit: "strength",
  range: [0, null],
  source: "descriptive",
  finding: {
    en: ({ value, m }, say) =>
      `${say.where}, the mean strength of ${say.count(m, "ties", "1 tie", "# ties")} ${say.when[0]} is ${say.number(value, 2)}.`,
    it: ({ value, m }, say) =>
      `${say.where} la forza media di ${say.count(m, "legami", "1 legame", "# legami")} ${say.when[0]} è ${say.number(value, 2)}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { strength, m } = network;
    const total = strength.reduce((sum, value) => sum + value, 0);
    return { headline: ok(total / m, { counts: { total } }) };
  },
};
