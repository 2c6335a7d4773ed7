import { LegamiError } from "@legami/core";
import { chooseProgramme, isStoreName, storeName } from "../source.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface VerifyOptions {
  readonly programme: string;
  readonly head?: string;
  readonly json?: boolean;
}

export const verifyVerb: Verb = (program, around) => {
  const { texts } = around;
  program
    .command("verify")
    .description(texts.verbs.verify)
    .requiredOption("--programme <file>", texts.options.programme)
    .option("--head <hash>", texts.options.head)
    .option("--json", texts.options.json)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami verify --programme example.db
  legami verify --programme example.db --head 3f7a… (as printed with a figure)`,
    )
    .action(async (options: VerifyOptions) => verify(options, around));
};

async function verify(
  { programme: name, head, json }: VerifyOptions,
  around: Surroundings,
): Promise<void> {
  const { texts } = around;
  if (!isStoreName(name)) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.notAStore(name));
  const { path, programme: wanted } = storeName(name);
  const { openSqliteStore } = await import("@legami/storage");
  const store = await openSqliteStore(path, { readOnly: true });
  try {
    const programme = chooseProgramme(await store.programmes(), wanted, path, texts);
    const result = await store.verify(programme, head);
    if (json === true) {
      around.print(JSON.stringify({ schema: "legami.verify/1", programme, ...result }, null, 2));
    } else if (result.ok) {
      around.print(texts.verified(programme, result.entries, result.head?.hash ?? "–"));
    }
    if (result.ok) return;
    const problems = result.problems.map(
      (problem) => `  ${problem.seq ?? "–"}: ${problem.message}`,
    );
    throw new LegamiError(
      "LEGAMI_BROKEN_CHAIN",
      [texts.broken(programme, problems.length), ...problems].join("\n"),
    );
  } finally {
    await store.close();
  }
}
