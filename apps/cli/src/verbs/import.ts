import { existsSync } from "node:fs";
import { LegamiError } from "@legami/core";
import type { ProgrammeData } from "@legami/interchange";
import type { JournalHead } from "@legami/storage";
import { sayNotes } from "../say-notes.ts";
import { readFiles, type SourceOptions } from "../source.ts";
import { commaList, type Surroundings, type Verb } from "./verb.ts";

interface ImportOptions {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly waves?: string[];
  readonly weightMax?: string;
  readonly json?: boolean;
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
    .option("--dry-run", texts.options.dryRun)
    .option("--json", texts.options.json)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami import data/example --into example.db
  legami import actors.csv ties.csv --into network.db --dry-run`,
    )
    .action(async (files: string[], options: ImportOptions) => importFiles(files, options, around));
};

async function importFiles(
  files: string[],
  options: ImportOptions,
  around: Surroundings,
): Promise<void> {
  const data = await readFiles(sourceOf(files, options, around), around.texts);
  await sayNotes(data.notes, around);
  const dryRun = options.dryRun === true;
  const { stored, head } = await (dryRun ? tryOut : store)(data, options.into);
  const read = data.entries.length;
  const already = read - stored;
  if (options.json === true) {
    const programme = data.settings.id;
    const report = { schema: "legami.import/1", programme, dryRun, read, stored, already, head };
    return around.print(JSON.stringify(report, null, 2));
  }
  const { wouldImport, imported } = around.texts;
  around.print((dryRun ? wouldImport : imported)(stored, already, options.into));
}

interface Outcome {
  readonly stored: number;
  readonly head: JournalHead | null;
}

async function store({ settings, entries }: ProgrammeData, path: string): Promise<Outcome> {
  const { openSqliteStore } = await import("@legami/storage");
  const journals = await openSqliteStore(path);
  try {
    const receipts = await journals.append(settings.id, entries, new Date().toISOString());
    const stored = receipts.filter((receipt) => receipt.status === "stored").length;
    return { stored, head: await journals.head(settings.id) };
  } finally {
    await journals.close();
  }
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

/** A folder is a programme; two files are actors and ties, told apart by their names or their order. */
function sourceOf(files: string[], options: ImportOptions, { texts }: Surroundings): SourceOptions {
  const [first = "", second, ...more] = files;
  if (second === undefined) return { programme: first };
  if (more.length > 0) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.needsSource);
  const isSwapped = /tie|leg/i.test(first) && /actor|att|real/i.test(second);
  const [actors, ties] = isSwapped ? [second, first] : [first, second];
  return {
    actors,
    ties,
    ...(options.waves === undefined ? {} : { waves: options.waves }),
    ...(options.weightMax === undefined
      ? {}
      : { weightMax: Number(options.weightMax.replace(",", ".")) }),
  };
}
