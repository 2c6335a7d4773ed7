/**
 * Stability of communities: whether repeated searches find the same groups.
 *
 *     mean over all pairs of the first `communitySeeds` runs of Leiden of ARI
 *
 * −.5 … 1: 1 always the same groups, about 0 no more alike than chance (kernel/adjusted-rand.ts).
 * From .90 the communities are stable; from `stabilityGate` (.70) they are read with caution; below
 * it there are no reliable communities, and their evolution is not followed.
 * Isolates take no part: they would agree with themselves.
 *
 * It says how sharp the optimum is, not that there are groups: see modularity.ts.
 *
 * Undefined: two modes (`two_mode`), fewer than two actors (`empty`, `single_node`), no tie
 * (`no_ties`). Above 3,000 active actors the runs are not made (`too_large`); the quick partition is
 * one run (`quick_partition`).
 * Cost: that of the consensus, shared with modularity. Oracle for one pair: igraph
 * `compare(method = "adjusted.rand")`.
 *
 * Sources: Hubert & Arabie (1985), "Comparing partitions", Journal of Classification 2, 193–218;
 * Lancichinetti & Fortunato (2012), "Consensus clustering in complex networks", Scientific Reports 2,
 * 336; own bounds.
 */
import { communitiesOf, communityReliability } from "../../arrays/communities.ts";
import { type Finding, ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";
import { communityCounts, noCommunities } from "./community-cases.ts";

const VERDICTS = {
  stable: { en: "stable communities", it: "comunità stabili" },
  caution: { en: "communities to be read with caution", it: "comunità da leggere con prudenza" },
  unreliable: { en: "no reliable communities", it: "nessuna comunità affidabile" },
} as const;

export const communityStability: SnapshotMeasure = {
  id: "D8",
  key: "community-stability",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "some",
  usesChance: true,
  findsCommunities: true,
  names: { en: "Stability of communities", it: "Stabilità delle comunità" },
  plain: {
    en: "Whether repeated searches find the same groups.",
    it: "Se ripetendo la ricerca si trovano gli stessi gruppi.",
  },
  unit: "index",
  range: [-0.5, 1],
  source: "Hubert & Arabie 1985; Lancichinetti & Fortunato 2012",
  finding: {
    en: (finding, say) =>
      `${say.where}, ${verdict(finding).en} ${say.when[0]}: repeated searches agree at ${say.number(finding.value, 2)} on average (1 = always the same groups).`,
    it: (finding, say) =>
      `${say.where}, ${verdict(finding).it} ${say.when[0]}: le ricerche ripetute concordano in media a ${say.number(finding.value, 2)} (1 = sempre gli stessi gruppi).`,
  },

  compute(network) {
    const missing = noCommunities(network);
    if (missing !== null) return { headline: missing };
    if (network.algorithm === "louvain") return { headline: undefinedBecause("quick_partition") };
    const found = communitiesOf(network);
    return { headline: ok(found.agreement, { counts: communityCounts(network, found) }) };
  },
};

function verdict({ value, counts: { gate = 0 } }: Finding) {
  return VERDICTS[communityReliability(value, gate)];
}
