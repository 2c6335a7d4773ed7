import { NO_GROUP } from "../kernel/mixing.ts";
import { type Actor, labelIn } from "../model/actor.ts";
import type { DatedCommunities } from "./community-evolution.ts";

/** What a community is known by, and what makes it a pole. */
export interface CommunityProfile {
  /** The member with most ties inside; of equals the first by id. */
  readonly around: Actor;
  readonly actors: number;
  /** Ties between members, and ties of members with others. */
  readonly inside: number;
  readonly leaving: number;
  /** Different labels among the members. */
  readonly municipalities: number;
  readonly kinds: number;
  /** How often on average the runs had its members with each other, 0–1. */
  readonly stability: number;
}

/** Of every official community, in their order. */
export function communityProfiles({
  network,
  found,
  members,
}: DatedCommunities): CommunityProfile[] {
  const { codes } = found.official;
  const insideOf = new Uint32Array(network.n);
  const inside = new Uint32Array(members.length);
  const leaving = new Uint32Array(members.length);
  for (let tie = 0; tie < network.m; tie++) {
    const [a, b] = [network.source[tie]!, network.target[tie]!];
    if (codes[a] === codes[b] && codes[a] !== NO_GROUP) {
      insideOf[a] = insideOf[a]! + 1;
      insideOf[b] = insideOf[b]! + 1;
      inside[codes[a]!] = inside[codes[a]!]! + 1;
      continue;
    }
    for (const end of [a, b]) {
      if (codes[end] !== NO_GROUP) leaving[codes[end]!] = leaving[codes[end]!]! + 1;
    }
  }
  return members.map((_, code) => {
    const own = [...codes.keys()].filter((actor) => codes[actor] === code);
    const actors = own.map((actor) => network.actors[actor]!);
    const labels = (by: string) => new Set(actors.map((each) => labelIn(each, by) ?? "")).size;
    const unlabelled = (by: string) => (actors.some((each) => labelIn(each, by) === null) ? 1 : 0);
    const first = own.reduce((most, one) => (insideOf[one]! > insideOf[most]! ? one : most));
    return {
      around: network.actors[first]!,
      actors: own.length,
      inside: inside[code]!,
      leaving: leaving[code]!,
      municipalities: labels("municipality") - unlabelled("municipality"),
      kinds: labels("kind") - unlabelled("kind"),
      stability: own.reduce((sum, actor) => sum + found.stability[actor]!, 0) / own.length,
    };
  });
}
