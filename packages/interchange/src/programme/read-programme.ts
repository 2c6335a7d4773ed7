import {
  type Actor,
  type CivilDate,
  type ProgrammeSettings,
  resolveParameters,
} from "@legami/core";
import { ACTOR_COLUMNS, actorsOf } from "../actor-rows.ts";
import type { RowCursor } from "../csv/row-cursor.ts";
import { type Table, type TableShape, tableOf } from "../csv/table.ts";
import { EntryList } from "../entry-list.ts";
import { Findings } from "../findings.ts";
import { BEFORE_EVERYTHING, type InputFile, type ProgrammeData } from "../programme-data.ts";
import { TieEnds } from "../tie-ends.ts";
import * as field from "./field-rows.ts";
import { addMunicipalities, MUNICIPALITY_COLUMNS } from "./municipality-rows.ts";
import { type ProgrammeContext, territoryAt } from "./programme-context.ts";
import { programmeSettingsOf } from "./programme-json.ts";
import * as activity from "./shared-activity-rows.ts";
import * as survey from "./survey-rows.ts";

const SETTINGS_FILE = "programme.json";
const ACTORS_FILE = "actors.csv";
const MUNICIPALITIES_FILE = "municipalities.csv";

interface EvidenceFile {
  readonly name: string;
  readonly shape: TableShape;
  readonly add: (table: Table, context: ProgrammeContext) => void;
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

const FILE_NAMES: readonly string[] = [
  SETTINGS_FILE,
  ACTORS_FILE,
  MUNICIPALITIES_FILE,
  ...EVIDENCE_FILES.map(({ name }) => name),
];

/**
 * Reads the files of a programme's folder, told apart by their names. Only `programme.json` and
 * `actors.csv` must be there; files of other names are noted.
 * @throws InputError with all that is wrong in any of them
 */
export function readProgramme(files: readonly InputFile[]): ProgrammeData {
  const findings = new Findings(FILE_NAMES);
  const byName = filesByName(files, findings);
  const settings = readIf(byName.get(SETTINGS_FILE), (file) => programmeSettingsOf(file, findings));
  const tableIn = (name: string, shape: TableShape) =>
    readIf(byName.get(name), (file) => tableOf(file, shape, findings));
  const actorTable = tableIn(ACTORS_FILE, ACTOR_COLUMNS);
  const municipalityTable = tableIn(MUNICIPALITIES_FILE, MUNICIPALITY_COLUMNS);
  const evidence = EVIDENCE_FILES.map(({ name, shape, add }) => ({
    add,
    table: tableIn(name, shape),
  }));
  if (settings === null || actorTable === null) throw findings.error();

  const began = settings.t0 ?? BEFORE_EVERYTHING;
  const entries = new EntryList(settings, began);
  const municipalities =
    municipalityTable && addMunicipalities(municipalityTable, settings, began, entries, findings);
  const check = (cursor: RowCursor) => checkPlace(cursor, settings, municipalities, findings);
  const timeline = { kind: settings.timeline, waves: settings.waves };
  const actors = actorsOf(actorTable, timeline, findings, check);
  addActors(actors.values(), began, entries);
  const ends = new TieEnds(actors, actorTable.file, timeline, findings);
  const parameters = resolveParameters(settings.parameters);
  for (const { table, add } of evidence) {
    if (table !== null) add(table, { settings, parameters, ends, entries, findings });
  }

  findings.throwIfAny();
  return { settings, entries: entries.entries, notes: findings.notes() };
}

function filesByName(files: readonly InputFile[], findings: Findings): Map<string, InputFile> {
  const byName = new Map<string, InputFile>();
  for (const file of files) {
    const name = file.name.toLowerCase();
    if (!FILE_NAMES.includes(name)) findings.note("unknown-file", { file: file.name });
    else if (byName.has(name)) findings.problem("duplicate-file", { file: file.name });
    else byName.set(name, file);
  }
  for (const name of [SETTINGS_FILE, ACTORS_FILE]) {
    if (!byName.has(name)) findings.problem("missing-file", { file: name });
  }
  return byName;
}

function readIf<Read>(
  file: InputFile | undefined,
  read: (file: InputFile) => Read | null,
): Read | null {
  return file === undefined ? null : read(file);
}

function addActors(actors: Iterable<Actor>, began: CivilDate, entries: EntryList): void {
  for (const actor of actors) entries.add("actor", actor.registerFrom ?? began, actor);
}

/** An actor stands in a territory of the programme; a place without coordinates is only noted. */
function checkPlace(
  cursor: RowCursor,
  settings: ProgrammeSettings,
  municipalities: ReadonlySet<string> | null,
  findings: Findings,
): void {
  territoryAt(cursor, settings);
  const municipality = cursor.text("municipality");
  if (municipality === "" || municipalities === null || municipalities.has(municipality)) return;
  if (cursor.text("lat") !== "") return;
  findings.note("unknown-municipality", cursor.place("municipality"));
}
