/** Where communities stand in two columns, and the bands of actors between them. */
import type { CommunityReading } from "@legami/core";

export interface PlacedCommunity {
  readonly id: string;
  readonly label: string;
  readonly actors: number;
  readonly top: number;
  readonly height: number;
}

export interface PlacedBand {
  readonly key: string;
  readonly actors: number;
  readonly look: "stays" | "moves" | "enters" | "leaves";
  /** Upper edges; null where it comes from no community, or goes to none. */
  readonly start: number | null;
  readonly end: number | null;
  readonly height: number;
}

export interface CommunityPlan {
  readonly before: readonly PlacedCommunity[];
  readonly after: readonly PlacedCommunity[];
  readonly bands: readonly PlacedBand[];
  readonly height: number;
}

type Reading = Pick<CommunityReading, "from" | "to" | "flows" | "events">;

/** Room that a name of two lines takes. */
const LEAST_PITCH = 44;
const GAP = 14;

/** @param unit height of one actor */
export function communityPlan({ from, to, flows, events }: Reading, unit: number): CommunityPlan {
  const before = column(from, unit);
  const order = inOrderOf(before, { from, to, flows });
  const after = column(order, unit);
  const at = new Map([...before, ...after].map((one) => [one.id, one]));
  const isContinued = (one: string, other: string) =>
    events.some((event) => event.from.includes(one) && event.to.includes(other));
  const joined = together(flows, at);
  const used = new Map<string, number>();
  const take = (id: string, height: number) => {
    const place = at.get(id);
    if (place === undefined) return null;
    const so = used.get(id) ?? 0;
    used.set(id, so + height);
    return place.top + so;
  };
  const topOf = (id: string) => at.get(id)?.top ?? Number.POSITIVE_INFINITY;
  // Bands leave in the order of where they go and arrive in the order of where they come from.
  const starts = new Map(
    [...joined]
      .sort((a, b) => topOf(a.to) - topOf(b.to))
      .map((flow) => [flow, take(flow.from, flow.actors * unit)]),
  );
  const ends = new Map(
    [...joined]
      .sort((a, b) => topOf(a.from) - topOf(b.from))
      .map((flow) => [flow, take(flow.to, flow.actors * unit)]),
  );
  return {
    before,
    after,
    bands: joined.map((flow): PlacedBand => {
      const [start = null, end = null] = [starts.get(flow), ends.get(flow)];
      const isInside = start !== null && end !== null;
      return {
        key: `${flow.from} ${flow.to}`,
        actors: flow.actors,
        look: isInside
          ? isContinued(flow.from, flow.to)
            ? "stays"
            : "moves"
          : start === null
            ? "enters"
            : "leaves",
        start,
        end,
        height: flow.actors * unit,
      };
    }),
    height: Math.max(bottomOf(before), bottomOf(after), 0),
  };
}

type Entry = Reading["from"][number];

function column(entries: readonly Entry[], unit: number): PlacedCommunity[] {
  let top = 0;
  return entries.map(({ id, label, actors }) => {
    const height = actors * unit;
    const placed = { id, label, actors, top, height };
    top += Math.max(height + GAP, LEAST_PITCH);
    return placed;
  });
}

/** The second date's where most of their actors come from, so that bands cross little. */
function inOrderOf(
  before: readonly PlacedCommunity[],
  { to, flows }: Omit<Reading, "events">,
): readonly Entry[] {
  const rank = new Map(before.map(({ id }, index) => [id, index]));
  const middle = (id: string) => {
    const coming = flows.filter((flow) => flow.to === id && rank.has(flow.from));
    const actors = coming.reduce((sum, flow) => sum + flow.actors, 0);
    if (actors === 0) return before.length;
    return coming.reduce((sum, flow) => sum + (rank.get(flow.from) ?? 0) * flow.actors, 0) / actors;
  };
  return [...to].sort((a, b) => middle(a.id) - middle(b.id));
}

/** Whoever comes from no community is one band, whatever else it was; and whoever goes to none. */
function together(
  flows: Reading["flows"],
  at: ReadonlyMap<string, PlacedCommunity>,
): { from: string; to: string; actors: number }[] {
  const joined = new Map<string, { from: string; to: string; actors: number }>();
  for (const flow of flows) {
    const from = at.has(flow.from) ? flow.from : "";
    const to = at.has(flow.to) ? flow.to : "";
    if (from === "" && to === "") continue;
    const key = `${from} ${to}`;
    const row = joined.get(key) ?? { from, to, actors: 0 };
    row.actors += flow.actors;
    joined.set(key, row);
  }
  return [...joined.values()];
}

const MOST_LINES = 2;

/** A name in at most two lines, its number still to come after it. */
export function wrapped(name: string, letters: number): readonly string[] {
  const words = name.replace(/\s*\([^)]*\)\s*$/, "").split(/\s+/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  const shown = lines.slice(0, MOST_LINES);
  const end = shown.at(-1) ?? "";
  const isWhole = lines.length <= MOST_LINES;
  // Room for "… 18".
  if (!isWhole)
    shown[shown.length - 1] = `${end.slice(0, letters - 4).replace(/[\s–—\-,.]+$/, "")}…`;
  return shown;
}

function bottomOf(placed: readonly PlacedCommunity[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.top + Math.max(last.height, LEAST_PITCH - GAP);
}
