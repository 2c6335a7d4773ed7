import { type AnyNewEntry, LegamiError } from "@legami/core";
import type { JournalStore } from "@legami/storage";
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
  const data = await readFiles(await sourceOf(files, options, around), around.texts);
  await sayNotes(data.notes, around);
  const { openSqliteStore } = await import("@legami/storage");
  const store = openSqliteStore(options.into);
  const programme = data.settings.id;
  try {
    const stored =
      options.dryRun === true
        ? data.entries.length - (await alreadyThere(store, programme, data.entries))
        : (await store.append(programme, data.entries, new Date().toISOString())).filter(
            (receipt) => receipt.status === "stored",
          ).length;
    const already = data.entries.length - stored;
    const head = await store.head(programme);
    if (options.json === true) {
      const report = { schema: "legami.import/1", programme, dryRun: options.dryRun === true };
      around.print(
        JSON.stringify({ ...report, read: data.entries.length, stored, already, head }, null, 2),
      );
      return;
    }
    const say = options.dryRun === true ? around.texts.wouldImport : around.texts.imported;
    around.print(say(stored, already, options.into));
  } finally {
    await store.close();
  }
}

/** A folder is a programme; two files are actors and ties, told apart by their names or their order. */
async function sourceOf(
  files: string[],
  options: ImportOptions,
  { texts }: Surroundings,
): Promise<SourceOptions> {
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

async function alreadyThere(
  store: JournalStore,
  programme: string,
  entries: readonly AnyNewEntry[],
): Promise<number> {
  const held = new Set((await store.entries(programme)).map((entry) => entry.id));
  return entries.filter((entry) => held.has(entry.id)).length;
}
