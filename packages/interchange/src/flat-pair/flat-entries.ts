import {
  type Actor,
  type CivilDate,
  compareIds,
  InvalidOptionError,
  type ProgrammeSettings,
} from "@legami/core";
import { actorsOf } from "../actor-rows.ts";
import { type Table, tableName } from "../csv/table.ts";
import { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import { BEFORE_EVERYTHING, type ProgrammeData } from "../programme-data.ts";
import { territoriesNamed } from "../territories.ts";
import { TieEnds } from "../tie-ends.ts";
import type { Timeline } from "../timeline.ts";
import { ROWS_A_TURN, type Work } from "../work.ts";
import type { FlatTables } from "./flat-columns.ts";
import { addFlatTies, lensOf } from "./flat-ties.ts";
import { timelineOf } from "./flat-timeline.ts";
import { spreadOverTime } from "./spread-over-time.ts";

export interface FlatPairOptions {
  /** Labels of the waves in their order; must hold every wave of the file. */
  readonly waves?: readonly string[];
  /** The weight that counts as strength 1. */
  readonly weightMax?: number;
  /** The programme that the network becomes; one called after its file unless given. */
  readonly opened?: { readonly id: string; readonly name: string };
}

/** @throws InvalidOptionError if the maximum is none */
export function checkWeightMax({ weightMax }: FlatPairOptions): void {
  if (weightMax !== undefined && !(Number.isFinite(weightMax) && weightMax > 0)) {
    throw new InvalidOptionError("weightMax", "a number above 0", weightMax);
  }
}

/** The entries that the rows of the tables make. */
export function* flatEntries(
  tables: FlatTables,
  { waves: given, weightMax, opened }: FlatPairOptions,
  findings: Findings,
): Work<ProgrammeData> {
  const {
    actors: actorTable,
    ties,
    waves = given,
  } = yield* spreadOverTime(tables, given, findings);
  const timeline = yield* timelineOf(ties, waves, findings);
  if (timeline === null) throw findings.error();
  const scale = weightScale(ties, weightMax, findings);
  const actors = yield* actorsOf(actorTable, timeline, findings);
  const settings = { ...settingsOf(ties, timeline, scale, actors), ...named(opened) };
  const began = timeline.waves[0]?.date ?? BEFORE_EVERYTHING;
  const entries = new EntryList(settings, began);
  yield* addActors(actors.values(), began, entries);
  const ends = new TieEnds(actors, tableName(actorTable), timeline, findings);
  yield* addFlatTies({ ties, timeline, ends, weightMax: scale }, entries, findings);

  findings.throwIfAny();
  return entries.data(settings, actorTable.length + ties.length, findings);
}

/** The maximum, where there are weights to measure by it. */
function weightScale(
  ties: Table,
  weightMax: number | undefined,
  findings: Findings,
): number | null {
  if (weightMax === undefined) return null;
  if (lensOf(ties) === "given" && ties.at.has("weight")) return weightMax;
  const { file, part } = ties;
  findings.note("weight-max-without-weights", { file, part }, { max: weightMax });
  return null;
}

/** An entry for each actor, with an id like those of rows: there may be very many. */
function* addActors(actors: Iterable<Actor>, began: CivilDate, entries: EntryList): Work {
  const ids = entries.rowIds("actor");
  let added = 0;
  for (const actor of actors) {
    if (++added % ROWS_A_TURN === 0) yield;
    const day = actor.registerFrom ?? began;
    const { id, columns, ...said } = actor;
    const further = Object.entries(columns).sort(([a], [b]) => compareIds(a, b));
    const rest = JSON.stringify([...Object.values(said), ...further]);
    entries.addRow(ids.idOf(id, day, rest), "actor", day, actor);
  }
}

function named(opened: FlatPairOptions["opened"]): object {
  return opened === undefined ? {} : { id: opened.id, name: opened.name };
}

function settingsOf(
  ties: Table,
  { kind, waves }: Timeline,
  weightMax: number | null,
  actors: ReadonlyMap<string, Actor>,
): ProgrammeSettings {
  return {
    id: "flat",
    name: ties.file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "") || ties.file,
    timezone: "Europe/Rome",
    t0: null,
    timeline: kind,
    waves,
    territories: territoriesNamed([...actors.values()].map(({ territory }) => territory)),
    parameters: {},
    indicators: [],
    simulated: null,
    seed: null,
    lenses: [lensOf(ties)],
    observation: "complete",
    weightMax,
  };
}
