/**
 * Closeness centralization of the largest component.
 *
 *     C_C = Σ_v (c_max − c_v) / ((r − 1)(r − 2) / (2r − 3))        c_v = (r − 1) / Σ_u d(v, u)
 *
 * over the r actors of the largest component (of two equal ones, that with the first actor), hops.
 * Range 0–1: 1 a star, 0 everybody equally near to all.
 *
 * Undefined: no component of three (`fewer_than_three`), no tie (`no_ties`, `empty`,
 * `single_node`), labs and others only (`two_mode`). Cost: O(n·m), 128 sources at a time.
 * Oracles: igraph and sna on the largest component.
 *
 * Source: Freeman (1979), "Centrality in social networks: conceptual clarification", Social
 * Networks 1(3), 215–239.
 */
import { giantComponent } from "../../arrays/giant-component.ts";
import { pathLengths } from "../../arrays/path-lengths.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export const closenessCentralization: SnapshotMeasure = {
  id: "D3",
  key: "closeness-centralization",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  needsHighResponse: true,
  names: { en: "Closeness centralization", it: "Centralizzazione di vicinanza" },
  plain: {
    en: "Is one actor much nearer to everybody than the rest are?",
    it: "C’è un soggetto molto più vicino a tutti degli altri?",
  },
  unit: "index",
  range: [0, 1],
  source: "Freeman 1979",
  finding: {
    en: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, among the ${say.number(actors)} actors of the largest piece one is nearer to all to the degree of ${say.number(value)} ${say.when[0]} (1 = a star).`,
    it: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, tra le ${say.number(actors)} realtà del pezzo più grande una è più vicina a tutte in misura di ${say.number(value)} ${say.when[0]} (1 = una stella).`,
  },

  compute(network) {
    const missing = noShape(network);
    if (missing !== null) return { headline: missing };
    const { members } = giantComponent(network);
    const r = members.length;
    if (r < 3) return { headline: undefinedBecause("fewer_than_three") };
    const { farness } = pathLengths(network);
    const closeness = members.map((v) => (r - 1) / farness[v]!);
    const most = closeness.reduce((max, value) => Math.max(max, value), 0);
    const sum = closeness.reduce((total, value) => total + most - value, 0);
    return { headline: ok(sum / (((r - 1) * (r - 2)) / (2 * r - 3)), { counts: { actors: r } }) };
  },
};
