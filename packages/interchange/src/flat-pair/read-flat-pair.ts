import {
  type Actor,
  compareIds,
  InvalidOptionError,
  type ProgrammeSettings,
  type Territory,
} from "@legami/core";
import { ACTOR_COLUMNS, actorsOf } from "../actor-rows.ts";
import { type Table, tableOf } from "../csv/table.ts";
import { EntryList } from "../entry-list.ts";
import { Findings } from "../findings.ts";
import { BEFORE_EVERYTHING, type InputFile, type ProgrammeData } from "../programme-data.ts";
import { TieEnds } from "../tie-ends.ts";
import type { Timeline } from "../timeline.ts";
import { FLAT_TIE_COLUMNS, hasClearColumns } from "./flat-columns.ts";
import { addFlatTies, lensOf } from "./flat-ties.ts";
import { timelineOf } from "./flat-timeline.ts";

export interface FlatPair {
  readonly actors: InputFile;
  readonly ties: InputFile;
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
export function readFlatPair(
  files: FlatPair,
  { waves, weightMax }: FlatPairOptions = {},
): ProgrammeData {
  if (weightMax !== undefined && !(Number.isFinite(weightMax) && weightMax > 0)) {
    throw new InvalidOptionError("weightMax", "a number above 0", weightMax);
  }
  const findings = new Findings([files.actors.name, files.ties.name]);
  const actorTable = tableOf(files.actors, ACTOR_COLUMNS, findings);
  const ties = tableOf(files.ties, FLAT_TIE_COLUMNS, findings);
  const isClear = ties !== null && hasClearColumns(ties, findings);
  if (actorTable === null || !isClear) throw findings.error();

  const timeline = timelineOf(ties, waves, findings);
  if (timeline === null) throw findings.error();
  const scale = weightScale(ties, weightMax, findings);
  const actors = actorsOf(actorTable, timeline, findings);
  const settings = settingsOf(ties, timeline, scale, actors);
  const began = timeline.waves[0]?.date ?? BEFORE_EVERYTHING;
  const entries = new EntryList(settings, began);
  for (const actor of actors.values()) entries.add("actor", actor.registerFrom ?? began, actor);
  const ends = new TieEnds(actors, files.actors.name, timeline, findings);
  addFlatTies({ ties, timeline, ends, weightMax: scale }, entries, findings);

  findings.throwIfAny();
  return { settings, entries: entries.entries, notes: findings.notes() };
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
