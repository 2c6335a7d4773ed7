/**
 * Articulation points: actors that, if they left, would cut somebody off.
 *
 * An actor whose removal gives one component more. The list is in `items`, with the actors that
 * would be left outside the largest remaining part (`cutOff`).
 *
 * A number of actors, 0 where there are none. Cost: O(n + m), and once more for each point.
 * Oracles: networkx and igraph `articulation_points`, sna `cutpoints(mode = "graph")`.
 *
 * Source: Hopcroft & Tarjan (1973), "Algorithm 447: efficient algorithms for graph manipulation",
 * Communications of the ACM 16(6), 372–378.
 */
import { cutOffWithout, cutPointsOf } from "../../arrays/cut-points-of.ts";
import type { SnapshotMeasure } from "../measure.ts";

export const articulationPoints: SnapshotMeasure = {
  id: "B12",
  key: "articulation-points",
  family: "hold",
  over: "snapshot",
  frame: "active",
  names: { en: "Articulation points", it: "Snodi critici" },
  plain: {
    en: "Actors that, if they left, would cut someone off.",
    it: "Soggetti che, se escono, isolano qualcun altro.",
  },
  unit: "actors",
  range: [0, null],
  source: "Hopcroft & Tarjan 1973",
  finding: {
    en: ({ value, n }, say) =>
      n === 0
        ? `${say.where}, nobody has a tie ${say.when[0]}: there is nobody to cut off.`
        : `${say.where}, ${say.share(value, n, ["active actor", "active actors"])} would cut somebody off by leaving ${say.when[0]}.`,
    it: ({ value, n }, say) =>
      n === 0
        ? `${say.where}, ${say.when[0]} nessuna realtà ha legami: non c’è nessuno da isolare.`
        : `${say.where}, ${say.share(value, n, ["realtà attiva", "realtà attive"])} ${say.when[0]} ${value === 1 ? "isolerebbe" : "isolerebbero"} qualcuno uscendo.`,
  },

  compute(network) {
    const { isArticulation } = cutPointsOf(network);
    let points = 0;
    for (let actor = 0; actor < network.n; actor++) points += isArticulation[actor]!;
    return {
      headline: {
        status: "ok",
        value: points,
        counts: { part: points, whole: network.n },
        // Worked out when read: repeated computations read the value only.
        get items() {
          return network.actors.flatMap(({ id }, actor) =>
            isArticulation[actor] === 1
              ? [{ actor: id, cutOff: cutOffWithout(network, actor) }]
              : [],
          );
        },
      },
    };
  },
};
