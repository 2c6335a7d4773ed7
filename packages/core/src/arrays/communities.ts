/** The communities of a network, found once however many measures ask for them. */
import {
  type ConsensusCommunities,
  consensusCommunities,
} from "../kernel/consensus-communities.ts";
import { NO_GROUP } from "../kernel/mixing.ts";
import { classesOf, renumber } from "../kernel/partition.ts";
import type { Network } from "./network.ts";
import { type PartitionCodes, SKETCH } from "./network-arrays.ts";
import { oncePerNetwork } from "./once-per-network.ts";

/** Beyond so many active actors the consensus of many runs is not looked for. */
export const MOST_ACTORS_FOR_CONSENSUS = 3000;

/** Mean agreement of the runs from which communities are called stable (methods D8). */
const STABLE_AGREEMENT = 0.9;

export interface Communities extends ConsensusCommunities {
  /**
   * The official ones: communities of `communityMinSize` actors or more, labelled 1, 2 … from the
   * largest to the smallest, among equals by first member; actors of no such community have none.
   */
  readonly official: PartitionCodes;
  /** Members of each official community. */
  readonly sizes: readonly number[];
}

/**
 * Consensus communities of all actors; strengths are weights. Isolates are alone, take no part in
 * the runs and are no community. The same on the known and on the active frame.
 *
 * Precondition: at least one tie, at most `MOST_ACTORS_FOR_CONSENSUS` active actors.
 */
export const communitiesOf: (network: Network) => Communities = oncePerNetwork((network) =>
  communitiesBy(network, network.strength),
);

/** The same search with other draws: what hangs on chance differs. */
export const communitiesAgain: (network: Network) => Communities = oncePerNetwork((network) =>
  communitiesBy(network, network.strength, "D9"),
);

/** The same with every tie counting alike: whether the groups hang on the strengths. */
export const communitiesIgnoringStrength: (network: Network) => Communities = oncePerNetwork(
  (network) =>
    network.strength.every((strength) => strength === network.strength[0])
      ? communitiesOf(network)
      : communitiesBy(network, new Float64Array(network.m).fill(1)),
);

export type CommunityReliability = "stable" | "caution" | "unreliable";

/** How far the communities may be spoken of, by the agreement of the runs that found them. */
export function communityReliability(agreement: number, gate: number): CommunityReliability {
  const reaches = (bound: number) => agreement >= bound - 1e-12;
  if (!reaches(gate)) return "unreliable";
  return reaches(Math.max(STABLE_AGREEMENT, gate)) ? "stable" : "caution";
}

function communitiesBy(network: Network, weight: Float64Array, procedure = "D8"): Communities {
  const { n, source, target, degree, parameters } = network;
  const position = new Uint32Array(n);
  let active = 0;
  for (let actor = 0; actor < n; actor++) if (degree[actor]! > 0) position[actor] = active++;

  const found = consensusCommunities(
    {
      n: active,
      source: source.map((actor) => position[actor]!),
      target: target.map((actor) => position[actor]!),
      weight,
    },
    {
      gamma: parameters.communityResolution,
      ...(network.algorithm === "sketch" ? SKETCH : { runs: parameters.communitySeeds }),
      threshold: parameters.consensusThreshold,
      seedText: `${network.seedText}/${procedure}`,
    },
  );
  const onAll = (community: Uint32Array) => {
    let alone = n;
    const all = Uint32Array.from(degree, (ties, actor) =>
      ties > 0 ? community[position[actor]!]! : --alone,
    );
    renumber(all);
    return all;
  };
  const community = onAll(found.community);
  return {
    ...found,
    community,
    best: { ...found.best, community: onAll(found.best.community) },
    stability: Float64Array.from(degree, (ties, actor) =>
      ties > 0 ? found.stability[position[actor]!]! : 1,
    ),
    ...officialOf(community, parameters.communityMinSize),
  };
}

/** Precondition: renumbered codes. */
export function officialOf(
  community: Uint32Array,
  minSize: number,
): Pick<Communities, "official" | "sizes"> {
  const count = community.reduce((max, code) => Math.max(max, code + 1), 0);
  const { start } = classesOf(community, count);
  const sizeOf = (code: number) => start[code + 1]! - start[code]!;
  // A community of one is never one, however small the least size is set.
  const chosen = Array.from({ length: count }, (_, code) => code)
    .filter((code) => sizeOf(code) >= Math.max(2, minSize))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const place = new Int32Array(count).fill(NO_GROUP);
  for (const [at, code] of chosen.entries()) place[code] = at;
  return {
    official: {
      by: "community",
      codes: Int32Array.from(community, (code) => place[code]!),
      labels: chosen.map((_, at) => String(at + 1)),
    },
    sizes: chosen.map(sizeOf),
  };
}
