/** Communities date by date, and the steps between them, checked to be one story. */

import type { SeriesEvaluation } from "@legami/core";
import {
  type ChangeEvaluation,
  type CommunityEntry,
  type CommunityEventReading,
  type CommunityReading,
  type EvaluatedMoment,
  InvalidOptionError,
} from "@legami/core";

interface DatedGroups {
  readonly moment: EvaluatedMoment;
  readonly groups: readonly CommunityEntry[];
}

export interface Flow {
  /** Place of the group among those of its date; null = in no group then. */
  readonly from: number | null;
  readonly to: number | null;
  readonly fromState: string;
  readonly toState: string;
  readonly actors: number;
  /** An event says that the second group continues the first. */
  readonly stays: boolean;
}

export interface Step {
  readonly flows: readonly Flow[];
  readonly events: readonly CommunityEventReading[];
  readonly gate: string | null;
}

export interface CommunityStory {
  readonly dates: readonly DatedGroups[];
  readonly steps: readonly Step[];
}

/**
 * Every step where all of them can be followed, else the whole in one step; null where not even that.
 * @throws InvalidOptionError for a scope in which communities are not read
 */
export function communityStory(
  { changes, whole }: SeriesEvaluation,
  scope: string,
): { readonly story: CommunityStory } | { readonly reading: CommunityReading } | null {
  const read = changes.map((change) => readingIn(change, scope));
  const failed = read.find(({ status }) => status !== "ok");
  if (whole === null || read.length === 0) return null;
  if (failed === undefined) return { story: storyOf(changes, read) };
  const reading = readingIn(whole, scope);
  return reading.status === "ok" ? { story: storyOf([whole], [reading]) } : { reading: failed };
}

function readingIn({ communities }: ChangeEvaluation, scope: string): CommunityReading {
  const reading = communities.find((each) => each.scope === scope);
  if (reading === undefined)
    throw new InvalidOptionError("scope", "ALL or a territory, such as T:pavia", scope);
  return reading;
}

function storyOf(
  changes: readonly ChangeEvaluation[],
  readings: readonly CommunityReading[],
): CommunityStory {
  readings.slice(1).forEach((reading, index) => {
    mustBeSame(readings[index]?.to ?? [], reading.from);
  });
  const [first] = readings;
  const start = changes[0]?.from;
  if (first === undefined || start === undefined) throw new RangeError("a story has a step");
  return {
    dates: [
      { moment: start, groups: first.from },
      ...readings.map(({ to }, index) => {
        return { moment: changes[index]?.to ?? start, groups: to };
      }),
    ],
    steps: readings.map(stepOf),
  };
}

/** @throws RangeError if two steps speak of other groups at the date that they share */
function mustBeSame(before: readonly CommunityEntry[], after: readonly CommunityEntry[]): void {
  const members = (groups: readonly CommunityEntry[]) =>
    JSON.stringify(groups.map((group) => group.members));
  if (members(before) !== members(after))
    throw new RangeError("two steps name other groups at the date that they share");
}

function stepOf({ from, to, flows, events, gate }: CommunityReading): Step {
  const place = (groups: readonly CommunityEntry[], id: string) => {
    const index = groups.findIndex((group) => group.id === id);
    return index < 0 ? null : index;
  };
  return {
    events,
    gate,
    flows: together(
      flows.map((flow): Flow => {
        const [source, target] = [place(from, flow.from), place(to, flow.to)];
        const stays = events.some(
          (event) => event.from.includes(flow.from) && event.to.includes(flow.to),
        );
        return {
          from: source,
          to: target,
          fromState: flow.from,
          toState: flow.to,
          actors: flow.actors,
          stays: source !== null && target !== null && stays,
        };
      }),
    ),
  };
}

/** Who comes to a group out of none is one flow, whether without ties or off the register before. */
function together(flows: readonly Flow[]): Flow[] {
  const merged = Map.groupBy(flows, ({ from, to }) => `${from} ${to}`);
  return [...merged.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const actors = same.reduce((sum, flow) => sum + flow.actors, 0);
    const one = (states: readonly string[]) => [...new Set(states)].join(" ");
    return [
      {
        ...first,
        actors,
        fromState: one(same.map(({ fromState }) => fromState)),
        toState: one(same.map(({ toState }) => toState)),
      },
    ];
  });
}
