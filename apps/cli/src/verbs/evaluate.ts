import { addChangeOptions, type ChangeOptions, readRequest } from "./evaluation-options.ts";
import type { Verb } from "./verb.ts";

export const evaluateVerb: Verb = (program, around) => {
  const { texts } = around;
  const command = program.command("evaluate").description(texts.verbs.evaluate);
  addChangeOptions(command, texts)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami evaluate --programme data/example --from t0 --to m12
  legami evaluate --programme data/example --from t0 --to m12 --intervals --draws 200
  legami evaluate --programme data/example --from t0 --to m12 --json > evaluation.json`,
    )
    .action(async (options: ChangeOptions) => {
      const { evaluateInSteps, evaluationJson } = await import("@legami/core");
      const { entries, request: own } = await readRequest(options, around);
      const asked = { entries, request: { scopes: ["all"], ...own } };
      const steps = () =>
        evaluateInSteps(entries, options.from ?? null, options.to ?? null, asked.request);
      const evaluation =
        options.intervals === true
          ? await (await import("../intervals.ts")).withIntervals(asked, options, around, steps)
          : steps().first;
      if (options.json === true)
        return around.print(JSON.stringify(evaluationJson(evaluation), null, 2));
      const { changeText, momentText } = await import("../print-evaluation.ts");
      const moments = evaluation.moments.map((moment) =>
        momentText(moment, texts, around.language),
      );
      const isWhole = options.only === undefined;
      const change = changeText(evaluation.change, { texts, language: around.language, isWhole });
      around.print([change, ...moments].join("\n\n"));
    });
};
