/**
 * A journal's state with several records read as one actor each. Where the records of a unit spoke of
 * the same other in the same wave, the report with the highest level is the unit's: it works with
 * another as far as any part of it does.
 */
import { type Actor, compareIds } from "../model/actor.ts";
import type { CivilDate } from "../model/dates.ts";
import type { EntryOf } from "../model/entry.ts";
import type { Units } from "./lineage.ts";

type UnitOf = (actor: string) => string;

/** All that names actors. */
export interface Evidence {
  /** Every actor ever described, sorted by id, as described on that day. */
  readonly actors: readonly Actor[];
  readonly assessments: readonly EntryOf<"assessment">[];
  readonly documentary: readonly EntryOf<"documentary">[];
  readonly givenTies: readonly EntryOf<"given-tie">[];
  readonly events: readonly EntryOf<"event">[];
  readonly agreements: readonly EntryOf<"agreement">[];
  readonly responses: readonly EntryOf<"response">[];
  readonly distinct: readonly EntryOf<"distinct">[];
}

export function readAsUnits<State extends Evidence>(state: State, units: Units): State {
  if (units.size === 0) return state;
  const unitOf: UnitOf = (actor) => units.get(actor) ?? actor;
  return {
    ...state,
    actors: unitActors(state.actors, unitOf),
    assessments: unitAssessments(state.assessments, unitOf),
    documentary: unitDocuments(state.documentary, unitOf),
    givenTies: state.givenTies
      .map((entry) => withPayload(entry, endsOf(entry, unitOf)))
      .filter(({ payload }) => payload.source !== payload.target),
    events: state.events
      .map((entry) => withPayload(entry, { participants: all(entry.payload.participants, unitOf) }))
      .filter(({ payload }) => payload.participants.length > 1),
    agreements: state.agreements
      .map((entry) => withPayload(entry, { signatories: all(entry.payload.signatories, unitOf) }))
      .filter(({ payload }) => payload.signatories.length > 1),
    responses: unitResponses(state.responses, unitOf),
    distinct: state.distinct
      .map((entry) => withPayload(entry, { actors: all(entry.payload.actors, unitOf) }))
      .filter(({ payload }) => payload.actors.length > 1),
  };
}

/** The record that gives the unit its id, on the register as long as any of its records is. */
function unitActors(actors: readonly Actor[], unitOf: UnitOf): Actor[] {
  const groups = Map.groupBy(actors, ({ id }) => unitOf(id));
  return [...groups]
    .flatMap(([unit, records]) => {
      const own = records.find(({ id }) => id === unit);
      return own === undefined || records.length === 1 ? records : [joinedActor(own, records)];
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

function joinedActor(own: Actor, records: readonly Actor[]): Actor {
  const others = records.filter((record) => record !== own);
  const names = others.flatMap(({ label, aliases }) => [label, ...aliases]);
  const from = records.map(({ registerFrom }) => registerFrom);
  const to = records.map(({ registerTo }) => registerTo);
  const reached = records.flatMap(({ peopleReached }) => peopleReached ?? []);
  return {
    ...own,
    registerFrom: outermost(from, 0),
    registerTo: outermost(to, -1),
    peopleReached: own.peopleReached ?? (reached.length === 0 ? null : Math.max(...reached)),
    aliases: [...new Set([...own.aliases, ...names])].filter((name) => name !== own.label),
  };
}

/** The first day or, at −1, the last; null, an open end, reaches further than any. */
function outermost(days: readonly (CivilDate | null)[], at: 0 | -1): CivilDate | null {
  const known = days.filter((day) => day !== null).sort(compareIds);
  return known.length < days.length ? null : (known.at(at) ?? null);
}

function unitAssessments(
  assessments: readonly EntryOf<"assessment">[],
  unitOf: UnitOf,
): EntryOf<"assessment">[] {
  return strongest(
    assessments,
    (entry) => {
      const { reporter, target } = entry.payload;
      return withPayload(entry, { reporter: unitOf(reporter), target: unitOf(target) });
    },
    ({ payload: { reporter, target } }) => [reporter, target],
    // Told outside of a wave: each has its day, and the latest stands.
    ({ payload, happenedOn }) => payload.wave ?? happenedOn,
  );
}

function unitDocuments(
  documents: readonly EntryOf<"documentary">[],
  unitOf: UnitOf,
): EntryOf<"documentary">[] {
  return strongest(
    documents,
    (entry) => withPayload(entry, endsOf(entry, unitOf)),
    ({ payload: { source, target } }) => [source, target].sort(),
    ({ happenedOn }) => happenedOn,
  );
}

/** The strongest of what different records said of one pair of units on one occasion. */
function strongest<Report extends EntryOf<"assessment"> | EntryOf<"documentary">>(
  reports: readonly Report[],
  asUnits: (report: Report) => Report,
  pairOf: (report: Report) => readonly string[],
  occasionOf: (report: Report) => string,
): Report[] {
  const key = (report: Report) => JSON.stringify([occasionOf(report), ...pairOf(report)]);
  // Of one record's own words on an occasion the last stands, as everywhere.
  const last = new Map(reports.map((report) => [key(report), report]));
  const kept = new Map<string, Report>();
  for (const report of last.values()) {
    const read = asUnits(report);
    const [one, other] = pairOf(read);
    if (one === other) continue;
    const held = kept.get(key(read));
    if (held === undefined || levelOf(held) <= levelOf(read)) kept.set(key(read), read);
  }
  return [...kept.values()].sort((a, b) => a.seq - b.seq);
}

/** No answer is weaker than an answer of no collaboration. */
function levelOf({ payload }: EntryOf<"assessment"> | EntryOf<"documentary">): number {
  return payload.level ?? -1;
}

/** A unit was asked and has answered if any of its records has, about all that any was asked about. */
function unitResponses(
  responses: readonly EntryOf<"response">[],
  unitOf: UnitOf,
): EntryOf<"response">[] {
  const kept = new Map<string, EntryOf<"response">>();
  for (const entry of responses) {
    const { wave, actor, asked, answered } = entry.payload;
    const roster = entry.payload.roster === "all" ? "all" : all(entry.payload.roster, unitOf);
    const key = JSON.stringify([wave, unitOf(actor)]);
    const held = kept.get(key)?.payload;
    const said = answered || held?.answered !== true ? roster : held.roster;
    kept.set(
      key,
      withPayload(entry, {
        actor: unitOf(actor),
        asked: asked || held?.asked === true,
        answered: answered || held?.answered === true,
        roster: answered && held?.answered === true ? eitherRoster(held.roster, roster) : said,
      }),
    );
  }
  return [...kept.values()];
}

type Roster = EntryOf<"response">["payload"]["roster"];

function eitherRoster(one: Roster, other: Roster): Roster {
  return one === "all" || other === "all" ? "all" : [...new Set([...one, ...other])];
}

type Tie = EntryOf<"documentary"> | EntryOf<"given-tie">;

function endsOf({ payload: { source, target } }: Tie, unitOf: UnitOf) {
  return { source: unitOf(source), target: unitOf(target) };
}

function withPayload<Kept extends { readonly payload: object }>(
  entry: Kept,
  changes: Partial<Kept["payload"]>,
): Kept {
  return { ...entry, payload: { ...entry.payload, ...changes } };
}

function all(actors: readonly string[], unitOf: UnitOf): string[] {
  return [...new Set(actors.map(unitOf))];
}
