/**
 * Mean local clustering: of the pairs of an actor's partners, how many work together, on average.
 *
 *     C̄ = mean over actors with k ≥ 2 of triangles_v / (k_v (k_v − 1) / 2)
 *
 * Range 0–1. Actors with fewer than two ties are left out (networkx counts them as 0). Secondary:
 * dominated by actors with few ties; transitivity is the official one.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), no actor with two
 * ties (`no_triples`), labs and others only (`two_mode`).
 * Cost: O(m^1.5). Oracle: igraph `transitivity(type = "localaverage", isolates = "NaN")`.
 *
 * Source: Watts & Strogatz (1998), "Collective dynamics of 'small-world' networks", Nature 393,
 * 440–442.
 */
import { closureOf } from "../../arrays/closure.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export const meanLocalClustering: SnapshotMeasure = {
  id: "D4",
  key: "mean-local-clustering",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  names: { en: "Mean local clustering", it: "Chiusura locale media" },
  plain: {
    en: "On average, how many of an actor’s partners work together.",
    it: "In media, quanti partner di una realtà lavorano tra loro.",
  },
  unit: "index",
  range: [0, 1],
  source: "Watts & Strogatz 1998",
  finding: {
    en: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, ${say.number(100 * value, 0)}% of the pairs of an actor’s partners work together ${say.when[0]} (mean of ${say.count(actors, "no actor", "1 actor", "# actors")} with two partners or more).`,
    it: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, coppie di partner che lavorano tra loro ${say.when[0]}: ${say.number(100 * value, 0)}% (media di ${say.count(actors, "nessuna realtà", "1 realtà", "# realtà")} con due partner o più).`,
  },

  compute(network) {
    const missing = noShape(network);
    if (missing !== null) return { headline: missing };
    const { triangles, triples } = closureOf(network);
    let sum = 0;
    let actors = 0;
    for (let v = 0; v < network.n; v++) {
      if (triples[v] === 0) continue;
      sum += triangles[v]! / triples[v]!;
      actors++;
    }
    if (actors === 0) return { headline: undefinedBecause("no_triples") };
    return { headline: ok(sum / actors, { counts: { actors } }) };
  },
};
