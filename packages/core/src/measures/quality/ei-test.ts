/**
 * E–I index beside its chance: do ties stay inside groups more than if the labels were shuffled?
 *
 *     value: EI − its expectation with groups of these sizes        null: labels shuffled over actors
 *
 * Labels other than kind move among actors of one kind where the composition by kind differs between
 * the groups. Up to 20,000 arrangements are all looked at, more are drawn. `nullModel` is that of EI
 * itself, with mean, spread, z, percentile and two-sided p, and q over all tests of the evaluation
 * (Benjamini–Hochberg). For the annex: the plain sentence is that of `ei-index`. Between dates the
 * values are compared, never their z.
 *
 * Of the whole network and of territories. Undefined as `ei-index` (`empty`, `single_node`, `no_ties`,
 * `no_labels`, `one_group`), where too little was observed (`observed_share`), and where no arrangement
 * differs from the observed one (`no_variation`).
 * Cost: O(draws · m). Oracle: UCINET E-I Index.
 *
 * Source: Krackhardt & Stern (1988), "Informal networks and organizational crises: an experimental
 * simulation", Social Psychology Quarterly 51(2), 123–140.
 */
import type { ReadingMeasure } from "../measure.ts";

export const eiTest: ReadingMeasure = {
  id: "E4",
  key: "ei-test",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "E–I index against chance", it: "Indice E–I a confronto con il caso" },
  plain: {
    en: "If ties were the same but the groups were shuffled, how often would we see this?",
    it: "Se mescolassimo a caso i gruppi, quante volte vedremmo un valore così?",
  },
  unit: "index",
  range: [-2, 2],
  source: "Krackhardt & Stern 1988; Phipson & Smyth 2010",
  parts: {
    from: { en: "at the first date", it: "alla prima data" },
    to: { en: "at the second date", it: "alla seconda data" },
  },
};
