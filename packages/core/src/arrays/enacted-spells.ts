/** Episodes of ties in the diary: when the contacts of two actors began and when they stopped. */
import type { JournalState } from "../journal/journal-state.ts";
import { type Spell, spellsOf } from "../kernel/spells.ts";
import { type Actor, compareIds } from "../model/actor.ts";
import { dayNumber } from "../model/dates.ts";
import { DyadMap } from "../model/dyad.ts";
import { actorClass } from "../model/scope.ts";
import { loggingPeriods } from "../snapshot/logging-periods.ts";
import type { Network } from "./network.ts";

/** An episode of the tie of two actors. */
export interface EnactedSpell extends Spell {
  readonly a: Actor;
  readonly b: Actor;
  readonly isPrevalent: boolean;
}

/** First and last day of a contact: the same for an event, apart for an agreement. */
type Contact = readonly [from: number, to: number];

/**
 * Every episode of the scope up to the network's date, by the gap rule, sorted by its two actors and
 * then by its start.
 *
 * Evidence is an event of up to `plenaryParticipants` actors and every day of an agreement in force;
 * a plenary says nothing about any two of those present. A dyad is followed while it is logged and
 * both actors are on the register; what leaves the register is followed no further, never ended.
 * What had begun by the programme's t0, or by the first day of logging if that is later, is
 * prevalent, and counts from that day.
 */
export function enactedSpells({ snapshot, scope, admits }: Network): EnactedSpell[] {
  const { evidence, moment, parameters } = snapshot;
  const byId = new Map(evidence.actors.filter(admits).map((actor) => [actor.id, actor]));
  const today = dayNumber(moment.date);
  const { t0 } = evidence.settings;
  const beginning = t0 === null ? Number.NEGATIVE_INFINITY : dayNumber(t0);
  const periodsOf = loggingPeriods(evidence);
  const spells: EnactedSpell[] = [];
  for (const { source, target, contacts } of contactsByDyad(evidence, parameters, today)) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (a === undefined || b === undefined || !scope.joins(actorClass(a), actorClass(b))) continue;
    const lastDay = Math.min(today, ...[a, b].map(lastOnRegister));
    let done = Number.NEGATIVE_INFINITY;
    for (const period of periodsOf(actorClass(a), actorClass(b))) {
      const until = Math.min(period.to, lastDay);
      const observedFrom = Math.max(period.from, beginning);
      const inside = contacts
        .filter(([from, to]) => to > done && from <= until)
        .map(([from, to]): Contact => [Math.max(from, done + 1), Math.min(to, until)]);
      for (const spell of spellsOf(inside, until, parameters.survivalGapDays)) {
        if (spell.end < observedFrom) continue;
        const start = Math.max(spell.start, observedFrom);
        spells.push({ ...spell, a, b, start, isPrevalent: spell.start <= observedFrom });
      }
      done = until;
    }
  }
  return spells;
}

function lastOnRegister({ registerTo }: Actor): number {
  return registerTo === null ? Number.POSITIVE_INFINITY : dayNumber(registerTo);
}

/** The contacts of every dyad in order of their first day, dyads in order of ids. */
function contactsByDyad(
  { events, agreements }: JournalState,
  { plenaryParticipants }: Network["parameters"],
  today: number,
): { source: string; target: string; contacts: Contact[] }[] {
  const found = new DyadMap<Contact[]>();
  const note = (participants: readonly string[], contact: Contact) => {
    const actors = [...new Set(participants)];
    if (actors.length > plenaryParticipants || contact[0] > today) return;
    for (const [index, one] of actors.entries()) {
      for (const other of actors.slice(index + 1)) found.at(one, other, () => []).push(contact);
    }
  };
  for (const { happenedOn, payload } of events) {
    const day = dayNumber(happenedOn);
    note(payload.participants, [day, day]);
  }
  for (const { payload } of agreements) {
    const to = payload.to === null ? today : Math.min(dayNumber(payload.to), today);
    note(payload.signatories, [dayNumber(payload.from), to]);
  }
  return [...found.entries()]
    .map(([dyad, contacts]) => ({ ...dyad, contacts: contacts.sort((x, y) => x[0] - y[0]) }))
    .sort((x, y) => compareIds(x.source, y.source) || compareIds(x.target, y.target));
}
