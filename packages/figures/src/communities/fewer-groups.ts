/** The largest groups of each date by themselves, all others of it as one. */
import type { CommunityStory, Flow } from "./community-steps.ts";

interface DrawnGroup {
  /** Id of the actor that it is called by; null for the others together. */
  readonly around: string | null;
  readonly label: string;
  readonly actors: number;
}

export interface DrawnStory {
  readonly dates: readonly (readonly DrawnGroup[])[];
  readonly steps: readonly (readonly Flow[])[];
}

/** @param others what several groups together are called */
export function fewerGroups(
  { dates, steps }: CommunityStory,
  most: number,
  others: (count: number) => string,
): DrawnStory {
  const drawn = dates.map(({ groups }) => {
    const bySize = groups.map((_, place) => place);
    bySize.sort((a, b) => (groups[b]?.actors ?? 0) - (groups[a]?.actors ?? 0) || a - b);
    const kept = groups.length <= most ? bySize : bySize.slice(0, most - 1);
    return { groups, kept: kept.sort((a, b) => a - b) };
  });
  const placeOf = drawn.map(({ kept }) => new Map(kept.map((place, index) => [place, index])));
  const place = (date: number, group: number | null) =>
    group === null ? null : (placeOf[date]?.get(group) ?? most - 1);
  return {
    dates: drawn.map(({ groups, kept }) => {
      const own = kept.flatMap((index): DrawnGroup[] => {
        const group = groups[index];
        return group === undefined ? [] : [group];
      });
      const rest = groups.length - kept.length;
      if (rest === 0) return own;
      const actors = sum(groups.map((group) => group.actors)) - sum(own.map((each) => each.actors));
      return [...own, { around: null, label: others(rest), actors }];
    }),
    steps: steps.map(({ flows }, step) =>
      joined(
        flows.map((flow) => {
          return { ...flow, from: place(step, flow.from), to: place(step + 1, flow.to) };
        }),
      ),
    ),
  };
}

/** Flows between the same two ends are one; it stays with its group if most of it does. */
function joined(flows: readonly Flow[]): Flow[] {
  const merged = Map.groupBy(flows, ({ from, to }) => `${from} ${to}`);
  return [...merged.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const actors = sum(same.map((flow) => flow.actors));
    const staying = sum(same.filter(({ stays }) => stays).map((flow) => flow.actors));
    return [{ ...first, actors, stays: 2 * staying > actors }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
