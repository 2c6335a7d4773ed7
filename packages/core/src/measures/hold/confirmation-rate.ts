/**
 * Confirmation rate: how often both sides tell the same story.
 *
 *     CONF = confirmed / (confirmed + contradicted)
 *
 * over the dyads that both sides answered about and at least one calls a tie: confirmed if the other
 * does too, contradicted if the other says that there is no collaboration. Range 0–1. The
 * reciprocity of reports, a matter of the data's quality and of mutual recognition: the tie itself
 * has no direction. Counted by dyads; by single reports, 2M/(2M + A), the number is larger.
 *
 * Undefined: a lens without reports of two sides (`no_reports`), no dyad that both answered about
 * (`no_two_sided_dyads`). Cost: O(ties).
 * Oracles: sna `grecip(measure = "dyadic.nonnull")`, igraph `reciprocity(mode = "ratio")`; not
 * igraph's default nor networkx `overall_reciprocity`, which count single reports.
 *
 * Source: Wasserman & Faust (1994), Social network analysis, Cambridge University Press, ch. 13.
 */
import { twoSidedTies } from "../../arrays/two-sided-ties.ts";
import { type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";

export const confirmationRate: SnapshotMeasure = {
  id: "B8",
  key: "confirmation-rate",
  family: "hold",
  over: "snapshot",
  frame: "known",
  names: { en: "Ties confirmed by both sides", it: "Conferma reciproca" },
  plain: {
    en: "How often both sides tell the same story.",
    it: "Quante volte le due parti raccontano la stessa cosa.",
  },
  unit: "share",
  range: [0, 1],
  source: "Wasserman & Faust 1994",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["tie asked to both sides", "ties asked to both sides"])} ${part === 1 ? "is" : "are"} confirmed by both ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["legame rilevato da entrambe le parti", "legami rilevati da entrambe le parti"])} ${part === 1 ? "è confermato" : "sono confermati"} da entrambe ${say.when[0]}.`,
  },

  compute(network) {
    const sides = twoSidedTies(network);
    if (sides === null) return { headline: undefinedBecause("no_reports") };
    return { headline: share(sides.confirmed, sides.dyads, "no_two_sided_dyads") };
  },
};
