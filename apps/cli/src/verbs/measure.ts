import { addEvaluationOptions, type EvaluationOptions, readRequest } from "./evaluation-options.ts";
import type { Verb } from "./verb.ts";

/** Frames of one date. */
const MOMENT_FRAMES = ["card", "known", "active"] as const;

export const measureVerb: Verb = (program, around) => {
  const { texts } = around;
  const command = program.command("measure").description(texts.verbs.measure);
  addEvaluationOptions(command, texts, MOMENT_FRAMES)
    .option("--at <moment>", texts.options.at)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami measure --programme data/example --at m12 --scope T:pavia
  legami measure --actors actors.csv --ties ties.csv --at T1 --frame known --json
  legami measure --programme data/example --only active-actors,D1 --scope all`,
    )
    .action(async (options: EvaluationOptions & { readonly at?: string }) => {
      const { evaluateMoment, measureJson } = await import("@legami/core");
      const { entries, request } = await readRequest(options, around);
      const evaluation = evaluateMoment(entries, options.at ?? null, request);
      if (options.json === true)
        return around.print(JSON.stringify(measureJson(evaluation), null, 2));
      const { momentText } = await import("../print-evaluation.ts");
      around.print(momentText(evaluation, texts, around.language));
    });
};
