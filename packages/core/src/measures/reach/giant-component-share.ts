/**
 * Share of the largest component.
 *
 *     GC = max component / n        n actors of the frame
 *
 * Range 0–1: 1 one network, 1/n nobody tied. Of two largest components either gives the same value.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie on the active frame (`no_ties`).
 * Cost: O(n + m). Oracles: igraph `components`, networkx `connected_components`.
 *
 * Source: Krackhardt (1994), "Graph theoretical dimensions of informal organizations", in
 * Computational Organization Theory, Erlbaum, 89–111.
 */
import { componentsOf } from "../../arrays/cut-points-of.ts";
import { type SnapshotMeasure, share } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const giantComponentShare: SnapshotMeasure = {
  id: "C6",
  key: "giant-component-share",
  family: "reach",
  over: "snapshot",
  frame: "active",
  names: { en: "Share of the largest component", it: "Componente principale" },
  plain: {
    en: "How much of the network is one piece.",
    it: "Quanta parte della rete sta in un solo pezzo.",
  },
  unit: "share",
  range: [0, 1],
  source: "Krackhardt 1994",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, the largest piece of the network holds ${say.share(part, whole, ["actor", "actors"])} ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, il pezzo più grande della rete tiene insieme ${say.share(part, whole, ["realtà", "realtà"])} ${say.when[0]}.`,
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    const { sizes } = componentsOf(network);
    return {
      headline: share(
        sizes.reduce((most, size) => Math.max(most, size), 0),
        network.n,
        "empty",
      ),
    };
  },
};
