/**
 * Distance-weighted reach of the labs: nearer actors count more.
 *
 *     DWR = Σ_{j ∉ K} 1 / d_Kj / (n − |K|)        1/∞ = 0, d_Kj hops from the nearest lab
 *
 * Range 0–1: 1 everybody is a direct partner of a lab, 0 nobody can be reached.
 *
 * Undefined: no lab (`no_lab`), nobody but labs (`only_labs`). Cost: O(n + m).
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", Computational and
 * Mathematical Organization Theory 12, 21–34; labs excluded from the mean.
 */
import { labDistances } from "../../arrays/lab-distances.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

export const distanceWeightedReach: SnapshotMeasure = {
  id: "C4",
  key: "distance-weighted-reach",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Distance-weighted reach", it: "Copertura pesata per distanza" },
  plain: {
    en: "How near the labs are to everybody known; 100 means one step from a lab.",
    it: "Quanto i laboratori sono vicini a tutte le realtà conosciute; 100 = a un passo.",
  },
  unit: "index",
  range: [0, 1],
  source: "Borgatti 2006",
  finding: {
    en: ({ value, counts: { others = 0 } }, say) =>
      `${say.where}, the nearness of ${say.count(others, "no actor", "1 actor", "# actors")} to the labs is ${say.number(value)} ${say.when[0]} (1 = all one step away).`,
    it: ({ value, counts: { others = 0 } }, say) =>
      `${say.where}, la vicinanza ai laboratori di ${say.count(others, "nessuna realtà", "1 realtà", "# realtà")} è ${say.number(value)} ${say.when[0]} (1 = tutte a un passo).`,
  },

  compute(network) {
    const { labs, fromNearest } = labDistances(network);
    const others = network.n - labs.length;
    if (labs.length === 0) return { headline: undefinedBecause("no_lab") };
    if (others === 0) return { headline: undefinedBecause("only_labs") };
    let sum = 0;
    for (const hops of fromNearest) if (hops >= 1) sum += 1 / hops;
    return { headline: ok(sum / others, { counts: { others } }) };
  },
};
