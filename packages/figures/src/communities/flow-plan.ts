/** Where groups stand in their columns, and where bands join them. */
import type { Flow } from "./community-steps.ts";
import type { DrawnStory } from "./fewer-groups.ts";

interface PlacedGroup {
  readonly top: number;
  readonly height: number;
}

/** Bands begin and end at these heights, from the top of the drawing. */
export interface PlacedFlow extends Flow {
  readonly step: number;
  /** Null: it comes from no group, or goes to none. */
  readonly start: number | null;
  readonly end: number | null;
  readonly height: number;
}

export interface FlowPlan {
  readonly columns: readonly (readonly PlacedGroup[])[];
  readonly flows: readonly PlacedFlow[];
  readonly height: number;
}

/** @param roomFor height that the name of a group takes, by date and place */
export function flowPlan(
  { dates, steps }: DrawnStory,
  unit: number,
  gap: number,
  roomFor: (date: number, place: number) => number,
): FlowPlan {
  const orders = ordersOf({ dates, steps });
  const columns = dates.map((groups, date) => {
    const placed: PlacedGroup[] = new Array(groups.length);
    let [top, below] = [0, Number.NEGATIVE_INFINITY];
    for (const place of orders[date] ?? []) {
      const height = (groups[place]?.actors ?? 0) * unit;
      const room = roomFor(date, place);
      // The name may be higher than its group.
      top = Math.max(top, below + room / 2 - height / 2, room / 2 - height / 2);
      placed[place] = { top, height };
      below = Math.max(top + height / 2 + room / 2 + 2, Number.NEGATIVE_INFINITY);
      top += height + gap;
    }
    return placed;
  });
  const heights = columns.map((column, date) =>
    Math.max(
      0,
      ...column.map(({ top, height }, place) =>
        Math.max(top + height, top + height / 2 + roomFor(date, place) / 2),
      ),
    ),
  );
  const height = Math.max(0, ...heights);
  const centred = columns.map((column, date) => {
    const shift = (height - (heights[date] ?? 0)) / 2;
    return column.map((group) => ({ ...group, top: group.top + shift }));
  });
  return {
    columns: centred,
    flows: steps.flatMap((flows, step) => joined(flows, step, centred, unit)),
    height,
  };
}

const PASSES = 4;

/** Orders in which bands cross little: every column by where its partners stand in the one beside. */
function ordersOf({ dates, steps }: DrawnStory): number[][] {
  const orders = dates.map((groups) => groups.map((_, place) => place));
  const settle = (date: number, beside: number) => {
    const flows = steps[Math.min(date, beside)] ?? [];
    const rankOf = new Map((orders[beside] ?? []).map((place, rank) => [place, rank]));
    const isForward = beside < date;
    const middle = (place: number) => {
      const partners = flows.filter((flow) => (isForward ? flow.to : flow.from) === place);
      let [sum, weight] = [0, 0];
      for (const flow of partners) {
        const rank = rankOf.get((isForward ? flow.from : flow.to) ?? -1);
        if (rank === undefined) continue;
        sum += rank * flow.actors;
        weight += flow.actors;
      }
      return weight === 0 ? Number.MAX_SAFE_INTEGER : sum / weight;
    };
    const middles = new Map((orders[date] ?? []).map((place) => [place, middle(place)]));
    orders[date]?.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b);
  };
  for (let pass = 0; pass < PASSES; pass++) {
    for (let date = 1; date < dates.length; date++) settle(date, date - 1);
    if (pass === PASSES - 1) break;
    for (let date = dates.length - 2; date >= 0; date--) settle(date, date + 1);
  }
  return orders;
}

/** Bands leave and reach a group in the order of their partners; who comes and goes is last. */
function joined(
  flows: readonly Flow[],
  step: number,
  columns: readonly (readonly PlacedGroup[])[],
  unit: number,
): PlacedFlow[] {
  const [before, after] = [columns[step] ?? [], columns[step + 1] ?? []];
  const topOf = (groups: readonly PlacedGroup[], place: number | null) =>
    place === null ? Number.MAX_SAFE_INTEGER : (groups[place]?.top ?? 0);
  const stack = (own: "from" | "to") => {
    const groups = own === "from" ? before : after;
    const other = own === "from" ? "to" : "from";
    const others = own === "from" ? after : before;
    const filled = new Map<number, number>();
    const starts = new Map<Flow, number>();
    const ordered = flows
      .filter((flow) => flow[own] !== null)
      .sort((a, b) => topOf(others, a[other]) - topOf(others, b[other]));
    for (const flow of ordered) {
      const place = flow[own] ?? 0;
      const used = filled.get(place) ?? 0;
      starts.set(flow, topOf(groups, place) + used);
      filled.set(place, used + flow.actors * unit);
    }
    return starts;
  };
  const [starts, ends] = [stack("from"), stack("to")];
  return flows
    .filter(({ from, to }) => from !== null || to !== null)
    .map((flow) => ({
      ...flow,
      step,
      start: starts.get(flow) ?? null,
      end: ends.get(flow) ?? null,
      height: flow.actors * unit,
    }));
}
