import { sayNotes } from "../say-notes.ts";
import { openSource } from "../source.ts";
import { addEvaluationOptions, type EvaluationOptions, requestOf } from "./evaluation-options.ts";
import type { Verb } from "./verb.ts";

export interface ChangeOptions extends EvaluationOptions {
  readonly from?: string;
  readonly to?: string;
}

export const compareVerb: Verb = (program, around) => {
  const { texts } = around;
  const command = program.command("compare").description(texts.verbs.compare);
  addEvaluationOptions(command, texts)
    .option("--from <moment>", texts.options.from)
    .option("--to <moment>", texts.options.to)
    .option("--allow-carried", texts.options.allowCarried)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami compare --programme data/example --from t0 --to m12
  legami compare --programme data/example --from t0 --to m12 --scope T:pavia/LO --json
  legami compare --actors actors.csv --ties ties.csv --from T1 --to T2 --frame panel`,
    )
    .action(async (options: ChangeOptions) => {
      const { compareJson, evaluateChange } = await import("@legami/core");
      const source = await openSource(options, texts);
      await sayNotes(source.notes, around);
      const request = requestOf(options, around.language);
      const evaluation = evaluateChange(
        source.entries,
        options.from ?? null,
        options.to ?? null,
        request,
      );
      if (options.json === true)
        return around.print(JSON.stringify(compareJson(evaluation), null, 2));
      const { changeText } = await import("../print-evaluation.ts");
      around.print(changeText(evaluation, texts, around.language));
    });
};
