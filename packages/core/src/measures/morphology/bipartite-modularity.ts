/**
 * Two-mode modularity: how far labs and their partners fall into groups. Annex: what communities are
 * where only ties of labs were observed.
 *
 *     Q = Σ_c [ w_c / W − K_c L_c / W² ]
 *
 * on the ties between labs and others: w_c strength of the ties within group c, K_c and L_c of all ties
 * of its labs and of its others, W of all ties. The best of `communitySeeds` searches
 * (kernel/bipartite-communities.ts). Range 0–1: 0 one group. Not to be compared with modularity, whose
 * chance ties join everybody with everybody.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no lab (`no_lab`), no tie between a
 * lab and another (`no_ties`); above 3,000 active actors the groups are not looked for (`too_large`).
 * Cost: runs × rounds × O(m + actors · labs). Oracle: all partitions of small networks.
 *
 * Source: Barber (2007), "Modularity and community detection in bipartite networks", Phys. Rev. E 76,
 * 066102.
 */
import { twoModeGraph } from "../../arrays/two-mode-graph.ts";
import { bipartiteCommunities } from "../../kernel/bipartite-communities.ts";
import { seededRandom } from "../../kernel/random.ts";
import { ok, type SnapshotMeasure, tooFew, undefinedBecause } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

const MOST_ACTORS = 3000;

export const bipartiteModularity: SnapshotMeasure = {
  id: "D8",
  key: "bipartite-modularity",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "some",
  annex: true,
  usesChance: true,
  twoModeVariant: true,
  names: { en: "Two-mode modularity", it: "Modularità tra laboratori e partner" },
  plain: {
    en: "Do labs and their partners fall into groups of their own?",
    it: "I laboratori e i loro partner formano gruppi a sé?",
  },
  unit: "index",
  range: [0, 1],
  source: "Barber 2007",
  finding: {
    en: ({ value, counts: { groups = 0 } }, say) =>
      `${say.where}, the modularity of labs and their partners is ${say.number(value)} ${say.when[0]} (0 = ties as they fall by chance): ${say.count(groups, "no group", "1 group", "# groups")}.`,
    it: ({ value, counts: { groups = 0 } }, say) =>
      `${say.where}, la modularità tra laboratori e partner è ${say.number(value)} ${say.when[0]} (0 = legami distribuiti a caso): ${say.count(groups, "nessun gruppo", "1 gruppo", "# gruppi")}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    if (!network.isLab.includes(1)) return { headline: undefinedBecause("no_lab") };
    if (network.active > MOST_ACTORS) return { headline: tooFew("too_large") };
    const graph = twoModeGraph(network);
    if (graph.labs.partner.length === 0) return { headline: undefinedBecause("no_ties") };
    const { communitySeeds } = network.parameters;
    const { community, modularity } = bipartiteCommunities(graph, communitySeeds, (run) =>
      seededRandom(`${network.seedText}/D8-two-mode/${run}`),
    );
    const groups = community.reduce((most, code) => Math.max(most, code + 1), 0);
    return { headline: ok(modularity, { counts: { groups, actors: community.length } }) };
  },
};
