/**
 * Modularity: how far the network falls into groups that work more among themselves than with the
 * rest.
 *
 *     Q = Σ_c [ w_c / W − γ (K_c / 2W)² ]        −.5 ≤ Q < 1, γ = `communityResolution`
 *
 * w_c strength of the ties within community c, K_c of all ties of its actors from their ends, W of
 * all ties. The communities are the consensus of `communitySeeds` runs of Leiden
 * (kernel/consensus-communities.ts); Q is counted on the network itself.
 *
 * - `consensus`, the headline: Q of the consensus partition.
 * - `best`: the highest Q of a single run; the consensus may lie below it.
 * - `unweighted`: Q of the consensus found with every tie counting alike, on ties counting alike.
 *
 * Q is high even in sparse random networks: by itself it proves nothing, and networks of different
 * size do not compare. Below an agreement of the runs of `stabilityGate` the sentence says that there
 * are no reliable communities. Isolates are left out: they change no Q.
 *
 * Undefined: two modes (`two_mode`), fewer than two actors (`empty`, `single_node`), no tie
 * (`no_ties`). Above 3,000 active actors the consensus is not looked for (`too_large`). By the quick partition
 * (`algorithm` louvain) only the headline and `best` exist (`quick_partition`).
 * Cost: runs × rounds × O(m log n). Oracles: networkx `community.modularity` and igraph `modularity`
 * on our partition; both give no value without ties (an error, NaN). igraph R `cluster_leiden` takes
 * another objective (CPM) unless told otherwise.
 *
 * Sources: Newman & Girvan (2004), "Finding and evaluating community structure in networks", Phys.
 * Rev. E 69, 026113; Traag, Waltman & van Eck (2019), "From Louvain to Leiden", Scientific Reports 9,
 * 5233; Lancichinetti & Fortunato (2012), "Consensus clustering in complex networks", Scientific
 * Reports 2, 336.
 */

import { communitiesIgnoringStrength, communitiesOf } from "../../arrays/communities.ts";
import type { Network } from "../../arrays/network.ts";
import { quickCommunities } from "../../arrays/quick-communities.ts";
import {
  type Measured,
  type Outcome,
  ok,
  type SnapshotMeasure,
  undefinedBecause,
} from "../measure.ts";
import { cautiously, communityCounts, noCommunities, quickCounts } from "./community-cases.ts";

export const modularity: SnapshotMeasure = {
  id: "D8",
  key: "modularity",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "some",
  usesChance: true,
  findsCommunities: true,
  names: { en: "Modularity", it: "Modularità" },
  plain: {
    en: "Groups that work more among themselves than with the rest.",
    it: "Gruppi che lavorano più tra loro che con il resto.",
  },
  unit: "index",
  range: [-0.5, 1],
  source: "Newman & Girvan 2004; Traag et al. 2019; Lancichinetti & Fortunato 2012",
  parts: {
    consensus: { en: "modularity of the consensus", it: "modularità del consenso" },
    best: { en: "highest modularity of a single run", it: "modularità massima di una ricerca" },
    unweighted: { en: "modularity without strengths", it: "modularità senza le forze" },
  },
  finding: {
    en: (finding, say) =>
      cautiously(
        finding,
        say,
        "en",
        `${say.where}, the modularity of the communities is ${say.number(finding.value, 2)} ${say.when[0]} (0 = ties as they fall by chance)`,
      ),
    it: (finding, say) =>
      cautiously(
        finding,
        say,
        "it",
        `${say.where}, la modularità delle comunità è ${say.number(finding.value, 2)} ${say.when[0]} (0 = legami distribuiti a caso)`,
      ),
  },

  compute(network) {
    const missing = noCommunities(network);
    if (missing !== null) return { headline: missing };
    if (network.algorithm === "louvain") return quickModularity(network);
    const found = communitiesOf(network);
    const consensus = ok(found.modularity, { counts: communityCounts(network, found) });
    return {
      headline: consensus,
      parts: {
        consensus,
        best: ok(found.best.modularity),
        unweighted: network.algorithm === "sketch" ? NOT_SKETCHED : ignoringStrength(network),
      },
    };
  },
};

/** Draws of the survey leave the second search out: hundreds are made. */
const NOT_SKETCHED = undefinedBecause("quick_partition");

function ignoringStrength(network: Network): Outcome {
  const found = communitiesIgnoringStrength(network);
  return ok(found.modularity, { counts: communityCounts(network, found) });
}

/** One run of Louvain: its Q, and nothing that takes many runs. */
function quickModularity(network: Network): Measured {
  const quick = ok(quickCommunities(network).modularity, { counts: quickCounts(network) });
  const many = undefinedBecause("quick_partition");
  return { headline: quick, parts: { consensus: many, best: quick, unweighted: many } };
}
