/**
 * Joint reach of the labs: how much of the known community is within one or two steps of any lab.
 *
 *     MREACH_m(K) = |{j ∉ K : min_{l ∈ K} d(l, j) ≤ m}| / |V_known \ K|        m = 2; part k1: m = 1
 *
 * Range 0–1. Labs stay out of both counts, so that opening one does not raise the value by itself.
 *
 * Undefined: no lab (`no_lab`), nobody but labs (`only_labs`). Cost: O(n + m).
 * Oracle: breadth-first search from all labs at once; keyplayer `kpcent(type = "mreach.degree",
 * method = "min")`.
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", Computational and
 * Mathematical Organization Theory 12, 21–34.
 */
import { labDistances } from "../../arrays/lab-distances.ts";
import type { Network } from "../../arrays/network.ts";
import { type Outcome, type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";

export const jointReach: SnapshotMeasure = {
  id: "C4",
  key: "joint-reach",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Joint reach of the labs", it: "Copertura congiunta dei laboratori" },
  plain: {
    en: "All labs together: how much of the known community is within one or two steps.",
    it: "Tutti i laboratori insieme: quanta parte della comunità conosciuta è a uno o due passi.",
  },
  unit: "share",
  range: [0, 1],
  source: "Borgatti 2006",
  parts: {
    k1: { en: "within one step", it: "a un passo" },
    k2: { en: "within two steps", it: "a uno o due passi" },
  },
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["known actor", "known actors"])} ${part === 1 ? "is" : "are"} within two steps of a lab ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["realtà conosciuta", "realtà conosciute"])} ${part === 1 ? "è" : "sono"} a uno o due passi da un laboratorio ${say.when[0]}.`,
  },

  compute(network) {
    const { labs } = labDistances(network);
    if (labs.length === 0) return { headline: undefinedBecause("no_lab") };
    const within = (steps: number) => reachWithin(network, steps);
    return { headline: within(2), parts: { k1: within(1), k2: within(2) } };
  },
};

function reachWithin(network: Network, steps: number): Outcome {
  const { labs, fromNearest } = labDistances(network);
  let reached = 0;
  for (const hops of fromNearest) if (hops >= 1 && hops <= steps) reached++;
  return share(reached, network.n - labs.length, "only_labs");
}
