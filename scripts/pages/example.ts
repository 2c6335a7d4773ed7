/** The example of the measure pages: seven actors at two dates, as the engine evaluates them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Entry,
  type Evaluation,
  type EvaluationRequest,
  evaluate,
  type Language,
  type Measure,
  type MeasureResult,
  planRepetitions,
  repetitions,
} from "../../packages/core/src/index.ts";
import type { MeasurePage, Worked } from "../../packages/core/src/measures/pages/pages.ts";
import { readProgramme } from "../../packages/interchange/src/index.ts";

export const EXAMPLE_FOLDER = "docs/reference/measures/example";

/** What the pages show of it: one evaluation a language. */
export function evaluatedExample(root: string, language: Language): Evaluation {
  const folder = join(root, EXAMPLE_FOLDER);
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const entries = readProgramme(files).entries.map(
    (entry, index): Entry => ({
      ...entry,
      seq: index + 1,
      recordedAt: "2022-02-01T00:00:00.000Z",
    }),
  );
  const request: EvaluationRequest = {
    scopes: ["ALL", "LO"],
    by: ["territory"],
    annex: true,
    language,
    tests: true,
    draws: 100,
  };
  const plan = planRepetitions(entries, "t0", "m12", request, 100);
  return evaluate(entries, "t0", "m12", request, plan === null ? null : repetitions(plan));
}

/** The results of a measure on the example, headline first where it has one. */
export function resultsFor(
  measure: Measure,
  page: MeasurePage,
  { change, moments }: Evaluation,
): MeasureResult[] {
  const isOfOneDate = measure.over === "snapshot" || measure.over === "partition";
  const source = isOfOneDate ? moments[page.at === "t0" ? 0 : 1] : change;
  // Lab by lab there are only ties of labs with others.
  const own = measure.key === "paired-change" ? "LO" : "ALL";
  return source.results.filter(({ key, scope }) => key === measure.key && scope === own);
}

/** What the evaluation says of it: the headline's finding, or all that a reading tells. */
export function sentencesFor(measure: Measure, page: MeasurePage, example: Evaluation): string[] {
  const results = resultsFor(measure, page, example);
  if (measure.over !== "reading") {
    return results.slice(0, 1).flatMap(({ part, sentence }) => (part === null ? [sentence] : []));
  }
  if (results.length > 0) return results.map(({ sentence }) => sentence);
  const whole = example.change.communities.find(({ scope }) => scope === "ALL");
  if (whole === undefined) throw new Error(`the example says nothing of ${measure.key}`);
  return [whole.sentence, ...whole.events.map(({ sentence }) => sentence)];
}

/** What the sum of the page is made with. */
export function workedFrom(
  results: readonly MeasureResult[],
  page: MeasurePage,
  { change, moments }: Evaluation,
): Worked {
  const [headline] = results;
  const { ties } = moments[page.at === "t0" ? 0 : 1];
  const names = new Map([
    ...change.actors.map(({ id, label }) => [id, label] as const),
    ...change.territories.map(({ territory, label }) => [territory, label] as const),
  ]);
  return {
    value: headline?.value ?? Number.NaN,
    counts: headline?.counts ?? {},
    items: headline?.items ?? [],
    parts: Object.fromEntries(
      results.flatMap(({ part, value }) => (part === null ? [] : [[part, value]])),
    ),
    n: headline?.n ?? 0,
    m: headline?.m ?? 0,
    strengths: ties.map(({ strength }) => strength),
    label: (id) => names.get(String(id)) ?? String(id),
  };
}
