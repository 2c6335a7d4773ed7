/**
 * Overlap of the labs' reach: of the actors within two steps of a lab, how many are of two or more.
 *
 * Range 0–1. High overlap is no waste: it is what keeps an actor reached when a lab closes.
 *
 * Undefined: no lab (`no_lab`), nobody reached (`nobody_reached`). Cost: O(n + m) a lab.
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", Computational and
 * Mathematical Organization Theory 12, 21–34.
 */
import { labDistances } from "../../arrays/lab-distances.ts";
import { type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";

const STEPS = 2;

export const reachOverlap: SnapshotMeasure = {
  id: "C4",
  key: "reach-overlap",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Overlap of reach", it: "Sovrapposizione delle coperture" },
  plain: {
    en: "Of the actors the labs reach, how many are reached by more than one.",
    it: "Delle realtà che i laboratori raggiungono, quante sono raggiunte da più di uno.",
  },
  unit: "share",
  range: [0, 1],
  source: "Borgatti 2006",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["actor reached", "actors reached"])} in two steps ${part === 1 ? "is" : "are"} reached by more than one lab ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["realtà raggiunta", "realtà raggiunte"])} in due passi ${part === 1 ? "lo è" : "lo sono"} da più di un laboratorio ${say.when[0]}.`,
  },

  compute(network) {
    const { labs, fromEach } = labDistances(network);
    if (labs.length === 0) return { headline: undefinedBecause("no_lab") };
    let reached = 0;
    let several = 0;
    for (let actor = 0; actor < network.n; actor++) {
      if (network.isLab[actor] === 1) continue;
      const by = fromEach.filter(
        (distance) => distance[actor]! >= 1 && distance[actor]! <= STEPS,
      ).length;
      if (by > 0) reached++;
      if (by > 1) several++;
    }
    return { headline: share(several, reached, "nobody_reached") };
  },
};
