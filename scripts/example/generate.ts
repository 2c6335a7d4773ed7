/**
 * Writes data/example, the simulated programme, byte for byte the same for the same seed.
 *
 *   node scripts/example/generate.ts
 *
 * A hidden year is run first (year.ts); the survey and the log then look at it, each in its
 * own fallible way. The folder's README tells the story and is written by hand.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AGREEMENTS } from "./agenda.ts";
import { type CastActor, municipalities } from "./cast.ts";
import { happens, type Streams, streamsOf } from "./chance.ts";
import { type Row, writeCsv } from "./csv.ts";
import { eventRows } from "./event-log.ts";
import { PEOPLE_REACHED, SEED, WAVES } from "./scenario.ts";
import { surveyRows } from "./survey.ts";
import { diaryRows } from "./texts/diary.ts";
import { mentionRows } from "./texts/mentions.ts";
import { programmeJson } from "./texts/programme-settings.ts";
import { progressRows } from "./texts/progress.ts";
import { runYear } from "./year.ts";

const FOLDER = new URL("../../data/example/", import.meta.url);

/** The columns of cli.md; `actors.csv` adds three that methods E13 asks about the register. */
const COLUMNS = {
  "actors.csv":
    "id,label,kind,territory,municipality,register_from,register_to,people_reached,aliases,origin,register_entry,register_exit",
  "municipalities.csv": "municipality,territory,lat,lon",
  "assessments.csv": "wave,date,reporter,target,level,frequency,trust",
  "responses.csv": "wave,actor,asked,answered,roster",
  "events.csv": "event,date,type,actor,logger,note",
  "agreements.csv": "agreement,date_from,date_to,actor",
  "logging.csv": "date_from,date_to,territory,relation",
  "progress.csv": "indicator,date,territory,value,note",
  "diary.csv": "date,territory,author,text",
  "mentions.csv": "date,territory,document,period,type,quotation,source",
} as const;

/** File name to text. */
export function exampleFiles(seed: number = SEED): Map<string, string> {
  const stream = streamsOf(seed);
  const year = runYear(stream);
  const { responses, assessments } = surveyRows(year, stream);
  const rows: Record<keyof typeof COLUMNS, readonly Row[]> = {
    "actors.csv": year.cast.map((actor) => actorRow(actor, stream)),
    "municipalities.csv": municipalities(),
    "assessments.csv": assessments,
    "responses.csv": responses,
    "events.csv": eventRows(year, stream),
    "agreements.csv": agreementRows(),
    "logging.csv": loggingRows(),
    "progress.csv": progressRows(),
    "diary.csv": diaryRows(year.cast),
    "mentions.csv": mentionRows(),
  };
  const files = new Map([["programme.json", programmeJson(seed)]]);
  for (const [name, columns] of Object.entries(COLUMNS)) {
    files.set(name, writeCsv(columns.split(","), rows[name as keyof typeof COLUMNS]));
  }
  return files;
}

function actorRow(actor: CastActor, stream: Streams): Row {
  return {
    id: actor.id,
    label: actor.label,
    kind: actor.kind,
    territory: actor.territory,
    municipality: actor.municipality,
    register_from: actor.from,
    register_to: actor.to,
    people_reached: peopleReached(actor, stream),
    aliases: actor.aliases.join("|"),
    origin: actor.origin,
    register_entry: actor.entry,
    register_exit: actor.exit,
  };
}

function peopleReached(actor: CastActor, stream: Streams): number | "" {
  const random = stream(`people-reached/${actor.id}`);
  const { stated, fewestTens, mostTens } = PEOPLE_REACHED[actor.kind === "lab" ? "lab" : "other"];
  if (!happens(random, stated)) return "";
  return 10 * (fewestTens + random.integer(mostTens - fewestTens + 1));
}

function agreementRows(): Row[] {
  return Object.entries(AGREEMENTS).flatMap(([agreement, { from, to, signatories }]) =>
    signatories.map((actor) => ({ agreement, date_from: from, date_to: to, actor })),
  );
}

/** Labs log their own ties everywhere, and go on; ties without a lab are followed in Pavia only. */
function loggingRows(): Row[] {
  const period = { date_from: WAVES[0].date, date_to: "" };
  const followed = { rhodense: ["LO", "LL"], pavia: ["LO", "LL", "OO"], visconteo: ["LO", "LL"] };
  return Object.entries(followed).flatMap(([territory, relations]) =>
    relations.map((relation) => ({ ...period, territory, relation })),
  );
}

if (import.meta.main) {
  const files = exampleFiles();
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, FOLDER), text);
  console.log(`${files.size} files in ${fileURLToPath(FOLDER)}, seed ${SEED}`);
}
