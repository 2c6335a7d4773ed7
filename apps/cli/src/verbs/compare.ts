import { addChangeOptions, type ChangeOptions, readRequest } from "./evaluation-options.ts";
import type { Verb } from "./verb.ts";

export const compareVerb: Verb = (program, around) => {
  const { texts } = around;
  const command = program.command("compare").description(texts.verbs.compare);
  addChangeOptions(command, texts)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami compare --programme data/example --from t0 --to m12
  legami compare --programme data/example --from t0 --to m12 --scope T:pavia/LO --json
  legami compare --programme data/example --from t0 --to m12 --intervals
  legami compare --actors actors.csv --ties ties.csv --from T1 --to T2 --frame panel`,
    )
    .action(async (options: ChangeOptions) => {
      const { compareDates, compareJson } = await import("@legami/core");
      const asked = await readRequest(options, around);
      const steps = () =>
        compareDates(asked.entries, options.from ?? null, options.to ?? null, asked.request);
      const evaluation =
        options.intervals === true
          ? await (await import("../intervals.ts")).withIntervals(asked, options, around, steps)
          : steps().first;
      if (options.json === true)
        return around.print(JSON.stringify(compareJson(evaluation), null, 2));
      const { changeText } = await import("../print-evaluation.ts");
      const isWhole = options.only === undefined;
      around.print(changeText(evaluation, { texts, language: around.language, isWhole }));
    });
};
