/**
 * What the journal says, as of a day, as known on an instant: the register and the evidence.
 *
 * Two times are kept apart. `asOf`: what had happened by the end of that day. `knownOn`: what had
 * been recorded by that instant. Corrections and retractions recorded by then are applied; order is
 * the journal's sequence, never a clock.
 *
 * Answers to a wave belong to the wave's date, also if they were collected up to
 * `waveWindowDays` later (methods 0.2); events never get this exception.
 */
import { LegamiError } from "../errors.ts";
import type { Actor } from "../model/actor.ts";
import { compareIds } from "../model/actor.ts";
import { type CivilDate, daysBetween, type Instant } from "../model/dates.ts";
import type { Entry, EntryOf, EntryType, Municipality } from "../model/entry.ts";
import { type Parameters, resolveParameters } from "../model/parameters.ts";
import type { ProgrammeSettings, Wave } from "../model/programme.ts";
import { duplicateUnits, type Units, unitsBetween } from "./lineage.ts";
import { type Evidence, readAsUnits } from "./read-as-units.ts";

export interface JournalView {
  /** Last day that counts; null = everything. */
  readonly asOf: CivilDate | null;
  /** Last instant that counts; null = everything. */
  readonly knownOn: Instant | null;
}

export interface JournalState extends Evidence {
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
  /** By name. */
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly logging: readonly EntryOf<"logging">[];
  readonly progress: readonly EntryOf<"progress">[];
  readonly diary: readonly EntryOf<"diary">[];
  readonly mentions: readonly EntryOf<"mention">[];
}

/** The entries in force at `knownOn`: the corrected and the retracted left out, in order of sequence. */
export function entriesInForce(entries: readonly Entry[], knownOn: Instant | null): Entry[] {
  const known = entries
    .filter((entry) => knownOn === null || entry.recordedAt <= knownOn)
    .sort((a, b) => a.seq - b.seq);
  const replaced = new Set<string>();
  const undone = new Set<string>();
  // Newest first, because what is undone undoes nothing: a retracted correction gives the corrected
  // entry its force back. A correction that was itself corrected still stands in the other's place.
  for (const entry of known.toReversed()) {
    if (undone.has(entry.id)) continue;
    if (entry.corrects !== undefined) replaced.add(entry.corrects);
    if (entry.type === "retraction" && !replaced.has(entry.id)) undone.add(entry.payload.entry);
  }
  return known.filter(
    ({ id, type }) => !replaced.has(id) && !undone.has(id) && type !== "retraction",
  );
}

/** A journal as known on an instant, ready to be read as of any day. */
export interface KnownJournal {
  /** What is known of the programme: not something that happens in it, so it has no date. */
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
  readonly stateAt: (asOf: CivilDate | null) => JournalState;
  /** Actors that merged or came apart after the first day, up to the last. */
  readonly unitsBetween: (first: CivilDate, last: CivilDate) => Units;
}

/**
 * The journal as known on an instant; sort and corrections are done once for all days.
 * @throws LegamiError `LEGAMI_NOT_FOUND` if no programme has been opened in it
 */
export function readJournal(entries: readonly Entry[], knownOn: Instant | null): KnownJournal {
  const byType = Map.groupBy(entriesInForce(entries, knownOn), (entry) => entry.type);
  const settings = (byType.get("programme")?.at(-1) as EntryOf<"programme"> | undefined)?.payload;
  if (settings === undefined) {
    const nothing =
      knownOn === null
        ? "this journal has no programme"
        : `nothing had been recorded by ${knownOn}`;
    throw new LegamiError("LEGAMI_NOT_FOUND", nothing);
  }
  const parameters = resolveParameters(settings.parameters);
  const of = <Type extends EntryType>(type: Type) => (byType.get(type) ?? []) as EntryOf<Type>[];
  const duplicates = duplicateUnits(of("merge"));
  return {
    settings,
    parameters,
    stateAt: (asOf) => readAsUnits(stateAt(byType, settings, parameters, asOf), duplicates),
    unitsBetween: (first, last) => unitsBetween(of("merge"), of("split"), first, last),
  };
}

/** The journal projected to register and evidence, as of a day, as known on an instant. */
export function projectJournal(entries: readonly Entry[], view: JournalView): JournalState {
  return readJournal(entries, view.knownOn).stateAt(view.asOf);
}

function stateAt(
  byType: ReadonlyMap<EntryType, readonly Entry[]>,
  settings: ProgrammeSettings,
  parameters: Parameters,
  asOf: CivilDate | null,
): JournalState {
  const of = <Type extends EntryType>(type: Type) => (byType.get(type) ?? []) as EntryOf<Type>[];
  const waves = new Map(settings.waves.map((wave) => [wave.id, wave]));
  const happened = (date: CivilDate) => asOf === null || date <= asOf;
  const answered = (wave: string | null, date: CivilDate) =>
    happened(
      (wave === null ? waveAround(settings, parameters, date) : waves.get(wave))?.date ?? date,
    );

  return {
    settings,
    parameters,
    actors: describedActors(of("actor"), asOf),
    municipalities: new Map(
      of("municipality").map(({ payload: { municipality, ...rest } }) => [municipality, rest]),
    ),
    assessments: of("assessment").filter((entry) => answered(entry.payload.wave, entry.happenedOn)),
    documentary: of("documentary").filter((entry) => answered(null, entry.happenedOn)),
    givenTies: of("given-tie").filter((entry) => answered(entry.payload.wave, entry.happenedOn)),
    events: of("event").filter((entry) => happened(entry.happenedOn)),
    agreements: of("agreement").filter((entry) => happened(entry.payload.from)),
    responses: of("response").filter((entry) => answered(entry.payload.wave, entry.happenedOn)),
    // Who is who holds on every day, as for records merged as duplicates.
    distinct: of("distinct"),
    logging: of("logging").filter((entry) => happened(entry.payload.from)),
    progress: of("progress").filter((entry) => happened(entry.happenedOn)),
    diary: of("diary").filter((entry) => happened(entry.happenedOn)),
    mentions: of("mention").filter((entry) => happened(entry.happenedOn)),
  };
}

/** The wave whose window holds the day, the nearer one if two do; undefined between waves. */
export function waveAround(
  settings: ProgrammeSettings,
  parameters: Parameters,
  date: CivilDate,
): Wave | undefined {
  if (settings.timeline === "ordinal") return settings.waves.find((wave) => wave.date === date);
  const distance = (wave: Wave) => Math.abs(daysBetween(wave.date, date));
  return settings.waves
    .filter((wave) => distance(wave) <= parameters.waveWindowDays)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Each actor as its latest description by that day says, or, before the first one, as the first
 * says: who is on the register is told by the register dates, not by when it was written down.
 */
function describedActors(entries: readonly EntryOf<"actor">[], asOf: CivilDate | null): Actor[] {
  const current = new Map<string, EntryOf<"actor">>();
  for (const entry of entries) {
    const held = current.get(entry.payload.id);
    if (held === undefined || follows(entry, held, asOf)) current.set(entry.payload.id, entry);
  }
  return [...current.values()].map((entry) => entry.payload).sort((a, b) => compareIds(a.id, b.id));
}

function follows(entry: EntryOf<"actor">, held: EntryOf<"actor">, asOf: CivilDate | null): boolean {
  const isPast = (date: CivilDate) => asOf === null || date <= asOf;
  if (isPast(entry.happenedOn) !== isPast(held.happenedOn)) return isPast(entry.happenedOn);
  return isPast(entry.happenedOn)
    ? entry.happenedOn >= held.happenedOn
    : entry.happenedOn < held.happenedOn;
}
