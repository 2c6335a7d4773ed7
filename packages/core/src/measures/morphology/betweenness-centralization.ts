/**
 * Betweenness centralization: how much everything passes through one actor.
 *
 *     C_B = Σ_v (b_max − b_v) / ((n − 1)² (n − 2) / 2)
 *
 * b_v betweenness, not normalised, each unordered pair once, hops. Range 0–1: 1 a star. Pairs in
 * different components contribute 0: read it with the share of the largest component. Very
 * sensitive to missing actors: not reported below 80 % response.
 *
 * Undefined: fewer than three actors (`empty`, `single_node`, `fewer_than_three`), no tie
 * (`no_ties`), labs and others only (`two_mode`). Cost: O(n·m).
 * Oracles: igraph `centr_betw(directed = FALSE)`, sna `centralization(betweenness, mode = "graph")`.
 *
 * Source: Freeman (1977), "A set of measures of centrality based on betweenness", Sociometry 40(1),
 * 35–41; Freeman (1979), Social Networks 1(3), 215–239.
 */
import { betweennessOf } from "../../arrays/betweenness-of.ts";
import { ok, type SnapshotMeasure } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export const betweennessCentralization: SnapshotMeasure = {
  id: "D3",
  key: "betweenness-centralization",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  needsHighResponse: true,
  names: { en: "Betweenness centralization", it: "Centralizzazione di intermediazione" },
  plain: {
    en: "How much everything passes through one actor.",
    it: "Quanto tutto passa attraverso un solo soggetto.",
  },
  unit: "index",
  range: [0, 1],
  source: "Freeman 1977, 1979",
  finding: {
    en: ({ value, n }, say) =>
      `${say.where}, the paths between ${say.number(n)} actors pass through one of them to the degree of ${say.number(value)} ${say.when[0]} (1 = all of them).`,
    it: ({ value, n }, say) =>
      `${say.where}, i percorsi tra ${say.number(n)} realtà passano da una sola in misura di ${say.number(value)} ${say.when[0]} (1 = tutti).`,
  },

  compute(network) {
    const missing = noShape(network, 3);
    if (missing !== null) return { headline: missing };
    const { n } = network;
    const scores = betweennessOf(network);
    const most = scores.reduce((max, score) => Math.max(max, score), 0);
    const sum = scores.reduce((total, score) => total + most - score, 0);
    return { headline: ok(sum / (((n - 1) ** 2 * (n - 2)) / 2)) };
  },
};
