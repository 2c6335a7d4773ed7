/**
 * The observation mask (methods 0.4): which dyads somebody could have recorded. A dyad outside it is
 * not observed, which is never the same as absent.
 *
 * Kept as rules and not as a matrix: a respondent with a full roster observes every dyad of its own,
 * a period of logging observes whole classes of dyads, and the rest are named one by one.
 */
import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import { type ActorClass, actorClass } from "../model/scope.ts";

export interface ObservationMask {
  /** Every dyad is observed. */
  readonly isComplete: boolean;
  /** Actors that answered about everyone. */
  readonly observers: ReadonlySet<string>;
  /** True if dyads of these two classes are recorded as they happen. */
  readonly observesClasses: (a: ActorClass, b: ActorClass) => boolean;
  /** Further dyads, one by one. */
  readonly dyads: DyadMap<true>;
}

export const COMPLETE_MASK: ObservationMask = {
  isComplete: true,
  observers: new Set(),
  observesClasses: () => false,
  dyads: new DyadMap(),
};

/** True if a tie between the two would have been recorded. */
export function isObserved(mask: ObservationMask, a: Actor, b: Actor): boolean {
  return (
    mask.isComplete ||
    mask.observers.has(a.id) ||
    mask.observers.has(b.id) ||
    mask.observesClasses(actorClass(a), actorClass(b)) ||
    mask.dyads.get(a.id, b.id) === true
  );
}

/** A dyad is observed if either mask observes it. */
export function eitherMask(one: ObservationMask, other: ObservationMask): ObservationMask {
  const dyads = new DyadMap<true>();
  for (const mask of [one, other]) {
    for (const [{ source, target }] of mask.dyads.entries()) dyads.set(source, target, true);
  }
  return {
    isComplete: one.isComplete || other.isComplete,
    observers: new Set([...one.observers, ...other.observers]),
    observesClasses: (a, b) => one.observesClasses(a, b) || other.observesClasses(a, b),
    dyads,
  };
}

/** The dyads that are not observed, in order of ids. */
export function* maskedDyads(
  mask: ObservationMask,
  actors: readonly Actor[],
): Generator<[string, string]> {
  if (mask.isComplete) return;
  for (const [index, a] of actors.entries()) {
    for (let other = index + 1; other < actors.length; other++) {
      const b = actors[other] as Actor;
      if (!isObserved(mask, a, b)) yield [a.id, b.id];
    }
  }
}
