/**
 * Transitivity: do my partners also work with each other?
 *
 *     T = 3 · triangles / connected triples        triples: Σ_v k_v (k_v − 1) / 2
 *
 * Range 0–1. The official measure of clustering: the mean of local values is dominated by actors
 * with two ties, and packages disagree on those with fewer.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), no connected triple
 * (`no_triples`), labs and others only (`two_mode`; see the four-cycle closure). Packages answer 0
 * (networkx), NaN (igraph) or 1 (sna) there. Cost: O(m^1.5).
 * Oracles: igraph `transitivity(type = "global")`, networkx `transitivity`.
 *
 * Source: Newman (2003), "The structure and function of complex networks", SIAM Review 45(2),
 * 167–256.
 */
import { closureOf } from "../../arrays/closure.ts";
import { type SnapshotMeasure, share } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export const transitivity: SnapshotMeasure = {
  id: "D4",
  key: "transitivity",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  names: { en: "Transitivity", it: "Chiusura dei triangoli" },
  plain: {
    en: "Do my partners also work with each other?",
    it: "I miei partner lavorano anche tra loro?",
  },
  unit: "share",
  range: [0, 1],
  source: "Newman 2003",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["chain of three", "chains of three"])} ${part === 1 ? "is" : "are"} closed into a triangle ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["catena di tre", "catene di tre"])} ${part === 1 ? "si chiude" : "si chiudono"} in un triangolo ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noShape(network);
    if (missing !== null) return { headline: missing };
    const { triangles, triples } = closureOf(network);
    const closed = triangles.reduce((sum, value) => sum + value, 0);
    const open = triples.reduce((sum, value) => sum + value, 0);
    return { headline: share(closed, open, "no_triples") };
  },
};
