/** How many dyads a scope has, and how many of them somebody could have recorded. */
import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import { actorClass, type Scope } from "../model/scope.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { groupActors } from "./network-arrays.ts";

const NO_DYADS = new DyadMap<true>();

/** What of a snapshot says which dyads were observed. */
type Observed = Pick<Snapshot, "mask" | "ties">;

export interface DyadCounts {
  readonly possible: number;
  readonly observed: number;
  /** There are observed dyads, and all of them are ties that documents state: no dyad could be empty. */
  readonly onlyDocumented: boolean;
}

/**
 * Dyads of the scope among the actors.
 *
 * Actors of one class (lab or not, territory, answered about everyone or not) are counted as groups,
 * so the cost is that of the groups and of the dyads named one by one, never of all pairs.
 */
export function countDyads(snapshot: Observed, actors: readonly Actor[], scope: Scope): DyadCounts {
  const { mask } = snapshot;
  const { codes, classes } = groupActors(actors);
  const all = new Float64Array(classes.length);
  const silent = new Float64Array(classes.length);
  for (let actor = 0; actor < codes.length; actor++) {
    const code = codes[actor]!;
    all[code] = all[code]! + 1;
    if (!mask.observers.has(actors[actor]!.id)) silent[code] = silent[code]! + 1;
  }
  let possible = 0;
  let unobserved = 0;
  for (let one = 0; one < classes.length; one++) {
    for (let other = one; other < classes.length; other++) {
      const a = classes[one]!;
      const b = classes[other]!;
      if (!scope.joins(a, b)) continue;
      possible += pairsBetween(all, one, other);
      if (!mask.isComplete && !mask.observesClasses(a, b))
        unobserved += pairsBetween(silent, one, other);
    }
  }
  const observed =
    possible - unobserved + (mask.isComplete ? 0 : namedDyads(snapshot, actors, scope));
  return {
    possible,
    observed,
    onlyDocumented: observed > 0 && documented(snapshot, actors, scope) === observed,
  };
}

/** Dyads of the scope of actors on the register at both dates that were observed at both. */
export function dyadsObservedTwice(before: Snapshot, after: Snapshot, scope: Scope): number {
  const later = new Map(after.actors.map((actor) => [actor.id, actor]));
  const pairs = before.actors.flatMap((actor) => {
    const then = later.get(actor.id);
    return then === undefined ? [] : [[actor, then] as const];
  });
  if (before.mask.isComplete && after.mask.isComplete) {
    return countDyads(
      after,
      pairs.map(([, then]) => then),
      scope,
    ).possible;
  }
  let observed = 0;
  for (const [index, [a, aThen]] of pairs.entries()) {
    for (const [b, bThen] of pairs.slice(index + 1)) {
      if (!scope.joins(actorClass(aThen), actorClass(bThen))) continue;
      if (isObserved(before.mask, a, b) && isObserved(after.mask, aThen, bThen)) observed++;
    }
  }
  return observed;
}

function pairsBetween(sizes: Float64Array, one: number, other: number): number {
  const size = sizes[one]!;
  return one === other ? (size * (size - 1)) / 2 : size * sizes[other]!;
}

/** Observed dyads that no rule of the mask covers: those named one by one. */
function namedDyads({ mask }: Observed, actors: readonly Actor[], scope: Scope): number {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const rules = { ...mask, dyads: NO_DYADS };
  let named = 0;
  for (const [{ source, target }] of mask.dyads.entries()) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (a === undefined || b === undefined || !scope.joins(actorClass(a), actorClass(b))) continue;
    if (!isObserved(rules, a, b)) named++;
  }
  return named;
}

function documented(snapshot: Observed, actors: readonly Actor[], scope: Scope): number {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return snapshot.ties.filter(({ source, target, status }) => {
    const [a, b] = [byId.get(source), byId.get(target)];
    return (
      status === "documentary" &&
      a !== undefined &&
      b !== undefined &&
      scope.joins(actorClass(a), actorClass(b))
    );
  }).length;
}
