/**
 * Two snapshots on one index: every tie of either date once, with its strength at both and what
 * became of it (methods B5). What a measure of change reads.
 */
import type { Actor } from "../model/actor.ts";
import { compareIds } from "../model/actor.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Scope } from "../model/scope.ts";
import { FATES, type Fate } from "../model/tie.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { ChangeThreshold } from "../strength/change-threshold.ts";
import { SLACK } from "../strength/strength-class.ts";
import { countDyads, dyadsObservedTwice } from "./dyad-counts.ts";
import { kept } from "./kept.ts";
import { type Network, networkOf } from "./network.ts";
import type { ActorClasses, NetworkArrays } from "./network-arrays.ts";

export interface Change {
  readonly scope: Scope;
  /** Actors of the frame at either date, sorted by id. */
  readonly actors: readonly Actor[];
  readonly n: number;
  /** Ends of tie k as indices of `actors`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Strength at each date; 0 = no tie. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Index into `FATES`. */
  readonly fate: Uint8Array;
  /** 1 if an end is off the register at one of the dates. */
  readonly byRegister: Uint8Array;
  /** For unobserved ties: 0 at the first date, 1 at the second. */
  readonly unobservedAt: Uint8Array;
  /** Ties observed at both dates: of the first, of the second, of both, of either. */
  readonly ties: {
    readonly before: number;
    readonly after: number;
    readonly both: number;
    readonly either: number;
  };
  readonly hasScale: boolean;
  readonly threshold: ChangeThreshold;
  readonly parameters: Parameters;
  /** The known actors at each date, with their ties in the scope. */
  readonly networks: { readonly before: Network; readonly after: Network };
  /** Index in `actors` of each actor of the networks. */
  readonly placeOf: { readonly before: Uint32Array; readonly after: Uint32Array };
  readonly arrays: { readonly before: NetworkArrays; readonly after: NetworkArrays };
  /** Given once the comparison was repeated. */
  readonly hubChecks?: HubChecks;
}

/** Under how many of the other rules a hub of a date is still one; null where that is not known. */
export type HubChecks = (
  scope: Scope,
  id: string,
  date: "from" | "to",
) => { readonly still: number; readonly runs: number } | null;

export const FATE_CODE: Readonly<Record<Fate, number>> = Object.fromEntries(
  FATES.map((fate, code) => [fate, code]),
) as Record<Fate, number>;

/**
 * @param frame `panel`: ties between actors on the register at both dates; `union`: at either
 */
export function changeOf(
  before: NetworkArrays,
  after: NetworkArrays,
  scope: Scope,
  frame: "panel" | "union",
  threshold: ChangeThreshold,
): Change {
  const isPanel = frame === "panel";
  const networks = {
    before: networkOf(before, scope, "known", isPanel ? after : null),
    after: networkOf(after, scope, "known", isPanel ? before : null),
  };
  const meeting = kept(
    kept(
      kept(meetings, before.grouping, () => new Map()),
      after.grouping,
      () => new Map(),
    ),
    `${frame} ${scope.name}`,
    () => meetingOf(networks.before.actors, networks.after.actors),
  );
  const { actors } = meeting;
  const merged = mergeTies(meeting, networks.before, networks.after);
  const fates = fatesOf(merged, meeting, before, after, threshold);
  const counts = { before: 0, after: 0, both: 0, either: 0 };
  for (let tie = 0; tie < merged.source.length; tie++) {
    if (fates.fate[tie] === FATE_CODE.unobserved) continue;
    const [was, is] = [merged.before[tie]! > 0, merged.after[tie]! > 0];
    counts.either++;
    if (was) counts.before++;
    if (is) counts.after++;
    if (was && is) counts.both++;
  }
  return {
    scope,
    actors,
    n: actors.length,
    ...merged,
    ...fates,
    ties: counts,
    hasScale: before.snapshot.hasScale,
    threshold,
    parameters: before.snapshot.parameters,
    networks,
    placeOf: { before: meeting.ofBefore, after: meeting.ofAfter },
    arrays: { before, after },
  };
}

/** The ends of tie k by id, the smaller first. */
export function endsOf(change: Change, tie: number): { source: string; target: string } {
  return {
    source: change.actors[change.source[tie]!]!.id,
    target: change.actors[change.target[tie]!]!.id,
  };
}

/** The actors of two dates on one index: the same however the ties of either are drawn. */
interface Meeting {
  readonly actors: readonly Actor[];
  /** Place in `actors` of each actor of either date. */
  readonly ofBefore: Uint32Array;
  readonly ofAfter: Uint32Array;
}

const meetings = new WeakMap<ActorClasses, Map<ActorClasses, Map<string, Meeting>>>();

function meetingOf(before: readonly Actor[], after: readonly Actor[]): Meeting {
  const actors = unionOf(before, after);
  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const places = (own: readonly Actor[]) =>
    Uint32Array.from(own, ({ id }) => placeOf.get(id) as number);
  return { actors, ofBefore: places(before), ofAfter: places(after) };
}

type MergedTies = Pick<Change, "source" | "target" | "before" | "after">;

function fatesOf(
  ties: MergedTies,
  { actors }: Meeting,
  before: NetworkArrays,
  after: NetworkArrays,
  { delta }: ChangeThreshold,
): Pick<Change, "fate" | "byRegister" | "unobservedAt"> {
  const { hasScale } = before.snapshot;
  const m = ties.source.length;
  const fate = new Uint8Array(m);
  const byRegister = new Uint8Array(m);
  const unobservedAt = new Uint8Array(m);
  for (let tie = 0; tie < m; tie++) {
    const [was, is] = [ties.before[tie]!, ties.after[tie]!];
    if (was > 0 && is > 0) {
      fate[tie] = FATE_CODE[hasScale ? strengthFate(is - was, delta) : "retained"];
      continue;
    }
    const isGain = was === 0;
    fate[tie] = isGain ? FATE_CODE.new : FATE_CODE.dissolved;
    const other = isGain ? before : after;
    const a = actorOn(other, actors[ties.source[tie]!]!.id);
    const b = actorOn(other, actors[ties.target[tie]!]!.id);
    if (a === undefined || b === undefined) {
      byRegister[tie] = 1;
    } else if (!isObserved(other.snapshot.mask, a, b)) {
      fate[tie] = FATE_CODE.unobserved;
      unobservedAt[tie] = isGain ? 0 : 1;
    }
  }
  return { fate, byRegister, unobservedAt };
}

/** The actor as the register of a date has it. */
function actorOn({ actors, indexOf }: NetworkArrays, id: string): Actor | undefined {
  const index = indexOf.get(id);
  return index === undefined ? undefined : actors[index];
}

function strengthFate(change: number, delta: number): Fate {
  if (change >= delta - SLACK) return "strengthened";
  return change <= -delta + SLACK ? "weakened" : "stable";
}

/** The actors of both, once each, in order of id; as described at the later date. */
function unionOf(before: readonly Actor[], after: readonly Actor[]): Actor[] {
  const byId = new Map([...before, ...after].map((actor) => [actor.id, actor]));
  return [...byId.values()].sort((a, b) => compareIds(a.id, b.id));
}

/** Both lists of ties are sorted by their ends, and stay so on the common index: one walk merges them. */
function mergeTies(
  { actors, ofBefore, ofAfter }: Meeting,
  earlier: Network,
  later: Network,
): MergedTies {
  const n = actors.length;
  const most = earlier.m + later.m;
  const source = new Uint32Array(most);
  const target = new Uint32Array(most);
  const before = new Float64Array(most);
  const after = new Float64Array(most);
  const key = ({ source: from, target: to, m }: Network, places: Uint32Array, tie: number) =>
    tie < m ? places[from[tie]!]! * n + places[to[tie]!]! : Number.POSITIVE_INFINITY;
  let i = 0;
  let j = 0;
  let m = 0;
  while (i < earlier.m || j < later.m) {
    const left = key(earlier, ofBefore, i);
    const right = key(later, ofAfter, j);
    const next = Math.min(left, right);
    source[m] = Math.floor(next / n);
    target[m] = next % n;
    if (left === next) before[m] = earlier.strength[i++]!;
    if (right === next) after[m] = later.strength[j++]!;
    m++;
  }
  return {
    source: source.slice(0, m),
    target: target.slice(0, m),
    before: before.slice(0, m),
    after: after.slice(0, m),
  };
}

/** Sums over the ties observed at both dates: of the smaller strength, of the larger, of the first. */
export function overlapOf({ before, after, fate }: Change): {
  least: number;
  most: number;
  before: number;
} {
  const sums = { least: 0, most: 0, before: 0 };
  for (let tie = 0; tie < fate.length; tie++) {
    if (fate[tie] === FATE_CODE.unobserved) continue;
    sums.least += Math.min(before[tie]!, after[tie]!);
    sums.most += Math.max(before[tie]!, after[tie]!);
    sums.before += before[tie]!;
  }
  return sums;
}

/**
 * Dyads whose ties are compared: observed at both dates, or at the one date at which both ends are on
 * the register. Those that only one of two possible dates observed are left out.
 */
export function comparableDyads(change: Change): number {
  return keptWith(comparable, change, () => {
    const { networks, arrays, scope } = change;
    const [before, after] = [arrays.before.snapshot, arrays.after.snapshot];
    const known = { before: networks.before.actors, after: networks.after.actors };
    const twice = (ids: ReadonlyMap<string, number>, actors: readonly Actor[]) =>
      actors.filter(({ id }) => ids.has(id));
    const once =
      networks.before.dyads.observed -
      countDyads(before, twice(arrays.after.indexOf, known.before), scope).observed +
      networks.after.dyads.observed -
      countDyads(after, twice(arrays.before.indexOf, known.after), scope).observed;
    return observedTwice(change) + once;
  });
}

/** Dyads of the scope of actors on the register at both dates that were observed at both. */
export function observedTwice(change: Change): number {
  return keptWith(twiceObserved, change, ({ arrays, scope }) =>
    dyadsObservedTwice(arrays.before.snapshot, arrays.after.snapshot, scope),
  );
}

type Counted = WeakMap<ActorClasses, Map<ActorClasses, Map<string, number>>>;

const comparable: Counted = new WeakMap();
const twiceObserved: Counted = new WeakMap();

/** What hangs on the registers and their masks alone, counted once however the ties are drawn. */
function keptWith(counted: Counted, change: Change, count: (change: Change) => number): number {
  const { arrays, scope, n } = change;
  const held = kept(
    kept(counted, arrays.before.grouping, () => new Map()),
    arrays.after.grouping,
    () => new Map(),
  );
  // A panel and a union of the same actors have the same dyads.
  return kept(held, `${n} ${scope.name}`, () => count(change));
}
