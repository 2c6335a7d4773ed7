/**
 * Inequality of strengths: is the strength of the ties gathered in few actors?
 *
 *     G = Σ_i Σ_j |S_i − S_j| / (2 n² S̄)        S_i sum of the strengths of i's ties
 *
 * Range 0–1: 0 all actors with the same sum. Isolates stay out (active frame). The weighted
 * counterpart of degree centralization, which has no maximum with strengths.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`). Cost: O(m + n log n).
 *
 * Source: Gini (1912), Variabilità e mutabilità.
 */
import { strengthsOf } from "../../arrays/actor-scores.ts";
import { gini } from "../../kernel/gini.ts";
import { ok, type SnapshotMeasure } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const strengthGini: SnapshotMeasure = {
  id: "D2",
  key: "strength-gini",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  names: { en: "Inequality of strengths (Gini)", it: "Disuguaglianza delle forze (Gini)" },
  plain: {
    en: "Is the strength of the ties gathered in few actors (100) or evenly shared (0)?",
    it: "La forza dei legami è raccolta in pochi soggetti (100) o distribuita (0)?",
  },
  unit: "index",
  range: [0, 1],
  source: "Gini 1912",
  finding: {
    en: ({ value, n }, say) =>
      `${say.where}, the inequality of strengths among ${say.number(n)} actors is ${say.number(value)} ${say.when[0]} (0 = all alike).`,
    it: ({ value, n }, say) =>
      `${say.where}, la disuguaglianza delle forze tra ${say.number(n)} realtà è ${say.number(value)} ${say.when[0]} (0 = tutte uguali).`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    return { headline: ok(gini(strengthsOf(network))) };
  },
};
