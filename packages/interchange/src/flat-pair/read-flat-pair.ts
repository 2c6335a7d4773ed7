import {
  type Actor,
  type CivilDate,
  compareIds,
  InvalidOptionError,
  type ProgrammeSettings,
  type Territory,
} from "@legami/core";
import { ACTOR_COLUMNS, actorsOf } from "../actor-rows.ts";
import type { Table } from "../csv/table.ts";
import { TableReader } from "../csv/table-reader.ts";
import { EntryList } from "../entry-list.ts";
import { Findings } from "../findings.ts";
import {
  BEFORE_EVERYTHING,
  type InputFile,
  type InputStream,
  type ProgrammeData,
} from "../programme-data.ts";
import { readInTurns, type StreamOptions } from "../stream-reading.ts";
import { TieEnds } from "../tie-ends.ts";
import type { Timeline } from "../timeline.ts";
import { atOnce, ROWS_A_TURN, type Work } from "../work.ts";
import { FLAT_TIE_COLUMNS, hasClearColumns } from "./flat-columns.ts";
import { addFlatTies, lensOf } from "./flat-ties.ts";
import { timelineOf } from "./flat-timeline.ts";

export interface FlatPair {
  readonly actors: InputFile;
  readonly ties: InputFile;
}

export interface FlatPairStreams {
  readonly actors: InputStream;
  readonly ties: InputStream;
}

export interface FlatPairOptions {
  /** Labels of the waves in their order; must hold every wave of the file. */
  readonly waves?: readonly string[];
  /** The weight that counts as strength 1. */
  readonly weightMax?: number;
}

/**
 * Reads a table of actors and a table of ties, as any network has them.
 * @throws InputError with all that is wrong in either file
 * @throws InvalidOptionError if an option cannot go with any such files
 */
export function readFlatPair(files: FlatPair, options: FlatPairOptions = {}): ProgrammeData {
  const reading = new FlatPairReading(files, options);
  reading.actors.push(files.actors.content);
  reading.ties.push(files.ties.content);
  return atOnce(reading.finish().work);
}

/**
 * Like `readFlatPair`, from streams: the files are never held whole, and there is time for other
 * things in between.
 * @throws what `readFlatPair` throws, or the reason of the signal
 */
export async function readFlatPairStream(
  files: FlatPairStreams,
  { onProgress, signal, ...options }: FlatPairOptions & StreamOptions = {},
): Promise<ProgrammeData> {
  const reading = new FlatPairReading(files, options);
  const streams = [
    [files.actors, reading.actors],
    [files.ties, reading.ties],
  ] as const;
  const waiting = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
  return readInTurns({ streams, finish: () => reading.finish() }, waiting);
}

/** A flat pair while it is read: two tables that fill up, and what becomes of them. */
class FlatPairReading {
  readonly actors: TableReader;
  readonly ties: TableReader;
  readonly #findings: Findings;
  readonly #options: FlatPairOptions;
  readonly #names: { readonly actors: string; readonly ties: string };

  constructor(
    files: { readonly [File in keyof FlatPair]: { name: string } },
    options: FlatPairOptions,
  ) {
    const { weightMax } = options;
    if (weightMax !== undefined && !(Number.isFinite(weightMax) && weightMax > 0)) {
      throw new InvalidOptionError("weightMax", "a number above 0", weightMax);
    }
    this.#options = options;
    this.#names = { actors: files.actors.name, ties: files.ties.name };
    this.#findings = new Findings([files.actors.name, files.ties.name]);
    this.actors = new TableReader(files.actors.name, ACTOR_COLUMNS, this.#findings);
    this.ties = new TableReader(files.ties.name, FLAT_TIE_COLUMNS, this.#findings);
  }

  /** @throws InputError if one of the two is no table */
  finish(): { rows: number; work: Work<ProgrammeData> } {
    const actors = this.actors.end();
    const ties = this.ties.end();
    const isClear = ties !== null && hasClearColumns(ties, this.#findings);
    if (actors === null || !isClear) throw this.#findings.error();
    const rows = 2 * actors.length + (ties.at.has("wave") ? 2 : 1) * ties.length;
    return { rows, work: this.#entriesOf(actors, ties) };
  }

  *#entriesOf(actorTable: Table, ties: Table): Work<ProgrammeData> {
    const findings = this.#findings;
    const timeline = yield* timelineOf(ties, this.#options.waves, findings);
    if (timeline === null) throw findings.error();
    const scale = weightScale(ties, this.#options.weightMax, findings);
    const actors = yield* actorsOf(actorTable, timeline, findings);
    const settings = settingsOf(ties, timeline, scale, actors);
    const began = timeline.waves[0]?.date ?? BEFORE_EVERYTHING;
    const entries = new EntryList(settings, began);
    yield* addActors(actors.values(), began, entries);
    const ends = new TieEnds(actors, this.#names.actors, timeline, findings);
    yield* addFlatTies({ ties, timeline, ends, weightMax: scale }, entries, findings);

    findings.throwIfAny();
    return { settings, entries: entries.entries, notes: findings.notes() };
  }
}

/** The maximum, where there are weights to measure by it. */
function weightScale(
  ties: Table,
  weightMax: number | undefined,
  findings: Findings,
): number | null {
  if (weightMax === undefined) return null;
  if (lensOf(ties) === "given" && ties.at.has("weight")) return weightMax;
  findings.note("weight-max-without-weights", { file: ties.file }, { max: weightMax });
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
    territories: territoriesOf(actors.values()),
    parameters: {},
    indicators: [],
    simulated: null,
    seed: null,
    lenses: [lensOf(ties)],
    observation: "complete",
    weightMax,
  };
}

/** A territory for every value of the actors, so that scopes can name them. */
function territoriesOf(actors: Iterable<Actor>): Territory[] {
  const ids = new Set<string>();
  for (const { territory } of actors) if (territory !== null) ids.add(territory);
  return [...ids].sort(compareIds).map((id) => ({
    id,
    label: id,
    in: { it: `a ${id}`, en: `in ${id}` },
    role: "receiving",
  }));
}
