/** The command line: builds the verbs, runs one, and says in one place how it ended. */
import { errorSentence, type Language, LegamiError } from "@legami/core";
import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import { spokenLanguage, textsIn } from "./messages/language.ts";
import type { Texts } from "./messages/texts.ts";
import { compareVerb } from "./verbs/compare.ts";
import { duplicatesVerb } from "./verbs/duplicates.ts";
import { evaluateVerb } from "./verbs/evaluate.ts";
import { exportVerb } from "./verbs/export.ts";
import { figureVerb } from "./verbs/figure.ts";
import { freezeVerb } from "./verbs/freeze.ts";
import { importVerb } from "./verbs/import.ts";
import { initVerb } from "./verbs/init.ts";
import { measureVerb } from "./verbs/measure.ts";
import { reportVerb } from "./verbs/report.ts";
import { serveVerb } from "./verbs/serve.ts";
import { userVerb } from "./verbs/user.ts";
import type { Surroundings } from "./verbs/verb.ts";
import { verifyVerb } from "./verbs/verify.ts";

const VERBS = {
  measureVerb,
  compareVerb,
  evaluateVerb,
  figureVerb,
  reportVerb,
  freezeVerb,
  exportVerb,
  duplicatesVerb,
  importVerb,
  initVerb,
  serveVerb,
  userVerb,
  verifyVerb,
};

/** One call: its words, and the language it is answered in. */
interface Call {
  readonly args: readonly string[];
  readonly language: Language;
  readonly texts: Texts;
}

/**
 * One call from its words to its end; what it prints goes to the outputs of this process.
 * @returns the code to end with, as `exit-codes.ts` has it
 */
export async function runCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const language = spokenLanguage(args, env);
  const call: Call = { args, language, texts: textsIn(language) };
  if (args.includes("--no-color")) env["NO_COLOR"] = "1";
  try {
    await commandLine(call).parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    return await explain(error, call);
  }
}

function surroundings({ args, language, texts }: Call): Surroundings {
  const isQuiet = args.includes("--quiet");
  return {
    texts,
    language,
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => {
      if (!isQuiet) process.stderr.write(`${text}\n`);
    },
  };
}

function commandLine(call: Call): Command {
  const { texts } = call;
  const around = surroundings(call);
  const program = new Command("legami")
    .description(texts.about)
    .version(manifest.version, "-V, --version", texts.options.version)
    .helpOption("-h, --help", texts.options.help)
    .helpCommand(false)
    .exitOverride()
    .addHelpText(
      "after",
      `
${texts.examples}
  legami compare --programme data/example --from t0 --to m12
  legami measure --actors actors.csv --ties ties.csv --at T1 --json
  legami serve --programme example.db --open`,
    );
  for (const verb of Object.values(VERBS)) verb(program, around);
  for (const command of program.commands) {
    command
      .helpOption("-h, --help", texts.options.help)
      .option("--lang <language>", texts.options.lang, languageOption)
      .option("--quiet", texts.options.quiet)
      .option("--no-color", texts.options.noColor)
      .exitOverride();
  }
  return program;
}

function languageOption(value: string): string {
  if (value === "it" || value === "en") return value;
  throw new LegamiError("LEGAMI_INVALID_OPTION", `--lang: it | en (${value})`);
}

/** Says what went wrong on the side of messages, never with a stack for what a user can mend. */
async function explain(error: unknown, { args, language, texts }: Call): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    const verb = args.find((arg) => `${arg}Verb` in VERBS);
    if (args.length > 0) process.stderr.write(`${texts.seeHelp(verb)}\n`);
    return EXIT.usage;
  }
  if (error instanceof LegamiError) {
    process.stderr.write(`${await errorText(error, language, texts)}\n`);
    return exitCodeOf(error);
  }
  process.stderr.write(
    `${texts.unexpected}\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.failure;
}

async function errorText(error: LegamiError, language: Language, texts: Texts): Promise<string> {
  const { InputError, describeProblem } = await import("@legami/interchange");
  if (!(error instanceof InputError)) return errorSentence(error, language);
  const { problems, more } = error.details;
  return [
    texts.problems(problems.length + more),
    ...problems.map((problem) => `  ${describeProblem(problem, language)}`),
    ...(more > 0 ? [texts.moreProblems(more)] : []),
    texts.nothingRead,
  ].join("\n");
}
