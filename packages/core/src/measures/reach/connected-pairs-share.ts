/**
 * Share of connected pairs: how many pairs of actors a path joins.
 *
 *     Σ_k c_k (c_k − 1) / (n (n − 1))        c_k sizes of the components; 1 − fragmentation
 *
 * Range 0–1: 1 one piece. What the average path length has to be read with. Isolates count on the
 * register, not on the active frame.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie on the active frame (`no_ties`).
 * Cost: O(n + m). Oracle: sna `connectedness()` (which is 1 for n ≤ 1).
 *
 * Source: Krackhardt (1994), "Graph theoretical dimensions of informal organizations", in
 * Computational Organization Theory, Erlbaum, 89–111.
 */
import { componentsOf } from "../../arrays/cut-points-of.ts";
import { pairsAmong } from "../../arrays/path-lengths.ts";
import { type SnapshotMeasure, share } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const connectedPairsShare: SnapshotMeasure = {
  id: "C7",
  key: "connected-pairs-share",
  family: "reach",
  over: "snapshot",
  frame: "active",
  needsHighResponse: true,
  names: { en: "Share of connected pairs", it: "Quota di coppie collegate" },
  plain: {
    en: "How many pairs of actors can reach each other, directly or through others.",
    it: "Quante coppie di realtà possono raggiungersi, direttamente o tramite altri.",
  },
  unit: "share",
  range: [0, 1],
  source: "Krackhardt 1994",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["pair of actors", "pairs of actors"])} ${part === 1 ? "is" : "are"} joined by a path ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["coppia di realtà", "coppie di realtà"])} ${part === 1 ? "è unita" : "sono unite"} da un percorso ${say.when[0]}.`,
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    const { sizes } = componentsOf(network);
    const connected = sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
    return { headline: share(connected, pairsAmong(network.n), "single_node") };
  },
};
