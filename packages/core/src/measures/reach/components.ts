/**
 * Components: on how many islands the actors of the frame live.
 *
 * A number ≥ 0; isolates are components of one. On the active frame there are none, on the register
 * they count. Cost: O(n + m). Oracles: igraph `components`, networkx `connected_components`.
 *
 * Source: Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4.
 */
import { componentsOf } from "../../arrays/cut-points-of.ts";
import { ok, type SnapshotMeasure } from "../measure.ts";

export const components: SnapshotMeasure = {
  id: "C6",
  key: "components",
  family: "reach",
  over: "snapshot",
  frame: "active",
  names: { en: "Components", it: "Isole della rete" },
  plain: {
    en: "Is it one network or several islands?",
    it: "È una rete sola o tante isole?",
  },
  unit: "components",
  range: [0, null],
  source: "Wasserman & Faust 1994",
  finding: {
    en: ({ value, n }, say) =>
      `${say.where}, ${say.count(n, "there is no active actor", "1 actor is", "# actors are")}${n === 0 ? "" : ` on ${say.count(value, "no island", "1 island", "# islands")}`} ${say.when[0]}.`,
    it: ({ value, n }, say) =>
      `${say.where} ${say.count(n, "non c’è nessuna realtà attiva", "1 realtà sta", "# realtà stanno")}${n === 0 ? "" : ` su ${say.count(value, "nessuna isola", "1 isola", "# isole")}`} ${say.when[0]}.`,
  },

  compute: (network) => ({ headline: ok(componentsOf(network).sizes.length) }),
};
