import { type ProgrammeSettings, resolveParameters } from "@legami/core";
import { ACTOR_COLUMNS, actorsOf } from "../actor-rows.ts";
import type { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import { TableReader } from "../csv/table-reader.ts";
import { EntryList } from "../entry-list.ts";
import { Findings } from "../findings.ts";
import {
  BEFORE_EVERYTHING,
  type InputFile,
  type InputStream,
  type ProgrammeData,
} from "../programme-data.ts";
import { type PieceReader, readInTurns, type StreamOptions } from "../stream-reading.ts";
import { TieEnds } from "../tie-ends.ts";
import { atOnce, type Work } from "../work.ts";
import * as field from "./field-rows.ts";
import {
  ACTORS_FILE,
  FILE_NAMES,
  filesByName,
  MUNICIPALITIES_FILE,
  SETTINGS_FILE,
} from "./file-names.ts";
import { addMunicipalities, MUNICIPALITY_COLUMNS } from "./municipality-rows.ts";
import { type ProgrammeContext, territoryAt } from "./programme-context.ts";
import { SettingsReader } from "./programme-json.ts";
import * as activity from "./shared-activity-rows.ts";
import * as survey from "./survey-rows.ts";

interface EvidenceFile {
  readonly name: string;
  readonly shape: TableShape;
  readonly add: (table: Table, context: ProgrammeContext) => Work;
}

const EVIDENCE_FILES: readonly EvidenceFile[] = [
  { name: "assessments.csv", shape: survey.ASSESSMENT_COLUMNS, add: survey.addAssessments },
  { name: "responses.csv", shape: survey.RESPONSE_COLUMNS, add: survey.addResponses },
  { name: "ties.csv", shape: field.DOCUMENTARY_COLUMNS, add: field.addDocumentary },
  { name: "events.csv", shape: activity.EVENT_COLUMNS, add: activity.addEvents },
  { name: "agreements.csv", shape: activity.AGREEMENT_COLUMNS, add: activity.addAgreements },
  { name: "logging.csv", shape: field.LOGGING_COLUMNS, add: field.addLogging },
  { name: "progress.csv", shape: field.PROGRESS_COLUMNS, add: field.addProgress },
  { name: "diary.csv", shape: field.DIARY_COLUMNS, add: field.addDiary },
  { name: "mentions.csv", shape: field.MENTION_COLUMNS, add: field.addMentions },
];

/**
 * Reads the files of a programme's folder, told apart by their names. Only `programme.json` and
 * `actors.csv` must be there; files of other names are noted.
 * @throws InputError with all that is wrong in any of them
 */
export function readProgramme(files: readonly InputFile[]): ProgrammeData {
  const reading = new ProgrammeReading(files);
  for (const [{ content }, reader] of reading.readers) reader.push(content);
  return atOnce(reading.finish().work);
}

/**
 * Like `readProgramme`, from streams: no table is ever held whole, and there is time for other
 * things in between.
 * @throws what `readProgramme` throws, or the reason of the signal
 */
export async function readProgrammeStream(
  files: readonly InputStream[],
  options: StreamOptions = {},
): Promise<ProgrammeData> {
  const reading = new ProgrammeReading(files);
  return readInTurns({ streams: reading.readers, finish: () => reading.finish() }, options);
}

/** A folder while it is read: a reader for each file that the contract knows. */
class ProgrammeReading<File extends { readonly name: string }> {
  readonly #findings: Findings;
  readonly #files: ReadonlyMap<string, File>;
  readonly #settings: SettingsReader | null;
  readonly #tables = new Map<string, TableReader>();

  constructor(files: readonly File[]) {
    const { byName, report } = filesByName(files);
    this.#files = byName;
    this.#findings = new Findings(FILE_NAMES.map((name) => byName.get(name)?.name ?? name));
    report(this.#findings);
    const settings = byName.get(SETTINGS_FILE);
    this.#settings =
      settings === undefined ? null : new SettingsReader(settings.name, this.#findings);
    const tables = [
      { name: ACTORS_FILE, shape: ACTOR_COLUMNS },
      { name: MUNICIPALITIES_FILE, shape: MUNICIPALITY_COLUMNS },
      ...EVIDENCE_FILES,
    ];
    for (const { name, shape } of tables) {
      const file = byName.get(name);
      if (file !== undefined)
        this.#tables.set(name, new TableReader(file.name, shape, this.#findings));
    }
  }

  /** The files that are read, each with what takes its pieces. */
  get readers(): readonly (readonly [File, PieceReader])[] {
    return [...this.#files].flatMap(([name, file]) => {
      const reader = name === SETTINGS_FILE ? this.#settings : this.#tables.get(name);
      return reader ? [[file, reader] as const] : [];
    });
  }

  /** @throws InputError if what all else refers to cannot be read */
  finish(): { rows: number; work: Work<ProgrammeData> } {
    const settings = this.#settings?.end() ?? null;
    const tables = new Map([...this.#tables].map(([name, reader]) => [name, reader.end()]));
    const actors = tables.get(ACTORS_FILE) ?? null;
    if (settings === null || actors === null) throw this.#findings.error();
    const lengths = [...tables.values()].map((table) => table?.length ?? 0);
    const rows = lengths.reduce((sum, length) => sum + length, 0);
    return { rows, work: this.#entriesOf(settings, actors, tables) };
  }

  *#entriesOf(
    settings: ProgrammeSettings,
    actorTable: Table,
    tables: ReadonlyMap<string, Table | null>,
  ): Work<ProgrammeData> {
    const findings = this.#findings;
    const began = settings.t0 ?? BEFORE_EVERYTHING;
    const entries = new EntryList(settings, began);
    const places = tables.get(MUNICIPALITIES_FILE) ?? null;
    const municipalities = places && {
      file: places.file,
      names: yield* addMunicipalities(places, settings, began, entries, findings),
    };
    const check = (cursor: RowCursor) => checkPlace(cursor, settings, municipalities, findings);
    const timeline = { kind: settings.timeline, waves: settings.waves };
    const actors = yield* actorsOf(actorTable, timeline, findings, check);
    for (const actor of actors.values()) entries.add("actor", actor.registerFrom ?? began, actor);
    const ends = new TieEnds(actors, actorTable.file, timeline, findings);
    const parameters = resolveParameters(settings.parameters);
    for (const { name, add } of EVIDENCE_FILES) {
      const table = tables.get(name);
      if (table) yield* add(table, { settings, parameters, ends, entries, findings });
    }

    findings.throwIfAny();
    return { settings, entries: entries.entries, notes: findings.notes() };
  }
}

/** An actor stands in a territory of the programme; a place without coordinates is only noted. */
function checkPlace(
  cursor: RowCursor,
  settings: ProgrammeSettings,
  municipalities: { readonly file: string; readonly names: ReadonlySet<string> } | null,
  findings: Findings,
): void {
  territoryAt(cursor, settings);
  const municipality = cursor.text("municipality");
  if (municipality === "" || municipalities === null || municipalities.names.has(municipality))
    return;
  if (cursor.text("lat") !== "") return;
  const { file } = municipalities;
  findings.note("unknown-municipality", cursor.place("municipality"), { municipalities: file });
}
