import { type ProgrammeSettings, resolveParameters } from "@legami/core";
import { ACTOR_COLUMNS, actorsOf } from "../actor-rows.ts";
import type { RowCursor } from "../csv/row-cursor.ts";
import { type Table, type TableShape, tableName } from "../csv/table.ts";
import { EntryList } from "../entry-list.ts";
import type { Findings } from "../findings.ts";
import { BEFORE_EVERYTHING, type ProgrammeData } from "../programme-data.ts";
import { territoriesNamed } from "../territories.ts";
import { TieEnds } from "../tie-ends.ts";
import type { Work } from "../work.ts";
import * as field from "./field-rows.ts";
import { ACTORS_FILE, MUNICIPALITIES_FILE } from "./file-names.ts";
import { addMunicipalities, MUNICIPALITY_COLUMNS } from "./municipality-rows.ts";
import { type ProgrammeContext, territoryAt } from "./programme-context.ts";
import * as activity from "./shared-activity-rows.ts";
import * as survey from "./survey-rows.ts";

interface EvidenceFile {
  readonly name: string;
  readonly shape: TableShape;
  readonly add: (table: Table, context: ProgrammeContext) => Work;
}

const EVIDENCE: readonly EvidenceFile[] = [
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

/** The tables of a programme by the names of their files, with the columns of each. */
export const TABLE_SHAPES: ReadonlyMap<string, TableShape> = new Map([
  [ACTORS_FILE, ACTOR_COLUMNS],
  [MUNICIPALITIES_FILE, MUNICIPALITY_COLUMNS],
  ...EVIDENCE.map(({ name, shape }) => [name, shape] as const),
]);

/** Tables by the names of their files; null for one that could not be read. */
export type ProgrammeTables = ReadonlyMap<string, Table | null>;

export function rowsIn(tables: ProgrammeTables): number {
  return [...tables.values()].reduce((sum, table) => sum + (table?.length ?? 0), 0);
}

/** The entries that the rows of the tables make. */
export function* programmeEntries(
  given: ProgrammeSettings,
  actorTable: Table,
  tables: ProgrammeTables,
  findings: Findings,
): Work<ProgrammeData> {
  const settings = withTerritories(given, tables);
  const began = settings.t0 ?? BEFORE_EVERYTHING;
  const entries = new EntryList(settings, began);
  const places = tables.get(MUNICIPALITIES_FILE) ?? null;
  const municipalities = places && {
    file: tableName(places),
    names: yield* addMunicipalities(places, settings, began, entries, findings),
  };
  const check = (cursor: RowCursor) => checkPlace(cursor, settings, municipalities, findings);
  const timeline = { kind: settings.timeline, waves: settings.waves };
  const actors = yield* actorsOf(actorTable, timeline, findings, check);
  for (const actor of actors.values()) entries.add("actor", actor.registerFrom ?? began, actor);
  const ends = new TieEnds(actors, tableName(actorTable), timeline, findings);
  const parameters = resolveParameters(settings.parameters);
  for (const { name, add } of EVIDENCE) {
    const table = tables.get(name);
    if (table) yield* add(table, { settings, parameters, ends, entries, findings });
  }

  findings.throwIfAny();
  return entries.data(settings, rowsIn(tables), findings);
}

/** A programme that lists no territories has those that its tables name. */
function withTerritories(settings: ProgrammeSettings, tables: ProgrammeTables): ProgrammeSettings {
  if (settings.territories.length > 0) return settings;
  const named = [...tables.values()].flatMap(
    (table) => table?.columns.get("territory")?.words ?? [],
  );
  return { ...settings, territories: territoriesNamed(named) };
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
