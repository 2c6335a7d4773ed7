/** What is told of a plan and of an import: for people, in their language. */
import {
  CSV_STYLES,
  describeNote,
  type Fated,
  type ImportPlan,
  refusedText,
  remedyOf,
} from "@legami/interchange";
import type { Language } from "../language.ts";

type Told = Pick<ImportPlan, "problems" | "moreProblems" | "notes">;

export function told({ problems, moreProblems, notes }: Told, language: Language) {
  return {
    problems: problems.map((problem) => ({
      code: problem.code,
      row: problem.row,
      column: problem.column,
      sentence: remedyOf(problem, language),
    })),
    moreProblems,
    notes: notes.map((note) => describeNote(note, language)),
  };
}

export function previewOf(
  plan: ImportPlan,
  { fates, counts, added, waves }: Fated,
  language: Language,
) {
  const { refused } = plan;
  const fateOf = new Map(plan.rows.map(({ row }, at) => [row, fates[at]]));
  return {
    file: plan.file,
    opens: plan.opens,
    reading: plan.reading,
    rows: plan.shown.map(({ row, cells }) => ({ row, cells, fate: fateOf.get(row) ?? "refused" })),
    refused: refused && {
      csv: refusedText(refused, language, CSV_STYLES[language]),
      more: refused.more,
    },
    questions: plan.questions,
    counts,
    added,
    waves,
    ...told(plan, language),
  };
}
