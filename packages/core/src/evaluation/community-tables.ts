/** Communities as tables: who they are, what they share, where their actors went. */
import type { Change } from "../arrays/change-arrays.ts";
import { type CommunityEvolution, communityById } from "../arrays/community-evolution.ts";
import type { CommunityEvent } from "../arrays/community-matching.ts";
import { jaccardOf } from "../arrays/community-overlap.ts";
import { communityProfiles } from "../arrays/community-profiles.ts";
import type { Network } from "../arrays/network.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { CommunityEntry, CommunityLink, CommunityReading } from "./change-readings.ts";

type Date = "before" | "after";

/** `a1` at the first date, `b1` at the second. */
function idOf(date: Date, code: number): string {
  return `${date === "before" ? "a" : "b"}${code + 1}`;
}

export function communityEntries(evolution: CommunityEvolution, date: Date): CommunityEntry[] {
  const dated = evolution[date];
  return communityProfiles(dated).map(({ around, actors, inside, leaving, stability }, code) => ({
    id: idOf(date, code),
    around: around.id,
    label: around.label,
    actors,
    members: dated.members[code] ?? [],
    inside,
    leaving,
    stability: roundTo12(stability),
  }));
}

/** Every pair of communities that the event joins, and what they share. */
export function communityLinks(
  { overlap }: CommunityEvolution,
  { from, to, heir }: CommunityEvent,
): CommunityLink[] {
  const ends = heir === null ? to : [heir];
  return from.flatMap((i) =>
    ends.map((j): CommunityLink => {
      const actors = overlap.shared[i]?.[j] ?? 0;
      const share = (whole: number | undefined) =>
        whole === undefined || whole === 0 ? 0 : roundTo12(actors / whole);
      return {
        from: idOf("before", i),
        to: idOf("after", j),
        actors,
        jaccard: roundTo12(jaccardOf(overlap, i, j)),
        inclusion: share(overlap.before[i]?.panel),
        outgoing: share(overlap.after[j]?.panel),
      };
    }),
  );
}

/** How many actors of either register went from where to where: the rows of an alluvial figure. */
export function communityFlows(
  { actors, networks, arrays }: Change,
  evolution: CommunityEvolution,
): CommunityReading["flows"] {
  const stateAt = (date: Date) => {
    const communities = communityById(evolution[date]);
    const active = new Set(activeIds(networks[date]));
    const { indexOf } = arrays[date];
    return (id: string) => {
      const code = communities.get(id);
      if (code !== undefined) return idOf(date, code);
      if (active.has(id)) return "none";
      return indexOf.has(id) ? "inactive" : "off-register";
    };
  };
  const [before, after] = [stateAt("before"), stateAt("after")];
  const counts = new Map<string, { from: string; to: string; actors: number }>();
  for (const { id } of actors) {
    const [from, to] = [before(id), after(id)];
    const row = counts.get(`${from} ${to}`) ?? { from, to, actors: 0 };
    row.actors++;
    counts.set(`${from} ${to}`, row);
  }
  return [...counts.values()].sort(
    (one, other) => rankOf(one.from) - rankOf(other.from) || rankOf(one.to) - rankOf(other.to),
  );
}

function activeIds({ actors, degree }: Network): string[] {
  return actors.filter((_, index) => (degree[index] ?? 0) > 0).map(({ id }) => id);
}

/** Communities in their order, then those in none. */
function rankOf(state: string): number {
  const place = ["none", "inactive", "off-register"].indexOf(state);
  return place === -1 ? Number(state.slice(1)) : Number.MAX_SAFE_INTEGER - 3 + place;
}
