/**
 * Observed share: of the dyads of the scope, how many somebody could have reported.
 *
 *     Σ M_ij / possible dyads        on the register
 *
 * Range 0–1. Below .80 the shape of the whole network is an artefact of who was asked, and is not
 * read (methods 0.4). Not observed is never the same as absent.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no possible dyad (`no_dyads`).
 * Cost: O(actors + ties). Source: own definition.
 */
import { type SnapshotMeasure, share } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const observedShare: SnapshotMeasure = {
  id: "0.4",
  key: "observed-share",
  family: "quality",
  over: "snapshot",
  frame: "known",
  noise: "none",
  names: { en: "Observed share", it: "Quota osservata" },
  plain: {
    en: "Of the possible ties, how many somebody was asked about.",
    it: "Dei legami possibili, su quanti è stato chiesto a qualcuno.",
  },
  unit: "share",
  range: [0, 1],
  source: "own definition",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["possible tie", "possible ties"])} could have been recorded ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["legame possibile", "legami possibili"])} ${part === 1 ? "poteva essere rilevato" : "potevano essere rilevati"} ${say.when[0]}.`,
  },

  compute(network) {
    const { observed, possible } = network.dyads;
    return { headline: tooFewActors(network) ?? share(observed, possible, "no_dyads") };
  },
};
