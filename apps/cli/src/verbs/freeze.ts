/** What is known today in one file that needs nothing else. */
import { type Language, LENSES, LegamiError } from "@legami/core";
import { Option } from "commander";
import { given } from "../given.ts";
import type { SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { FROZEN, openSource } from "../source.ts";
import { writeWhole } from "../write-whole.ts";
import { addSourceOptions, instant } from "./evaluation-options.ts";
import { commaList, type Surroundings, type Verb } from "./verb.ts";

interface FreezeOptions extends SourceOptions {
  readonly at?: string[];
  readonly lens?: (typeof LENSES)[number];
  readonly knownOn?: string;
  readonly out?: string;
  readonly lang?: Language;
}

export const freezeVerb: Verb = (program, around) => {
  const { texts } = around;
  const { options: words } = texts;
  const command = program.command("freeze").description(texts.verbs.freeze);
  addSourceOptions(command, texts)
    .option("--at <list>", words.atMoments, commaList)
    .addOption(new Option("--lens <lens>", words.lens).choices(LENSES))
    .option("--known-on <instant>", words.knownOn, instant)
    .option("--out <file>", words.outFrozen)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami freeze --programme example.db --at t0,m12 --out m12${FROZEN}
  legami report --programme m12${FROZEN} --from t0 --to m12 --out report`,
    )
    .action((options: FreezeOptions) => freeze(options, around));
};

async function freeze(options: FreezeOptions, around: Surroundings): Promise<void> {
  const { texts, say, print } = around;
  const { at, out } = options;
  if (out?.endsWith(FROZEN) !== true) {
    throw new LegamiError("LEGAMI_INVALID_OPTION", texts.frozenName(FROZEN));
  }
  const source = await openSource(options, texts);
  await sayNotes(source.notes, around);
  const { freezeJournal, frozenText } = await import("@legami/core");
  const { isCorrectiveAction } = await import("@legami/report");
  const frozen = freezeJournal(source.entries, {
    keepsText: isCorrectiveAction,
    ...(at === undefined ? {} : { moments: at }),
    ...given(options, "lens", "knownOn"),
  });
  await writeWhole(out, frozenText(frozen), texts);
  print(out);
  for (const { at: moment, snapshot } of frozen.snapshots) {
    say(`${texts.snapshot} ${moment} ${snapshot}`);
  }
  say(texts.frozen(frozen.entries.length, frozen.digest));
}
