/**
 * Density: how many of the possible ties exist.
 *
 *     DEN = m / Σ M_ij        observed dyads of the scope; without a mask 2m / (n(n − 1))
 *
 * Range 0–1. Labs × others in the two-mode scopes: m / (L · O). Isolates are left out on the active
 * frame and count on the others. Strengths never enter: that would be mean strength.
 * Do not compare densities of networks of different size: organisations have finite time, so the
 * number of partners stays put while possible dyads grow with n². A territory that doubles its
 * actors "loses" half its density while nothing got worse. Compare the mean degree, or one panel.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no possible dyad (`no_dyads`), no
 * observed dyad (`no_observed_dyads`), no tie on the active frame (`no_ties`); not observed where
 * every observed dyad is a tie that a document states (`documented_only`): no dyad could be empty.
 * Cost: O(actors + ties).
 *
 * Source: Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4.
 */
import { type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const density: SnapshotMeasure = {
  id: "D1",
  key: "density",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  names: { en: "Density", it: "Densità" },
  plain: {
    en: "How many of the possible ties exist; it always falls when new actors join.",
    it: "Quanti dei legami possibili esistono; scende sempre quando entrano nuove realtà.",
  },
  unit: "share",
  range: [0, 1],
  source: "Wasserman & Faust 1994",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["possible tie", "possible ties"])} ${part === 1 ? "exists" : "exist"} ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["legame possibile", "legami possibili"])} ${part === 1 ? "esiste" : "esistono"} ${say.when[0]}.`,
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    const { possible, observed, onlyDocumented } = network.dyads;
    if (possible === 0) return { headline: undefinedBecause("no_dyads") };
    if (onlyDocumented) {
      return { headline: { status: "not_observed", value: null, reason: "documented_only" } };
    }
    return { headline: share(network.m, observed, "no_observed_dyads") };
  },
};
