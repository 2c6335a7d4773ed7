/** A network that came as a flat pair, as the rows that it came from. */
import type { Actor, Entry, JournalState, ProgrammeSettings, Wave } from "@legami/core";
import { compareIds, readJournal } from "@legami/core";
import { UNDATED } from "../flat-pair/flat-timeline.ts";
import { actorColumns, dayCell } from "./actor-columns.ts";
import type { OutCell, OutTable } from "./out-table.ts";

/** True for data of a flat pair: every dyad counts as observed, and there is nothing but ties. */
export function isFlat({ observation }: ProgrammeSettings): boolean {
  return observation === "complete";
}

export function flatTables(entries: readonly Entry[], knownOn: string | null = null): OutTable[] {
  const { settings, stateAt } = readJournal(entries, knownOn);
  const state = stateAt(null);
  return [actorTable(state.actors, settings), { name: "ties", rows: tieRows(state) }];
}

/** Actors with the days, or the waves, between which they are on the register. */
export function actorTable(actors: readonly Actor[], settings: ProgrammeSettings): OutTable {
  const columns = actorColumns(actors);
  const hasRegister = actors.some(
    (actor) => actor.registerFrom !== null || actor.registerTo !== null,
  );
  const header = [
    "id",
    ...columns.map(({ name }) => name),
    ...(hasRegister ? ["register_from", "register_to"] : []),
  ];
  const rows = actors.map((actor): OutCell[] => [
    actor.id,
    ...columns.map(({ of }) => of(actor)),
    ...(hasRegister
      ? [dayCell(actor.registerFrom, settings), dayCell(actor.registerTo, settings)]
      : []),
  ]);
  return { name: "actors", rows: [header, ...rows] };
}

function tieRows({ settings, assessments, events, givenTies }: JournalState): OutCell[][] {
  const [lens] = settings.lenses;
  if (lens === "declared") return assessmentRows(assessments, settings);
  return lens === "enacted" ? eventRows(events) : givenRows(givenTies, settings);
}

/** In the order of waves, so that reading finds them in it; then by ends. */
function byWave(waves: readonly Wave[]): (a: string, b: string) => number {
  const place = new Map(waves.map(({ id }, index) => [id, index]));
  return (a, b) => (place.get(a) ?? -1) - (place.get(b) ?? -1) || compareIds(a, b);
}

function givenRows(ties: JournalState["givenTies"], { waves }: ProgrammeSettings): OutCell[][] {
  const hasWaves = waves.length !== 1 || waves[0]?.id !== UNDATED;
  const hasWeights = ties.some(({ payload }) => payload.weight !== null);
  const order = byWave(waves);
  const sorted = ties
    .map(({ payload }) => payload)
    .sort(
      (a, b) =>
        order(a.wave, b.wave) || compareIds(a.source, b.source) || compareIds(a.target, b.target),
    );
  return [
    [...(hasWaves ? ["wave"] : []), "source", "target", ...(hasWeights ? ["weight"] : [])],
    ...sorted.map(({ wave, source, target, weight }) => [
      ...(hasWaves ? [wave] : []),
      source,
      target,
      ...(hasWeights ? [weight] : []),
    ]),
  ];
}

function assessmentRows(
  entries: JournalState["assessments"],
  { waves }: ProgrammeSettings,
): OutCell[][] {
  const isDated = entries.some(({ payload }) => payload.wave === null);
  const further = (["frequency", "trust"] as const).filter((name) =>
    entries.some(({ payload }) => payload[name] !== null),
  );
  const order = byWave(waves);
  const momentOf = (entry: (typeof entries)[number]) => entry.payload.wave ?? entry.happenedOn;
  const sorted = entries.toSorted(
    (a, b) =>
      order(momentOf(a), momentOf(b)) ||
      compareIds(a.payload.reporter, b.payload.reporter) ||
      compareIds(a.payload.target, b.payload.target),
  );
  return [
    [isDated ? "date" : "wave", "source", "target", "level", ...further],
    ...sorted.map((entry): OutCell[] => {
      const { reporter, target, level } = entry.payload;
      const rest = further.map((name) => entry.payload[name]);
      return [momentOf(entry), reporter, target, level, ...rest];
    }),
  ];
}

function eventRows(entries: JournalState["events"]): OutCell[][] {
  const hasWeights = entries.some(({ payload }) => (payload.weight ?? 1) !== 1);
  const rows = entries.map(({ happenedOn, payload }): OutCell[] => {
    const [source = "", target = ""] = payload.participants;
    return [{ day: happenedOn }, source, target, ...(hasWeights ? [payload.weight ?? 1] : [])];
  });
  return [["date", "source", "target", ...(hasWeights ? ["weight"] : [])], ...rows];
}
