/** What the measures of communities share: when there are none to speak of, and with how much caution. */
import {
  type Communities,
  communitiesOf,
  communityReliability,
  MOST_ACTORS_FOR_CONSENSUS,
} from "../../arrays/communities.ts";
import type { Network } from "../../arrays/network.ts";
import { quickCommunities } from "../../arrays/quick-communities.ts";
import { type Finding, type Missing, type Phrases, undefinedBecause } from "../measure.ts";
import { noShape } from "../shape-cases.ts";

export function noCommunities(network: Network): Missing | null {
  const missing = noShape(network);
  const isQuick = network.algorithm === "louvain" || network.active <= MOST_ACTORS_FOR_CONSENSUS;
  if (missing !== null || isQuick) return missing;
  return { status: "insufficient_n", value: null, reason: "too_large" };
}

/** What the sentences speak of beside the value; `gate` is the least agreement to rely on. */
export function communityCounts(
  network: Network,
  { sizes, agreement }: Communities,
): Record<string, number> {
  return {
    communities: sizes.length,
    members: sizes.reduce((sum, size) => sum + size, 0),
    active: network.active,
    agreement,
    gate: network.parameters.stabilityGate,
  };
}

/** The same of the quick partition, which is found once and so agrees with itself. */
export function quickCounts(network: Network): Record<string, number> {
  const { community } = quickCommunities(network);
  const sizes = new Map<number, number>();
  for (const code of community) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  const official = [...sizes.values()].filter(
    (size) => size >= Math.max(2, network.parameters.communityMinSize),
  );
  return {
    communities: official.length,
    members: official.reduce((sum, size) => sum + size, 0),
    active: network.active,
    agreement: 1,
    gate: network.parameters.stabilityGate,
  };
}

/** The sentence, or that there are no reliable communities; with its caution where one is due. */
export function cautiously(
  { counts: { agreement = 0, gate = 0 } }: Finding,
  say: Phrases,
  language: "it" | "en",
  sentence: string,
): string {
  const words = WORDS[language];
  const reliability = communityReliability(agreement, gate);
  if (reliability === "unreliable") return words.unreliable(say, say.number(agreement, 2));
  return `${sentence}${reliability === "caution" ? words.caution : ""}.`;
}

const WORDS = {
  en: {
    caution: "; to be read with caution, because repeated searches differ somewhat",
    unreliable: ({ where, when }: Phrases, agreement: string) =>
      `${where}, no reliable communities ${when[0]}: repeating the search gives other groups (agreement ${agreement}).`,
  },
  it: {
    caution: "; da leggere con prudenza, perché ripetendo la ricerca i gruppi cambiano un po'",
    unreliable: ({ where, when }: Phrases, agreement: string) =>
      `${where}, nessuna comunità affidabile ${when[0]}: ripetendo la ricerca i gruppi cambiano (accordo ${agreement}).`,
  },
};

/** Why communities of two dates cannot be followed from one to the other, or null if they can. */
export function noEvolution(before: Network, after: Network): Missing | null {
  for (const network of [after, before]) {
    const missing = noCommunities(network);
    if (missing !== null) return missing;
    if (network.algorithm === "louvain") return undefinedBecause("quick_partition");
    const { agreement } = communitiesOf(network);
    const reliability = communityReliability(agreement, network.parameters.stabilityGate);
    if (reliability === "unreliable") return undefinedBecause("unstable_communities");
  }
  return null;
}
