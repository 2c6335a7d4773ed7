import type { SourceOptions } from "../read-files.ts";
import { openSource } from "../source.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface DuplicatesOptions extends SourceOptions {
  readonly json?: boolean;
}

export const duplicatesVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("duplicates")
    .description(texts.verbs.duplicates)
    .option("--programme <folder|file>", texts.options.programme)
    .option("--actors <file>", texts.options.actors)
    .option("--ties <file>", texts.options.ties)
    .option("--json", texts.options.json)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami duplicates --programme data/example
  legami duplicates --programme example.db --json`,
    )
    .action(async (options: DuplicatesOptions) => duplicates(options, around));
};

async function duplicates(options: DuplicatesOptions, around: Surroundings): Promise<void> {
  const { duplicatePairs, readJournal } = await import("@legami/core");
  const { entries } = await openSource(options, around.texts);
  const { actors, distinct } = readJournal(entries, null).stateAt(null);
  const pairs = duplicatePairs(
    actors,
    distinct.map(({ payload }) => payload.actors),
  );
  if (options.json === true) {
    const answer = { schema: "legami.duplicates/1", actors: actors.length, pairs };
    return around.print(JSON.stringify(answer, null, 2));
  }
  const { duplicatesText } = await import("../print-duplicates.ts");
  around.print(duplicatesText(actors.length, pairs, around.texts, around.language));
}
