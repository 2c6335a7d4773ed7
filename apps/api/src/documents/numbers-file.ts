/** The numbers of measures as a file. */
import { type Entry, evaluateChange, evaluateMoment, readJournal } from "@legami/core";
import { CSV_STYLES, csvText, workbookBytes } from "@legami/interchange";
import { measureNumbers } from "@legami/report";
import type { Body, NumbersTask } from "../analysis/task.ts";

/** CSV has the numbers alone; a workbook has what they list too. */
export function numbersFile(entries: readonly Entry[], task: NumbersTask): Body {
  const { from, to, format, request } = task;
  const language = request.language ?? "it";
  const evaluations =
    to.length === 0
      ? [evaluateMoment(entries, from, request)]
      : to.map((at) => evaluateChange(entries, from, at, request));
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const sheets = measureNumbers(evaluations, settings, language);
  if (format === "xlsx") return workbookBytes(sheets);
  return csvText(sheets[0]?.rows ?? [], CSV_STYLES[language]);
}
