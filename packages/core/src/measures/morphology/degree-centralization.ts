/**
 * Degree centralization: is the network built around one actor?
 *
 *     C_D = Σ_v (k_max − k_v) / ((n − 1)(n − 2))
 *
 * Range 0–1: 1 a star, 0 everybody with as many ties. Isolates stay out (active frame). Size and
 * density drive it: read it against a null model, never raw between territories.
 *
 * Undefined: fewer than three actors (`empty`, `single_node`, `fewer_than_three`), no tie
 * (`no_ties`), labs and others only (`two_mode`; see the lab tie share). Cost: O(n).
 * Oracles: igraph `centr_degree(loops = FALSE)` (its default divides by n(n − 1)), sna
 * `centralization(degree, mode = "graph", ignore.eval = TRUE)`.
 *
 * Source: Freeman (1979), "Centrality in social networks: conceptual clarification", Social
 * Networks 1(3), 215–239.
 */
import { ok, type SnapshotMeasure } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export const degreeCentralization: SnapshotMeasure = {
  id: "D2",
  key: "degree-centralization",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  names: { en: "Degree centralization", it: "Centralizzazione di grado" },
  plain: {
    en: "Is the network built around one actor (100) or evenly shared (0)?",
    it: "La rete ruota attorno a un solo soggetto (100) o è distribuita (0)?",
  },
  unit: "index",
  range: [0, 1],
  source: "Freeman 1979",
  finding: {
    en: ({ value, n, counts: { most = 0 } }, say) =>
      `${say.where}, the most connected of ${say.number(n)} actors has ${say.count(most, "no partner", "1 partner", "# partners")} ${say.when[0]} (centralization ${say.number(value)}).`,
    it: ({ value, n, counts: { most = 0 } }, say) =>
      `${say.where}, la più collegata di ${say.number(n)} realtà ha ${say.count(most, "nessun partner", "1 partner", "# partner")} ${say.when[0]} (centralizzazione ${say.number(value)}).`,
  },

  compute(network) {
    const missing = noShape(network, 3);
    if (missing !== null) return { headline: missing };
    const { degree, n, m } = network;
    const most = degree.reduce((max, k) => Math.max(max, k), 0);
    const value = (n * most - 2 * m) / ((n - 1) * (n - 2));
    return { headline: ok(value, { counts: { most } }) };
  },
};
