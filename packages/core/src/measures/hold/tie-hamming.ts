/**
 * Hamming distance: how many ties changed state, appearing or disappearing.
 *
 *     H = |E0 Δ E1|        h = H / Σ M_ij        on the panel, over dyads observed at both dates;
 *                                                on the union also those of actors known at one only
 *
 * `count` in ties, `share` on 0–1. In sparse networks the share is small by construction: the
 * Jaccard index is the one to report.
 *
 * Undefined where no dyad was observed at both dates (`no_observed_dyads`): then nobody could have
 * seen a tie appear or go.
 * Cost: O(ties), and all dyads once where the mask is partial. Oracle: sna `hdist` (its denominator
 * C(n, 2) equals ours where everything was observed).
 *
 * Source: Hamming (1950), "Error detecting and error correcting codes", Bell System Technical
 * Journal 29(2), 147–160.
 */
import { comparableDyads } from "../../arrays/change-arrays.ts";
import { type ChangeMeasure, ok, share, undefinedBecause } from "../measure.ts";

export const tieHamming: ChangeMeasure = {
  id: "B3",
  key: "tie-hamming",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Hamming distance", it: "Distanza di Hamming" },
  plain: {
    en: "How many ties changed state, appearing or disappearing.",
    it: "Quanti legami hanno cambiato stato, nascendo o sparendo.",
  },
  unit: "ties",
  range: [0, null],
  source: "Hamming 1950",
  parts: {
    count: { en: "ties that changed state", it: "legami che hanno cambiato stato" },
    share: {
      en: "share of the comparable pairs that changed",
      it: "quota delle coppie confrontabili che è cambiata",
    },
  },
  finding: {
    en: ({ value }, say) =>
      `${say.where}, ${say.count(value, "no tie appeared or disappeared", "1 tie appeared or disappeared", "# ties appeared or disappeared")} between the two dates.`,
    it: ({ value }, say) =>
      `${say.where}, tra le due date ${say.count(value, "nessun legame è nato o sparito", "1 legame è nato o sparito", "# legami sono nati o spariti")}.`,
  },

  compute(change) {
    const { before, after, both } = change.ties;
    const changed = before + after - 2 * both;
    const dyads = comparableDyads(change);
    if (dyads === 0) return { headline: undefinedBecause("no_observed_dyads") };
    const count = ok(changed, { counts: { part: changed, whole: dyads } });
    return { headline: count, parts: { count, share: share(changed, dyads, "no_observed_dyads") } };
  },
};
