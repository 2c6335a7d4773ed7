/**
 * Average path length: through how many steps two actors are linked.
 *
 *     L = Σ d_ij / connected pairs        hops, over the unordered pairs that a path joins
 *
 * ≥ 1: 1 everybody that can be reached is a direct partner. `counts.part` of `counts.whole` pairs
 * are connected. L falls when a network breaks up, because the long ways are the ones that go: never
 * read it without that share. Global efficiency counts every pair and is the official one.
 * Part `giant`: within the largest component (of two equal ones, that with the first actor).
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`).
 * Cost: O(n·m), 128 sources at a time. Oracles: igraph `mean_distance(unconnected = TRUE)`, sna
 * `geodist`; networkx `average_shortest_path_length` on each component (it refuses more than one).
 *
 * Source: Watts & Strogatz (1998), "Collective dynamics of 'small-world' networks", Nature 393,
 * 440–442.
 */
import { type DistanceSums, pathLengths } from "../../arrays/path-lengths.ts";
import { type Outcome, ok, type SnapshotMeasure } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const averagePathLength: SnapshotMeasure = {
  id: "C7",
  key: "average-path-length",
  family: "reach",
  over: "snapshot",
  frame: "active",
  needsHighResponse: true,
  names: { en: "Average path length", it: "Distanza media" },
  plain: {
    en: "On average, through how many steps two actors are linked.",
    it: "In media, quanti passi separano due realtà.",
  },
  unit: "steps",
  range: [1, null],
  source: "Watts & Strogatz 1998",
  parts: {
    giant: {
      en: "average path length in the largest piece",
      it: "distanza media nel pezzo più grande",
    },
  },
  finding: {
    en: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, two actors joined by a path are on average ${steps(say.number(value), "step", "steps")} apart ${say.when[0]}; ${say.share(part, whole, ["pair", "pairs"])} ${part === 1 ? "has" : "have"} a path.`,
    it: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, due realtà unite da un percorso distano in media ${steps(say.number(value), "passo", "passi")} ${say.when[0]}; ${say.share(part, whole, ["coppia", "coppie"])} ${part === 1 ? "ha" : "hanno"} un percorso.`,
  },
  partFinding: {
    en: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, two of the ${say.number(actors)} actors in the largest piece are on average ${steps(say.number(value), "step", "steps")} apart ${say.when[0]}.`,
    it: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, due delle ${say.number(actors)} realtà del pezzo più grande distano in media ${steps(say.number(value), "passo", "passi")} ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const lengths = pathLengths(network);
    return { headline: meanOf(lengths), parts: { giant: meanOf(lengths.giant) } };
  },
};

function meanOf({ total, connected, pairs, actors }: DistanceSums): Outcome {
  return ok(total / connected, { counts: { part: connected, whole: pairs, actors } });
}

/** "1 step", "2.4 steps": by what the number reads as. */
function steps(number: string, one: string, many: string): string {
  return `${number} ${number === "1" ? one : many}`;
}
