/**
 * Diameter: how far apart two actors that a path joins can be.
 *
 *     max d_ij        hops, over the pairs that a path joins
 *
 * An integer ≥ 1. One long chain decides it, and it falls when the network breaks up: read it with
 * the share of connected pairs. Part `giant`: within the largest component, which need not hold the
 * longest way (of two equal ones, that with the first actor).
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`).
 * Cost: O(n·m), 128 sources at a time. Oracles: igraph `diameter(unconnected = TRUE)`, networkx
 * `diameter` on each component.
 *
 * Source: Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4.
 */
import { type DistanceSums, pathLengths } from "../../arrays/path-lengths.ts";
import { type Outcome, ok, type SnapshotMeasure } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const diameter: SnapshotMeasure = {
  id: "C7",
  key: "diameter",
  family: "reach",
  over: "snapshot",
  frame: "active",
  needsHighResponse: true,
  names: { en: "Diameter", it: "Distanza più grande (diametro)" },
  plain: {
    en: "Through how many steps the two actors farthest apart are linked.",
    it: "Quanti passi separano le due realtà più lontane.",
  },
  unit: "steps",
  range: [1, null],
  source: "Wasserman & Faust 1994",
  parts: {
    giant: { en: "diameter of the largest piece", it: "distanza più grande nel pezzo più grande" },
  },
  finding: {
    en: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, the two actors farthest apart among those joined by a path are ${say.count(value, "0 steps", "1 step", "# steps")} apart ${say.when[0]}; ${say.share(part, whole, ["pair", "pairs"])} ${part === 1 ? "has" : "have"} a path.`,
    it: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, tra le realtà unite da un percorso le due più lontane distano ${say.count(value, "0 passi", "1 passo", "# passi")} ${say.when[0]}; ${say.share(part, whole, ["coppia", "coppie"])} ${part === 1 ? "ha" : "hanno"} un percorso.`,
  },
  partFinding: {
    en: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, the two farthest apart of the ${say.number(actors)} actors in the largest piece are ${say.count(value, "0 steps", "1 step", "# steps")} apart ${say.when[0]}.`,
    it: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, le due più lontane tra le ${say.number(actors)} realtà del pezzo più grande distano ${say.count(value, "0 passi", "1 passo", "# passi")} ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const lengths = pathLengths(network);
    return { headline: longestOf(lengths), parts: { giant: longestOf(lengths.giant) } };
  },
};

function longestOf({ longest, connected, pairs, actors }: DistanceSums): Outcome {
  return ok(longest, { counts: { part: connected, whole: pairs, actors } });
}
