/**
 * Global efficiency: how quickly something can travel between any two actors.
 *
 *     EFF = 1 / (n (n − 1)) · Σ_{i ≠ j} 1 / d_ij        hops, 1/∞ = 0
 *
 * Range 0–1: 1 everybody one step away. Pairs without a path count 0, so it can be read where the
 * network is in pieces, unlike the mean distance. Isolates lower it: active frame.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie on the active frame (`no_ties`).
 * Cost: O(n·m), 128 sources at a time. Oracles: igraph `global_efficiency(weights = NA)`, networkx
 * `global_efficiency`; not sna `efficiency`, which is Krackhardt's.
 *
 * Source: Latora & Marchiori (2001), "Efficient behavior of small-world networks", Phys. Rev.
 * Letters 87, 198701.
 */
import { pathLengths } from "../../arrays/path-lengths.ts";
import { ok, type SnapshotMeasure } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const globalEfficiency: SnapshotMeasure = {
  id: "C8",
  key: "global-efficiency",
  family: "reach",
  over: "snapshot",
  frame: "active",
  names: { en: "Global efficiency", it: "Efficienza globale" },
  plain: {
    en: "How quickly something can travel between any two actors; 100 means everyone is one step away.",
    it: "Quanto in fretta qualcosa può circolare tra due soggetti qualsiasi; 100 = tutti a un passo.",
  },
  unit: "index",
  range: [0, 1],
  source: "Latora & Marchiori 2001",
  finding: {
    en: ({ value, n }, say) =>
      `${say.where}, the efficiency between ${say.count(n, "no actor", "1 actor", "# actors")} is ${say.number(value)} ${say.when[0]} (1 = everyone one step away).`,
    it: ({ value, n }, say) =>
      `${say.where}, l’efficienza tra ${say.count(n, "nessuna realtà", "1 realtà", "# realtà")} è ${say.number(value)} ${say.when[0]} (1 = tutte a un passo).`,
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    const { inverse, pairs } = pathLengths(network);
    return { headline: ok(inverse / pairs) };
  },
};
