/** What became of a sheet: how it was read, the sum, and what to mend. */
import type { Language } from "@legami/core";
import { describeNote, describeProblem, type Fated, type ImportPlan } from "@legami/interchange";
import type { Texts } from "./messages/texts.ts";

export function sheetText(
  { reading, problems, moreProblems, notes, questions, refused }: ImportPlan,
  { counts }: Fated,
  programme: string,
  { dryRun = false, refused: mends }: { readonly dryRun?: boolean; readonly refused?: string },
  texts: Texts,
  language: Language,
): string {
  const words = texts.sheet;
  const columns = (reading?.columns ?? []).filter(({ field }) => field !== "ignore");
  return [
    ...(reading === null
      ? []
      : [
          words.readAs(reading),
          words.columns(columns.map(({ name, field }) => `${name} = ${field}`).join(", ")),
        ]),
    ...notes.map((note) => describeNote(note, language)),
    words.sum(counts),
    ...problems.map((problem) => `  ${describeProblem(problem, language)}`),
    ...(moreProblems > 0 ? [texts.moreProblems(moreProblems)] : []),
    ...questions.map(({ name, candidate }) => words.maybe(name, candidate.label)),
    ...(mends === undefined ? [] : [refusedSentence(refused, mends, words)]),
    dryRun ? words.trial : words.done(programme),
  ].join("\n");
}

function refusedSentence(
  refused: ImportPlan["refused"],
  file: string,
  words: Texts["sheet"],
): string {
  if (refused === null) return words.noneRefused(file);
  return words.refused(refused.rows.length, refused.more, file);
}
