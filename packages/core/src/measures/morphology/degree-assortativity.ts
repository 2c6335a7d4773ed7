/**
 * Degree assortativity: do actors with many partners work with each other?
 *
 *     r = Pearson correlation of the degrees at the two ends of the ties, each tie in both orders
 *
 * Range −1…1: negative where hubs gather actors with few ties.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), all ends of the
 * same degree (`regular`). Cost: O(m).
 * Oracles: igraph `assortativity_degree(directed = FALSE)`, networkx
 * `degree_assortativity_coefficient`.
 *
 * Source: Newman (2002), "Assortative mixing in networks", Phys. Rev. Letters 89, 208701.
 */
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const degreeAssortativity: SnapshotMeasure = {
  id: "D13",
  key: "degree-assortativity",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  needsNoMask: true,
  names: { en: "Degree assortativity", it: "Assortatività di grado" },
  plain: {
    en: "Do actors with many partners work with each other?",
    it: "Chi ha molti partner lavora con chi ne ha molti?",
  },
  unit: "index",
  range: [-1, 1],
  source: "Newman 2002",
  finding: {
    en: ({ value, m }, say) =>
      `${say.where}, the numbers of partners at the two ends of ${say.count(m, "no tie", "1 tie", "# ties")} go together with r = ${say.number(value)} ${say.when[0]}.`,
    it: ({ value, m }, say) =>
      `${say.where}, il numero di partner alle due estremità di ${say.count(m, "nessun legame", "1 legame", "# legami")} va insieme con r = ${say.number(value)} ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { source, target, degree, m } = network;
    // Sums of whole numbers: exact, so that a regular network is found to be one.
    let [sum, squares, products] = [0, 0, 0];
    for (let tie = 0; tie < m; tie++) {
      const [a, b] = [degree[source[tie]!]!, degree[target[tie]!]!];
      sum += a + b;
      squares += a * a + b * b;
      products += 2 * a * b;
    }
    const ends = 2 * m;
    const variance = ends * squares - sum * sum;
    if (variance === 0) return { headline: undefinedBecause("regular") };
    return { headline: ok((ends * products - sum * sum) / variance) };
  },
};
