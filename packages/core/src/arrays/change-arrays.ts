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
import { type Network, networkOf } from "./network.ts";
import type { NetworkArrays } from "./network-arrays.ts";

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
  readonly arrays: { readonly before: NetworkArrays; readonly after: NetworkArrays };
}

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
  const inPanel = (actor: Actor) => before.indexOf.has(actor.id) && after.indexOf.has(actor.id);
  const panel = frame === "panel" ? inPanel : undefined;
  const networks = {
    before: networkOf(before, scope, "known", panel),
    after: networkOf(after, scope, "known", panel),
  };
  const actors = unionOf(networks.before.actors, networks.after.actors);
  const ties = mergeTies(actors, networks.before, networks.after);
  const fates = ties.map((tie) => fateOf(tie, actors, before, after, threshold));
  const observed = ties.filter((_, tie) => fates[tie]!.fate !== "unobserved");
  const count = (holds: (tie: MergedTie) => boolean) => observed.filter(holds).length;
  return {
    scope,
    actors,
    n: actors.length,
    source: Uint32Array.from(ties, (tie) => tie.source),
    target: Uint32Array.from(ties, (tie) => tie.target),
    before: Float64Array.from(ties, (tie) => tie.before),
    after: Float64Array.from(ties, (tie) => tie.after),
    fate: Uint8Array.from(fates, ({ fate }) => FATE_CODE[fate]),
    byRegister: Uint8Array.from(fates, ({ byRegister }) => (byRegister ? 1 : 0)),
    unobservedAt: Uint8Array.from(fates, ({ unobservedAfter }) => (unobservedAfter ? 1 : 0)),
    ties: {
      before: count((tie) => tie.before > 0),
      after: count((tie) => tie.after > 0),
      both: count((tie) => tie.before > 0 && tie.after > 0),
      either: observed.length,
    },
    hasScale: before.snapshot.hasScale,
    threshold,
    parameters: before.snapshot.parameters,
    networks,
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

interface MergedTie {
  readonly source: number;
  readonly target: number;
  readonly before: number;
  readonly after: number;
}

interface MergedFate {
  readonly fate: Fate;
  readonly byRegister: boolean;
  readonly unobservedAfter: boolean;
}

function fateOf(
  tie: MergedTie,
  actors: readonly Actor[],
  before: NetworkArrays,
  after: NetworkArrays,
  { delta }: ChangeThreshold,
): MergedFate {
  if (tie.before > 0 && tie.after > 0) {
    const fate = before.snapshot.hasScale
      ? strengthFate(tie.after - tie.before, delta)
      : "retained";
    return { fate, byRegister: false, unobservedAfter: false };
  }
  const isGain = tie.before === 0;
  const other = isGain ? before : after;
  const ends = [actors[tie.source], actors[tie.target]].map((actor) =>
    other.indexOf.get((actor as Actor).id),
  );
  const [a, b] = ends.map((index) => (index === undefined ? undefined : other.actors[index]));
  const fate = isGain ? "new" : "dissolved";
  if (a === undefined || b === undefined) return { fate, byRegister: true, unobservedAfter: false };
  return isObserved(other.snapshot.mask, a, b)
    ? { fate, byRegister: false, unobservedAfter: false }
    : { fate: "unobserved", byRegister: false, unobservedAfter: !isGain };
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
function mergeTies(actors: readonly Actor[], before: Network, after: Network): MergedTie[] {
  const indexOf = new Map(actors.map((actor, index) => [actor.id, index]));
  const onUnion = (network: Network) =>
    network.actors.map((actor) => indexOf.get(actor.id) as number);
  const [mapBefore, mapAfter] = [onUnion(before), onUnion(after)];
  const key = (network: Network, map: readonly number[], tie: number) =>
    tie < network.m
      ? map[network.source[tie]!]! * actors.length + map[network.target[tie]!]!
      : Number.POSITIVE_INFINITY;

  const merged: MergedTie[] = [];
  let i = 0;
  let j = 0;
  while (i < before.m || j < after.m) {
    const left = key(before, mapBefore, i);
    const right = key(after, mapAfter, j);
    const next = Math.min(left, right);
    merged.push({
      source: Math.floor(next / actors.length),
      target: next % actors.length,
      before: left === next ? before.strength[i]! : 0,
      after: right === next ? after.strength[j]! : 0,
    });
    if (left === next) i++;
    if (right === next) j++;
  }
  return merged;
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
export function comparableDyads({ networks, arrays, scope }: Change): number {
  const [before, after] = [arrays.before.snapshot, arrays.after.snapshot];
  const known = { before: networks.before.actors, after: networks.after.actors };
  const twice = (ids: ReadonlyMap<string, number>, actors: readonly Actor[]) =>
    actors.filter(({ id }) => ids.has(id));
  const once =
    networks.before.dyads.observed -
    countDyads(before, twice(arrays.after.indexOf, known.before), scope).observed +
    networks.after.dyads.observed -
    countDyads(after, twice(arrays.before.indexOf, known.after), scope).observed;
  return dyadsObservedTwice(before, after, scope) + once;
}
