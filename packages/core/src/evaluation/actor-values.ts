/** What every actor scores at one date: for looking into, not for the report (methods E11). */
import {
  closenessOf,
  coresOf,
  eigenvectorOf,
  pagerankOf,
  strengthsOf,
  weightedBetweennessOf,
} from "../arrays/actor-scores.ts";
import { betweennessOf } from "../arrays/betweenness-of.ts";
import {
  communitiesOf,
  communityReliability,
  MOST_ACTORS_FOR_CONSENSUS,
  officialOf,
} from "../arrays/communities.ts";
import { componentSizes } from "../arrays/cut-points-of.ts";
import type { Network } from "../arrays/network.ts";
import { quickCommunities } from "../arrays/quick-communities.ts";
import { roundTo12 } from "../model/canonical.ts";
import { isTooLittleObserved } from "./gates.ts";

/** The scores of an actor, in the order in which doors show them. */
export const ACTOR_SCORES = [
  "degree",
  "strength",
  "betweenness",
  "closeness",
  "eigenvector",
  "pagerank",
  "core",
  "weightedBetweenness",
] as const;

export type ActorScore = (typeof ACTOR_SCORES)[number];

/**
 * Scores in the first scope, on the actors of the frame; hops and ties without their strength
 * unless the score says otherwise. Where too little of the scope was observed (methods 0.4), only
 * `degree` and `strength` have a value.
 */
export interface ActorValues {
  readonly id: string;
  /** Number of ties. */
  readonly degree: number;
  /** Their strengths added up. */
  readonly strength: number;
  /** Not normalised, each unordered pair once. */
  readonly betweenness: number | null;
  /** (r − 1)/Σ d within its component of r actors; null without ties. */
  readonly closeness: number | null;
  /** Maximum 1 on the largest component, 0 elsewhere; null where nobody has ties. */
  readonly eigenvector: number | null;
  /** Damping 0.85; sums to 1. */
  readonly pagerank: number | null;
  /** Largest k such that it has k ties in a group where everybody has. */
  readonly core: number | null;
  /** Number of its community, 1 = the largest; null outside any, and where none is reliable. */
  readonly community: number | null;
  /** Secondary: betweenness with paths of ties of length 1/strength. */
  readonly weightedBetweenness?: number | null;
}

/** @param annex the secondary scores too */
export function actorValues(network: Network, annex: boolean): ActorValues[] {
  const { actors, degree } = network;
  const strength = strengthsOf(network);
  const shape = isTooLittleObserved(network) ? null : shapeScores(network);
  const weighted = annex && shape !== null ? weightedBetweennessOf(network) : null;
  return actors.map(({ id }, actor) => ({
    id,
    degree: degree[actor] ?? 0,
    strength: roundTo12(strength[actor] ?? 0),
    betweenness: rounded(shape?.betweenness[actor]),
    closeness: rounded(shape?.closeness[actor]),
    eigenvector: rounded(shape?.eigenvector?.[actor]),
    pagerank: rounded(shape?.pagerank[actor]),
    core: rounded(shape?.core[actor]),
    community: shape?.community?.[actor] ?? null,
    ...(annex ? { weightedBetweenness: rounded(weighted?.[actor]) } : {}),
  }));
}

function shapeScores(network: Network) {
  return {
    betweenness: betweennessOf(network),
    closeness: closenessOf(network, componentSizes(network)),
    eigenvector: eigenvectorOf(network),
    pagerank: pagerankOf(network),
    core: coresOf(network),
    community: communityNumbers(network),
  };
}

/** The official communities as the measures of communities count them (methods D8). */
function communityNumbers(network: Network): (number | null)[] | null {
  const { scope, m, algorithm, active, parameters } = network;
  if (scope.isTwoMode || m === 0) return null;
  const numbered = ({ codes }: { readonly codes: Int32Array }) =>
    Array.from(codes, (code) => (code < 0 ? null : code + 1));
  if (algorithm === "louvain") {
    const { community } = quickCommunities(network);
    return numbered(officialOf(community, parameters.communityMinSize).official);
  }
  if (active > MOST_ACTORS_FOR_CONSENSUS) return null;
  const { official, agreement } = communitiesOf(network);
  const isReliable = communityReliability(agreement, parameters.stabilityGate) !== "unreliable";
  return isReliable ? numbered(official) : null;
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : roundTo12(value);
}
