import type { JournalState } from "../journal/journal-state.ts";
import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import { type ActorClass, relationOf } from "../model/scope.ts";
import { accumulatedContact, type Decay, enactedStrength } from "../strength/enacted-strength.ts";
import { SLACK } from "../strength/strength-class.ts";
import type { Moment } from "./moment.ts";
import { COMPLETE_MASK, isObserved, type ObservationMask } from "./observation-mask.ts";
import { byEnds, type SnapshotTie } from "./snapshot-tie.ts";

/** Ties of the enacted lens, the dyads under logging, and every contact summed up (methods A5, A7). */
export function enactedTies(
  state: JournalState,
  moment: Moment,
  actors: readonly Actor[],
  decay?: Decay,
): { ties: SnapshotTie[]; mask: ObservationMask; contact: DyadMap<number> } {
  const { parameters } = state;
  const register = new Map(actors.map((actor) => [actor.id, actor]));
  const contact = accumulatedContact(
    state.events.map(({ happenedOn, payload }) => ({ ...payload, date: happenedOn })),
    state.agreements.map(({ payload }) => payload),
    moment.date,
    parameters,
    decay,
  );
  const mask = loggingMask(state, moment, contact, parameters.enactedThreshold);
  const ties: SnapshotTie[] = [];
  for (const [{ source, target }, amount] of contact.entries()) {
    const [a, b] = [register.get(source), register.get(target)];
    if (a === undefined || b === undefined || amount < parameters.enactedThreshold - SLACK)
      continue;
    if (!isObserved(mask, a, b)) continue;
    ties.push({
      source,
      target,
      strength: enactedStrength(amount, parameters),
      status: "logged",
      sourceSays: null,
      targetSays: null,
    });
  }
  return { ties: ties.sort(byEnds), mask, contact };
}

/**
 * Dyads whose class is being logged on that day in the territory of either end: either could have
 * logged it. Where nobody says what was logged, only the contacts that were can be known.
 */
function loggingMask(
  state: JournalState,
  moment: Moment,
  contact: DyadMap<number>,
  threshold: number,
): ObservationMask {
  if (state.settings.observation === "complete") return COMPLETE_MASK;
  const dyads = new DyadMap<true>();
  if (state.logging.length === 0) {
    for (const [{ source, target }, amount] of contact.entries()) {
      if (amount >= threshold - SLACK) dyads.set(source, target, true);
    }
  }
  const running = state.logging
    .map(({ payload }) => payload)
    .filter(({ from, to }) => from <= moment.date && (to === null || moment.date <= to));
  const underLogging = new Set(
    running.map(({ territory, relation }) => `${relation} ${territory}`),
  );
  const observesClasses = (a: ActorClass, b: ActorClass) => {
    const relation = relationOf(a, b);
    return [a, b].some(
      ({ territory }) => territory !== null && underLogging.has(`${relation} ${territory}`),
    );
  };
  return { isComplete: false, observers: new Set(), observesClasses, dyads };
}
