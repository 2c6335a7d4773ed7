/**
 * Four-cycle closure: when two labs share a partner, do they share another one?
 *
 *     RA = 4 · C4 / L3        C4 cycles of four, L3 paths of three ties, between labs and others
 *
 * Range 0–1. The clustering of a two-mode network, where triangles cannot be.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), no path of three
 * ties between labs and others (`no_three_paths`). Cost: O(Σ k²) over the others' labs.
 * Oracle: networkx `bipartite.robins_alexander_clustering` (0 where there is no path).
 *
 * Source: Robins & Alexander (2004), "Small worlds among interlocking directors: network structure
 * and distance in bipartite graphs", Computational & Mathematical Organization Theory 10, 69–94.
 */
import { fourCycles } from "../../arrays/four-cycles.ts";
import { type SnapshotMeasure, share } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const fourCycleClosure: SnapshotMeasure = {
  id: "D4",
  key: "four-cycle-closure",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  twoModeVariant: true,
  names: { en: "Four-cycle closure", it: "Chiusura a quattro" },
  plain: {
    en: "When two labs share a partner, do they share another one?",
    it: "Quando due laboratori hanno un partner in comune, ne hanno anche un altro?",
  },
  unit: "share",
  range: [0, 1],
  source: "Robins & Alexander 2004",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["chain of labs and partners", "chains of labs and partners"])} ${part === 1 ? "is" : "are"} closed ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["catena di laboratori e partner", "catene di laboratori e partner"])} ${part === 1 ? "si chiude" : "si chiudono"} ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { cycles, paths } = fourCycles(network);
    return { headline: share(4 * cycles, paths, "no_three_paths") };
  },
};
