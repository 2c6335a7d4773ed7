/**
 * Communities: how many groups of at least `communityMinSize` actors work more among themselves than
 * with the rest.
 *
 * A number ≥ 0 of consensus communities (see modularity.ts). Isolates are no communities, and smaller
 * groups are not counted: `counts.members` of `counts.active` actors are in one that is. `items` has
 * the size of each, largest first, and how often on average the runs had its members with each other
 * (`stability`, 0–1).
 * Groups with fewer ties within than about √(2m) may be merged with a neighbour (resolution limit):
 * look at `communityResolution` .8 and 1.25 too.
 *
 * Undefined: two modes (`two_mode`), fewer than two actors (`empty`, `single_node`), no tie
 * (`no_ties`). Above 3,000 active actors the consensus is not looked for (`too_large`).
 * Cost: that of the consensus, shared with modularity.
 *
 * Sources: as modularity.ts; on the limit Fortunato & Barthélemy (2007), "Resolution limit in
 * community detection", PNAS 104, 36–41.
 */
import { type Communities, communitiesOf } from "../../arrays/communities.ts";
import { type Item, ok, type SnapshotMeasure } from "../measure.ts";
import { cautiously, communityCounts, noCommunities, quickCounts } from "./community-cases.ts";

export const communityCount: SnapshotMeasure = {
  id: "D8",
  key: "community-count",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "some",
  usesChance: true,
  findsCommunities: true,
  names: { en: "Communities", it: "Comunità" },
  plain: {
    en: "How many groups work more among themselves than with the rest.",
    it: "Quanti gruppi lavorano più tra loro che con il resto.",
  },
  unit: "communities",
  range: [0, null],
  source: "Traag et al. 2019; Lancichinetti & Fortunato 2012",
  finding: {
    en: (finding, say) => {
      const { members = 0, active = 0 } = finding.counts;
      return cautiously(
        finding,
        say,
        "en",
        `${say.where}, ${say.count(finding.value, "no community", "1 community", "# communities")} ${say.when[0]}, with ${say.share(members, active, ["active actor", "active actors"])}`,
      );
    },
    it: (finding, say) => {
      const { members = 0, active = 0 } = finding.counts;
      return cautiously(
        finding,
        say,
        "it",
        `${say.where}, ${say.count(finding.value, "nessuna comunità", "1 comunità", "# comunità")} ${say.when[0]}, con ${say.share(members, active, ["realtà attiva", "realtà attive"])}`,
      );
    },
  },

  compute(network) {
    const missing = noCommunities(network);
    if (missing !== null) return { headline: missing };
    if (network.algorithm === "louvain") {
      const counts = quickCounts(network);
      return { headline: ok(counts["communities"] ?? 0, { counts }) };
    }
    const found = communitiesOf(network);
    return {
      headline: ok(found.sizes.length, {
        counts: communityCounts(network, found),
        items: rowsOf(found),
      }),
    };
  },
};

function rowsOf({ official, sizes, stability }: Communities): Item[] {
  const sums = new Float64Array(sizes.length);
  for (const [actor, code] of official.codes.entries()) {
    if (code >= 0) sums[code] = sums[code]! + stability[actor]!;
  }
  return sizes.map((actors, code) => ({
    community: code + 1,
    actors,
    stability: sums[code]! / actors,
  }));
}
