import { sayNotes } from "../say-notes.ts";
import { openSource } from "../source.ts";
import type { ChangeOptions } from "./compare.ts";
import { addEvaluationOptions, requestOf } from "./evaluation-options.ts";
import type { Verb } from "./verb.ts";

export const evaluateVerb: Verb = (program, around) => {
  const { texts } = around;
  const command = program.command("evaluate").description(texts.verbs.evaluate);
  addEvaluationOptions(command, texts)
    .option("--from <moment>", texts.options.from)
    .option("--to <moment>", texts.options.to)
    .option("--allow-carried", texts.options.allowCarried)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami evaluate --programme data/example --from t0 --to m12
  legami evaluate --programme data/example --from t0 --to m12 --json > evaluation.json`,
    )
    .action(async (options: ChangeOptions) => {
      const { evaluate, evaluationJson } = await import("@legami/core");
      const source = await openSource(options, texts);
      await sayNotes(source.notes, around);
      const request = requestOf(options, around.language);
      const evaluation = evaluate(
        source.entries,
        options.from ?? null,
        options.to ?? null,
        request,
      );
      if (options.json === true)
        return around.print(JSON.stringify(evaluationJson(evaluation), null, 2));
      const { changeText, momentText } = await import("../print-evaluation.ts");
      const moments = evaluation.moments.map((moment) =>
        momentText(moment, texts, around.language),
      );
      around.print(
        [changeText(evaluation.change, texts, around.language), ...moments].join("\n\n"),
      );
    });
};
