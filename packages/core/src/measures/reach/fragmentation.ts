/**
 * Fragmentation: share of the pairs of actors that no path joins.
 *
 *     FRAG = 1 − Σ_k c_k (c_k − 1) / (n (n − 1))        c_k sizes of the components
 *
 * Range 0–1: 0 one piece, 1 nobody tied. Isolates count on the register, not on the active frame.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie on the active frame (`no_ties`).
 * Cost: O(n + m). Oracle: sna `1 − connectedness()` (which is 1 for n ≤ 1).
 *
 * Sources: Krackhardt (1994), "Graph theoretical dimensions of informal organizations"; Borgatti
 * (2006), "Identifying sets of key players in a social network", Computational and Mathematical
 * Organization Theory 12, 21–34.
 */
import { componentsOf } from "../../arrays/cut-points-of.ts";
import { ok, type SnapshotMeasure } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const fragmentation: SnapshotMeasure = {
  id: "C6",
  key: "fragmentation",
  family: "reach",
  over: "snapshot",
  frame: "active",
  names: { en: "Fragmentation", it: "Frammentazione" },
  plain: {
    en: "How many pairs of actors cannot reach each other at all.",
    it: "Quante coppie di realtà non possono raggiungersi in nessun modo.",
  },
  unit: "share",
  range: [0, 1],
  source: "Krackhardt 1994; Borgatti 2006",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["pair of actors", "pairs of actors"])} ${part === 1 ? "has" : "have"} no path between them ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["coppia di realtà", "coppie di realtà"])} non ${part === 1 ? "ha" : "hanno"} nessun percorso che le unisca ${say.when[0]}.`,
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    const whole = (network.n * (network.n - 1)) / 2;
    const joined = componentsOf(network).sizes.reduce(
      (sum, size) => sum + (size * (size - 1)) / 2,
      0,
    );
    return { headline: ok(1 - joined / whole, { counts: { part: whole - joined, whole } }) };
  },
};
