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

interface Flow {
  readonly from: string;
  readonly to: string;
  actors: number;
  /** Those of them whose community goes on in the second. */
  staying: number;
}

interface PlanOptions {
  /** Height of one actor. */
  readonly unit: number;
  /** Communities of a date that are drawn by themselves. */
  readonly most: number;
  /** What the others together are called. */
  readonly others: (count: number) => string;
}

export function communityPlan(
  reading: Reading,
  { unit, most, others }: PlanOptions,
): CommunityPlan {
  const [from, to] = [fewer(reading.from, most, "a", others), fewer(reading.to, most, "b", others)];
  const flows = together(reading, from, to);
  const before = column(from.entries, unit);
  const after = column(inOrderOf(before, to.entries, flows), unit);
  const at = new Map([...before, ...after].map((one) => [one.id, one]));
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
  const stacked = (own: "from" | "to", other: "from" | "to") =>
    new Map(
      [...flows]
        .sort((a, b) => topOf(a[other]) - topOf(b[other]))
        .map((flow) => [flow, take(flow[own], flow.actors * unit)]),
    );
  const [starts, ends] = [stacked("from", "to"), stacked("to", "from")];
  return {
    before,
    after,
    bands: flows.map((flow): PlacedBand => {
      const [start = null, end = null] = [starts.get(flow), ends.get(flow)];
      return {
        key: `${flow.from} ${flow.to}`,
        actors: flow.actors,
        look: lookOf(flow, start, end),
        start,
        end,
        height: flow.actors * unit,
      };
    }),
    height: Math.max(bottomOf(before), bottomOf(after), 0),
  };
}

function lookOf({ actors, staying }: Flow, start: number | null, end: number | null) {
  if (start === null) return "enters";
  if (end === null) return "leaves";
  return 2 * staying > actors ? "stays" : "moves";
}

type Entry = Pick<Reading["from"][number], "id" | "label" | "actors">;

function column(entries: readonly Entry[], unit: number): PlacedCommunity[] {
  let top = 0;
  return entries.map(({ id, label, actors }) => {
    const height = actors * unit;
    const placed = { id, label, actors, top, height };
    top += Math.max(height + GAP, LEAST_PITCH);
    return placed;
  });
}

interface Drawn {
  readonly entries: readonly Entry[];
  /** The drawn community that one is part of; itself for most. */
  readonly idOf: (id: string) => string;
}

/** The largest by themselves, in the order in which they came, and the others as one. */
function fewer(
  entries: readonly Entry[],
  most: number,
  date: "a" | "b",
  others: PlanOptions["others"],
): Drawn {
  if (entries.length <= most) {
    const ids = new Set(entries.map(({ id }) => id));
    return { entries, idOf: (id) => (ids.has(id) ? id : "") };
  }
  const bySize = [...entries].sort((a, b) => b.actors - a.actors);
  const kept = new Set(bySize.slice(0, most - 1).map(({ id }) => id));
  const rest = entries.filter(({ id }) => !kept.has(id));
  const id = `${date}-others`;
  const actors = rest.reduce((sum, one) => sum + one.actors, 0);
  const ids = new Set(rest.map((one) => one.id));
  return {
    entries: [
      ...entries.filter((one) => kept.has(one.id)),
      { id, actors, label: others(rest.length) },
    ],
    idOf: (one) => (kept.has(one) ? one : ids.has(one) ? id : ""),
  };
}

/** The second date's where most of their actors come from, so that bands cross little. */
function inOrderOf(
  before: readonly PlacedCommunity[],
  to: readonly Entry[],
  flows: readonly Flow[],
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
function together({ flows, events }: Reading, before: Drawn, after: Drawn): Flow[] {
  const joined = new Map<string, Flow>();
  for (const flow of flows) {
    const [from, to] = [before.idOf(flow.from), after.idOf(flow.to)];
    if (from === "" && to === "") continue;
    const isContinued = events.some(
      (event) => event.from.includes(flow.from) && event.to.includes(flow.to),
    );
    const row = joined.get(`${from} ${to}`) ?? { from, to, actors: 0, staying: 0 };
    row.actors += flow.actors;
    if (isContinued) row.staying += flow.actors;
    joined.set(`${from} ${to}`, row);
  }
  return [...joined.values()];
}

const MOST_LINES = 2;
/** Letters that the number takes after a name: ` 18`. */
const NUMBER = 3;

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
  const before = shown.slice(0, -1);
  const end = shown.at(-1) ?? "";
  const room = letters - NUMBER;
  const isWhole = lines.length <= MOST_LINES;
  if (isWhole && end.length <= room) return shown;
  const gap = end.lastIndexOf(" ");
  if (isWhole && before.length + 2 <= MOST_LINES && gap > 0)
    return [...before, end.slice(0, gap), end.slice(gap + 1)];
  return [...before, `${end.slice(0, room - 1).replace(/[\s–—\-,.]+$/, "")}…`];
}

function bottomOf(placed: readonly PlacedCommunity[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.top + Math.max(last.height, LEAST_PITCH - GAP);
}
