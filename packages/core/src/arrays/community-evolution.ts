/** The communities of two dates side by side, and what became of them. */
import { NO_GROUP } from "../kernel/mixing.ts";
import type { Change } from "./change-arrays.ts";
import { type Communities, communitiesOf } from "./communities.ts";
import { type CommunityEvent, matchCommunities } from "./community-matching.ts";
import type { CommunityOverlap, CommunitySize } from "./community-overlap.ts";
import { type Network, networkOf } from "./network.ts";

/** The official communities of one date. */
export interface DatedCommunities {
  /** Actors with ties in the scope: communities are those of each date's own network. */
  readonly network: Network;
  readonly found: Communities;
  /** Ids of the members of each, sorted. */
  readonly members: readonly (readonly string[])[];
}

export interface CommunityEvolution {
  readonly before: DatedCommunities;
  readonly after: DatedCommunities;
  readonly overlap: CommunityOverlap;
  readonly events: readonly CommunityEvent[];
}

type Dates = Pick<Change, "arrays" | "scope">;

/** The networks that communities are looked for in: actors with ties, each date's own register. */
export function activeNetworks({ arrays, scope }: Dates): { before: Network; after: Network } {
  return {
    before: networkOf(arrays.before, scope, "active"),
    after: networkOf(arrays.after, scope, "active"),
  };
}

/**
 * Precondition: both networks have ties and at most `MOST_ACTORS_FOR_CONSENSUS` actors.
 *
 * @param search how communities are found; the official consensus unless another search is compared
 */
export function communityEvolution(
  change: Dates,
  search: (network: Network) => Communities = communitiesOf,
): CommunityEvolution {
  const networks = activeNetworks(change);
  const [before, after] = [dated(networks.before, search), dated(networks.after, search)];
  const overlap = overlapOf(change, before, after);
  const events = matchCommunities(overlap, networks.before.parameters);
  return { before, after, overlap, events };
}

function dated(network: Network, search: (network: Network) => Communities): DatedCommunities {
  const found = search(network);
  const members: string[][] = found.sizes.map(() => []);
  for (const [actor, code] of found.official.codes.entries()) {
    if (code !== NO_GROUP) members[code]!.push(network.actors[actor]!.id);
  }
  return { network, found, members };
}

function overlapOf(
  { arrays }: Dates,
  before: DatedCommunities,
  after: DatedCommunities,
): CommunityOverlap {
  const communityAfter = communityById(after);
  const shared = before.members.map((members) => {
    const row = after.members.map(() => 0);
    for (const id of members) {
      const j = communityAfter.get(id);
      if (j !== undefined) row[j] = row[j]! + 1;
    }
    return row;
  });
  return {
    before: sizesOf(before, after, arrays.after.indexOf),
    after: sizesOf(after, before, arrays.before.indexOf),
    shared,
  };
}

/** @param known who is on the register at the other date */
function sizesOf(
  { members }: DatedCommunities,
  other: DatedCommunities,
  known: ReadonlyMap<string, number>,
): CommunitySize[] {
  const activeThere = new Set(other.network.actors.map(({ id }) => id));
  return members.map((ids) => ({
    all: ids.length,
    panel: ids.filter((id) => known.has(id)).length,
    onlyHere: ids.filter((id) => !activeThere.has(id)).length,
  }));
}

/** The community of every member of one. */
export function communityById({ members }: DatedCommunities): Map<string, number> {
  return new Map(members.flatMap((ids, code) => ids.map((id): [string, number] => [id, code])));
}
