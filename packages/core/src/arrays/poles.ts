/**
 * New centres of gravity between two dates (methods D14); what faded is the same with the dates
 * exchanged.
 *
 * A hub is new if it is one now, was none before, has at least `hubRise` partners more, and is still a
 * hub in 80 % or more of the networks without one other actor, and of the combinations of other rules
 * once those were tried. A lab on the register at both dates is
 * not new, it is reinforced.
 * A community is a new pole if it was born, grew or came from a split, has at least `poleMinSize`
 * members of two municipalities or two kinds, as many ties inside as leaving it, and members that the
 * runs put together 80 % of the time or more on average.
 */
import { type Actor, isLab } from "../model/actor.ts";
import type { Parameters } from "../model/parameters.ts";
import { SLACK } from "../strength/strength-class.ts";
import type { CommunityEvolution } from "./community-evolution.ts";
import type { CommunityFate } from "./community-matching.ts";
import { type CommunityProfile, communityProfiles } from "./community-profiles.ts";
import { type Hub, hubLeavingOneOut, hubsOf } from "./hubs-of.ts";
import type { Network } from "./network.ts";

/** Least share of the checks, and of the runs, that has to agree. */
const LEAST_AGREEMENT = 0.8;

export interface HubPole extends Hub {
  readonly partnersBefore: number;
  /** Networks without one other actor in which it is still a hub, of all of them. */
  readonly still: number;
  readonly runs: number;
  /** Combinations of other rules under which it is still a hub, of all; null where none was tried. */
  readonly underRules: { readonly still: number; readonly runs: number } | null;
  /** A lab on the register at both dates. */
  readonly isOldLab: boolean;
}

export interface GroupPole extends CommunityProfile {
  /** Index of the community at the later date, and what brought it about. */
  readonly community: number;
  readonly event: CommunityFate;
  readonly members: readonly string[];
}

/**
 * @param known whether an actor was on the register at the earlier date
 * @param underRules what is known of a hub of the later date under other rules
 */
export function hubPoles(
  before: Network,
  after: Network,
  known: (id: string) => boolean,
  underRules: (id: string) => HubPole["underRules"],
): HubPole[] {
  const hubsBefore = hubsOf(before);
  const at = new Map(before.actors.map((actor, index) => [actor.id, index]));
  const labs = new Set(after.actors.filter(isLab).map(({ id }: Actor) => id));
  return [...hubsOf(after).values()].flatMap((hub): HubPole[] => {
    const index = at.get(hub.id);
    const partnersBefore = index === undefined ? 0 : before.degree[index]!;
    const rise = hub.partners - partnersBefore;
    if (hubsBefore.has(hub.id) || rise < after.parameters.hubRise) return [];
    const { still, runs } = hubLeavingOneOut(after, hub.id);
    if (still < LEAST_AGREEMENT * runs - SLACK) return [];
    const tried = underRules(hub.id);
    if (tried !== null && tried.still < LEAST_AGREEMENT * tried.runs - SLACK) return [];
    const isOldLab = labs.has(hub.id) && known(hub.id);
    return [{ ...hub, partnersBefore, still, runs, underRules: tried, isOldLab }];
  });
}

const MAKES_A_POLE: readonly CommunityFate[] = ["birth", "growth", "split"];

export function groupPoles(
  { after, events }: CommunityEvolution,
  { poleMinSize }: Parameters,
): GroupPole[] {
  const profiles = communityProfiles(after);
  return events
    .filter(({ type }) => MAKES_A_POLE.includes(type))
    .flatMap(({ type, to }) =>
      to.map(
        (community): GroupPole => ({
          ...profiles[community]!,
          community,
          event: type,
          members: after.members[community]!,
        }),
      ),
    )
    .filter(
      ({ actors, municipalities, kinds, inside, leaving, stability }) =>
        actors >= poleMinSize &&
        (municipalities >= 2 || kinds >= 2) &&
        inside >= leaving &&
        stability >= LEAST_AGREEMENT - SLACK,
    )
    .sort((one, other) => one.community - other.community);
}
