import type { CommunityEvolution, DatedCommunities } from "../arrays/community-evolution.ts";
import { type CommunityEvent, matchCommunities } from "../arrays/community-matching.ts";
import type { CommunityEventReading } from "./change-readings.ts";

/** Thresholds of J at which an event is looked for again, and at how many it has to be the same. */
const THRESHOLDS = [0.1, 0.3, 0.5];
const LEAST_THRESHOLDS = 2;

type Checks = Pick<CommunityEventReading, "thresholds" | "isFoundAgain" | "isReportable">;

/**
 * Whether an event hangs on the threshold of J, or on the draws.
 *
 * @param again the same two networks searched with other draws
 */
export function eventChecks(
  { overlap, events, before, after }: CommunityEvolution,
  again: CommunityEvolution,
): (event: CommunityEvent) => Checks {
  const rules = before.network.parameters;
  const atThresholds = THRESHOLDS.map((matchJaccard) =>
    keysOf(matchCommunities(overlap, { ...rules, matchJaccard })),
  );
  const before2 = counterparts(again.before, before);
  const after2 = counterparts(again.after, after);
  const found = keysOf(
    again.events.map((event) => ({
      ...event,
      from: event.from.map((i) => before2[i] as number),
      to: event.to.map((j) => after2[j] as number),
    })),
  );
  const keys = new Map(events.map((event) => [event, keyOf(event)]));
  return (event) => {
    const key = keys.get(event) ?? "";
    const thresholds = atThresholds.filter((each) => each.has(key)).length;
    const isFoundAgain = found.has(key);
    return {
      thresholds,
      isFoundAgain,
      isReportable: isFoundAgain && thresholds >= LEAST_THRESHOLDS,
    };
  };
}

/** For each community of one search the one of the other that shares more than half of both; −1 if none. */
function counterparts(one: DatedCommunities, other: DatedCommunities): number[] {
  return one.members.map((ids) => {
    const own = new Set(ids);
    return other.members.findIndex((theirs) => {
      const both = theirs.filter((id) => own.has(id)).length;
      return 2 * both > own.size + theirs.length - both;
    });
  });
}

type Named = Pick<CommunityEvent, "type" | "from" | "to">;

function keysOf(events: readonly Named[]): Set<string> {
  return new Set(events.map(keyOf));
}

function keyOf({ type, from, to }: Named): string {
  const sorted = (codes: readonly number[]) => [...codes].sort((a, b) => a - b).join(",");
  return `${type} ${sorted(from)} ${sorted(to)}`;
}
