import { existsSync, statSync } from "node:fs";
import { link, rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import { LegamiError } from "@legami/core";
import type { FileFormat, ProgrammeData } from "@legami/interchange";
import type { JournalHead, JournalStore } from "@legami/storage";
import { Option } from "commander";
import { interruptible, progressBar } from "../progress.ts";
import { readFiles, type SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { FILE_FORMATS } from "./evaluation-options.ts";
import type { SheetOptions } from "./import-sheet.ts";
import { commaList, type Surroundings, type Verb } from "./verb.ts";

interface ImportOptions extends SheetOptions {
  readonly waves?: string[];
  readonly weightMax?: string;
  readonly format?: FileFormat;
  readonly quiet?: boolean;
}

export const importVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("import")
    .description(texts.verbs.import)
    .argument("<files...>", texts.importArgument)
    .option("--into <file>", texts.options.into, "legami.db")
    .option("--waves <list>", texts.options.waves, commaList)
    .option("--weight-max <number>", texts.options.weightMax)
    .addOption(new Option("--format <format>", texts.options.format).choices(FILE_FORMATS))
    .option("--map <column=field>", texts.options.map, mapped)
    .option("--separator <sign>", texts.options.separator)
    .addOption(new Option("--encoding <encoding>", texts.options.encoding).choices(ENCODINGS))
    .option("--sheet <name>", texts.options.sheet)
    .option("--header-row <row>", texts.options.headerRow, Number)
    .addOption(new Option("--date-format <order>", texts.options.dateFormat).choices(DATES))
    .addOption(new Option("--meaning <meaning>", texts.options.meaning).choices(MEANINGS))
    .option("--wave <wave>", texts.options.wave)
    .option("--refused <file>", texts.options.refused)
    .option("--dry-run", texts.options.dryRun)
    .option("--json", texts.options.json)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami import data/example --into example.db
  legami import network.gexf --into network.db
  legami import actors.csv ties.csv --into network.db --dry-run
  legami import raccolta.xlsx --into example.db --dry-run --refused da-sistemare.csv
  legami import raccolta.csv --map "Con=target" --separator ";" --into example.db`,
    )
    .action(async (files: string[], options: ImportOptions) => importFiles(files, options, around));
};

/** As those of interchange, which help need not load. */
const ENCODINGS = ["utf-8", "utf-16", "windows-1252", "macintosh"];
const DATES = ["dmy", "mdy", "ymd"];
const MEANINGS = ["assessment", "event", "documentary", "given"];

/** `Column=field`, given as often as need be. */
function mapped(pair: string, before: Record<string, string> = {}): Record<string, string> {
  const at = pair.lastIndexOf("=");
  if (at > 0) return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
  throw new LegamiError("LEGAMI_INVALID_OPTION", `--map: COLUMN=FIELD (${pair})`);
}

/** What a table of somebody's own making looks like to a strict reader. */
const LOOSE: readonly string[] = [
  "missing-column",
  "missing-sheet",
  "duplicate-column",
  "merged-cells",
  "conflicting-columns",
];

/** False if the error is one that no guessing helps against. */
async function mayBeGuessed(error: unknown, options: ImportOptions): Promise<boolean> {
  const { InputError } = await import("@legami/interchange");
  const isPlain =
    options.format === undefined && options.waves === undefined && options.weightMax === undefined;
  if (!(error instanceof InputError) || !isPlain) return false;
  return error.details.problems.some(({ code }) => LOOSE.includes(code));
}

async function importFiles(
  files: string[],
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  const [only = ""] = files;
  const { choicesOf, importSheet } = await import("./import-sheet.ts");
  const isAsked = Object.keys(choicesOf(options)).length > 0 || options.refused !== undefined;
  const isSheet = files.length === 1 && isAsked;
  if (isSheet) return importSheet(only, options, around);
  try {
    await importData(files, options, around);
  } catch (error) {
    const isFile = files.length === 1 && existsSync(only) && statSync(only).isFile();
    if (!isFile || !(await mayBeGuessed(error, options))) throw error;
    await importSheet(only, options, around);
  }
}

async function importData(
  files: string[],
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  const source = sourceOf(files, options, around);
  const data = await interruptible((signal) => readFiles(source, around.texts, signal));
  await sayNotes(data.notes, around);
  const dryRun = options.dryRun === true;
  const { quiet = false } = options;
  const { stored, head } = await (dryRun ? tryOut : store)(data, options.into, quiet);
  const read = data.entries.length;
  const already = read - stored;
  if (options.json === true) {
    const programme = data.settings.id;
    const { rows } = data;
    const report = {
      schema: "legami.import/1",
      programme,
      dryRun,
      rows,
      read,
      stored,
      already,
      head,
    };
    return around.print(JSON.stringify(report, null, 2));
  }
  const { rowsRead, wouldImport, imported } = around.texts;
  around.print(rowsRead(data.rows));
  around.print((dryRun ? wouldImport : imported)(stored, already, options.into));
}

interface Outcome {
  readonly stored: number;
  readonly head: JournalHead | null;
}

/** So many entries are stored between two looks at whether to stop. */
const BATCH = 2000;

/** Storing an entry takes as long as reading so many bytes, or longer. */
const BYTES_OF_AN_ENTRY = 200;

async function store(data: ProgrammeData, path: string, quiet: boolean): Promise<Outcome> {
  if (!existsSync(path)) return interruptible((signal) => storeAnew(data, path, quiet, signal));
  // One transaction: ended by Ctrl-C at any moment, the store is as it was.
  return withStore(path, (journals) => append(journals, data, data.entries.length));
}

/** Fills a file beside the one asked for, which takes its name when all is in it: never half a store. */
async function storeAnew(
  data: ProgrammeData,
  path: string,
  quiet: boolean,
  signal: AbortSignal,
): Promise<Outcome> {
  const part = `${path}.${process.pid}.part`;
  const bar = progressBar(data.entries.length * BYTES_OF_AN_ENTRY, quiet);
  const afterBatch = (stored: number) => {
    signal.throwIfAborted();
    bar.show(stored, data.entries.length);
  };
  try {
    const outcome = await withStore(part, (journals) => append(journals, data, BATCH, afterBatch));
    if (await givenName(part, path)) return outcome;
  } catch (error) {
    for (const file of [part, `${part}-wal`, `${part}-shm`]) await rm(file, { force: true });
    throw error instanceof LegamiError ? renamed(error, part, path) : error;
  } finally {
    bar.clear();
  }
  // Somebody else has made the store meanwhile: what it does not hold is added to it.
  return store(data, path, quiet);
}

/** False, and the part is gone, if there is a file of that name by now. */
async function givenName(part: string, path: string): Promise<boolean> {
  try {
    // Unlike renaming, linking never takes the place of a file that is there.
    await link(part, path);
  } catch {
    // Not every file system has links.
    if (!existsSync(path)) {
      await rename(part, path);
      return true;
    }
    await rm(part);
    return false;
  }
  await rm(part);
  return true;
}

async function append(
  journals: JournalStore,
  { settings, entries }: ProgrammeData,
  atOnce: number,
  afterBatch: (appended: number) => void = () => {},
): Promise<Outcome> {
  const recordedAt = new Date().toISOString();
  let stored = 0;
  for (let first = 0; first < entries.length; first += atOnce) {
    const batch = entries.slice(first, first + atOnce);
    const receipts = await journals.append(settings.id, batch, recordedAt, "import");
    stored += receipts.filter((receipt) => receipt.status === "stored").length;
    await setImmediate();
    afterBatch(Math.min(first + atOnce, entries.length));
  }
  return { stored, head: await journals.head(settings.id) };
}

async function withStore<Result>(
  path: string,
  use: (journals: JournalStore) => Promise<Result>,
): Promise<Result> {
  const { openSqliteStore } = await import("@legami/storage");
  const journals = await openSqliteStore(path);
  try {
    return await use(journals);
  } finally {
    await journals.close();
  }
}

/** The error about the file that was asked for, not about the one beside it. */
function renamed(error: LegamiError, part: string, path: string): LegamiError {
  const details = { ...error.details, ...("path" in error.details && { path }) };
  return new LegamiError(error.code, error.message.replaceAll(part, path), {
    cause: error,
    details,
  });
}

/** What would be stored, without touching the file or making it. */
async function tryOut({ settings, entries }: ProgrammeData, path: string): Promise<Outcome> {
  if (!existsSync(path)) return { stored: entries.length, head: null };
  const { openSqliteStore } = await import("@legami/storage");
  const journals = await openSqliteStore(path, { readOnly: true });
  try {
    const held = new Set((await journals.entries(settings.id)).map((entry) => entry.id));
    const stored = entries.filter((entry) => !held.has(entry.id)).length;
    return { stored, head: await journals.head(settings.id) };
  } finally {
    await journals.close();
  }
}

/** One path is a programme or a network; two are actors and ties, told apart by name or by order. */
function sourceOf(files: string[], options: ImportOptions, { texts }: Surroundings): SourceOptions {
  const [first = "", second, ...more] = files;
  const { quiet = false, waves, weightMax, format } = options;
  const how = {
    quiet,
    ...(waves !== undefined && { waves }),
    ...(weightMax !== undefined && { weightMax: Number(weightMax.replace(",", ".")) }),
  };
  if (second === undefined) return { programme: first, ...(format && { format }), ...how };
  if (more.length > 0) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.needsSource);
  const isSwapped = ACTORS.test(basename(second)) && !ACTORS.test(basename(first));
  const [actors, ties] = isSwapped ? [second, first] : [first, second];
  return { actors, ties, ...how };
}

/** How tables of actors are named, Gephi's included. */
const ACTORS = /actor|att|real|node|nod/i;
