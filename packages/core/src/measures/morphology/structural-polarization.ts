/**
 * Structural polarization: is the network drifting into two or more large blocks that do not talk?
 *
 *     POL = 4 Σ_k Σ_{l ≠ k} π_k² π_l d_kl        d_kl = 1 − min(1, ρ_kl / ρ_in)
 *
 * π shares of the grouped active actors; ρ_kl ties over possible ties between two groups, ρ_in over
 * those within both together; d = 1 where there are no ties within. Groups are the official
 * communities (from `communityMinSize` actors on); part `territory`: the territories. Isolates and
 * actors of no group are left out and counted.
 *
 * Range 0–1: 1 two equal blocks without ties between them, 8/9 three of them, .64 blocks of 80 % and
 * 20 %, 0 one block. By communities it is high wherever communities are clear: compare the dates, or
 * a null model. `alpha13` and `alpha16` are the same with sensitivity α 1.3 and 1.6 in place of 1,
 * scaled alike. With fewer than two communities it is 0.
 *
 * Undefined: two modes (`two_mode`), fewer than two actors (`empty`, `single_node`), no tie
 * (`no_ties`), communities on which repeated searches agree too little (`unstable_communities`) or
 * that were not looked for (`too_large`, `quick_partition`); of territories no label (`no_labels`)
 * or one only (`one_group`); a scope that has no ties within groups, or none between them
 * (`no_dyads`).
 * Cost: that of the communities; then O(m + groups²). Oracle: closed form.
 *
 * Source: Esteban & Ray (1994), "On the measurement of polarization", Econometrica 62(4), 819–851;
 * own distance.
 */
import { communitiesOf, communityReliability } from "../../arrays/communities.ts";
import { tiesOfGroups } from "../../arrays/dyads-by-group.ts";
import type { Network } from "../../arrays/network.ts";
import type { PartitionCodes } from "../../arrays/network-arrays.ts";
import { NO_GROUP } from "../../kernel/mixing.ts";
import { type GroupDistances, polarization } from "../../kernel/polarization.ts";
import {
  type Finding,
  type Outcome,
  ok,
  type Phrases,
  type SnapshotMeasure,
  undefinedBecause,
} from "../measure.ts";
import { noShape } from "../shape-cases.ts";
import { cautiously, communityCounts, noCommunities } from "./community-cases.ts";

export const structuralPolarization: SnapshotMeasure = {
  id: "D12",
  key: "structural-polarization",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "some",
  usesChance: true,
  findsCommunities: true,
  names: { en: "Structural polarization", it: "Polarizzazione strutturale" },
  plain: {
    en: "Is the network drifting into two or more large blocks that do not talk?",
    it: "La rete si sta dividendo in blocchi grandi che non si parlano?",
  },
  unit: "index",
  range: [0, 1],
  source: "Esteban & Ray 1994; own distance",
  parts: {
    territory: { en: "polarization between territories", it: "polarizzazione tra territori" },
  },
  finding: {
    en: (finding, say) => cautiously(finding, say, "en", inEnglish(finding, say, COMMUNITIES.en)),
    it: (finding, say) => cautiously(finding, say, "it", inItalian(finding, say, COMMUNITIES.it)),
  },
  partFinding: {
    en: (finding, say) => `${inEnglish(finding, say, TERRITORIES.en)}.`,
    it: (finding, say) => `${inItalian(finding, say, TERRITORIES.it)}.`,
  },

  compute(network) {
    return {
      headline: betweenCommunities(network),
      parts: { territory: betweenTerritories(network) },
    };
  },
};

type GroupNouns = readonly [none: string, one: string, many: string];

const COMMUNITIES: Readonly<Record<"en" | "it", GroupNouns>> = {
  en: ["no community", "1 community", "# communities"],
  it: ["nessuna comunità", "1 comunità", "# comunità"],
};

const TERRITORIES: Readonly<Record<"en" | "it", GroupNouns>> = {
  en: ["no territory", "1 territory", "# territories"],
  it: ["nessun territorio", "1 territorio", "# territori"],
};

function inEnglish({ value, counts }: Finding, say: Phrases, nouns: GroupNouns): string {
  const { groups = 0, grouped = 0, active = 0 } = counts;
  return `${say.where}, polarization is ${say.number(value)} ${say.when[0]} (0 = one block, 1 = two equal blocks without ties between them): ${say.count(groups, ...nouns)} with ${say.share(grouped, active, ["active actor", "active actors"])}`;
}

function inItalian({ value, counts }: Finding, say: Phrases, nouns: GroupNouns): string {
  const { groups = 0, grouped = 0, active = 0 } = counts;
  return `${say.where}, la polarizzazione è ${say.number(value)} ${say.when[0]} (0 = un blocco solo, 1 = due blocchi uguali senza legami tra loro): ${say.count(groups, ...nouns)} con ${say.share(grouped, active, ["realtà attiva", "realtà attive"])}`;
}

function betweenCommunities(network: Network): Outcome {
  const missing = noCommunities(network);
  if (missing !== null) return missing;
  if (network.algorithm === "louvain") return undefinedBecause("quick_partition");
  const found = communitiesOf(network);
  const { stabilityGate } = network.parameters;
  if (communityReliability(found.agreement, stabilityGate) === "unreliable") {
    return undefinedBecause("unstable_communities");
  }
  const outcome = polarizationOf(network, found.official);
  if (outcome.status !== "ok") return outcome;
  return { ...outcome, counts: { ...communityCounts(network, found), ...outcome.counts } };
}

function betweenTerritories(network: Network): Outcome {
  const missing = noShape(network);
  if (missing !== null) return missing;
  const territories = network.partition("territory");
  if (territories.labels.length === 0) return undefinedBecause("no_labels");
  if (territories.labels.length === 1) return undefinedBecause("one_group");
  return polarizationOf(network, territories);
}

function polarizationOf(network: Network, { codes, labels }: PartitionCodes): Outcome {
  const active = codes.map((code, actor) => (network.degree[actor]! > 0 ? code : NO_GROUP));
  const groups = distancesOf(network, active, labels.length);
  if (groups === null) return undefinedBecause("no_dyads");
  const grouped = groups.sizes.reduce((sum, size) => sum + size, 0);
  return ok(grouped === 0 ? 0 : polarization(groups, 1), {
    counts: {
      groups: groups.sizes.filter((size) => size > 0).length,
      grouped,
      active: network.active,
      ...(grouped === 0
        ? {}
        : { alpha13: polarization(groups, 1.3), alpha16: polarization(groups, 1.6) }),
    },
    items: labels.map((group, code) => ({ group, actors: groups.sizes[code]! })),
  });
}

/** null where the scope joins no two actors of some pair of groups, or none within them. */
function distancesOf(network: Network, codes: Int32Array, groups: number): GroupDistances | null {
  const { sizes, ties, dyads } = tiesOfGroups(network, codes, groups);
  const distance = new Float64Array(groups * groups);
  for (let k = 0; k < groups; k++) {
    for (let l = 0; l < groups; l++) {
      if (l === k || sizes[k] === 0 || sizes[l] === 0) continue;
      const [own, other, both] = [k * groups + k, l * groups + l, k * groups + l];
      const possible = dyads[own]! + dyads[other]!;
      if (dyads[both] === 0 || possible === 0) return null;
      const within = (ties[own]! + ties[other]!) / possible;
      const between = ties[both]! / dyads[both]!;
      distance[both] = within === 0 ? 1 : 1 - Math.min(1, between / within);
    }
  }
  return { sizes, distance };
}
