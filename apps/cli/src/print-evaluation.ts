/** Evaluations as a person reads them on a terminal. */
import { styleText } from "node:util";
import {
  CATALOGUE,
  type ChangeEvaluation,
  formatDate,
  formatNumber,
  formatSigned,
  gateInWords,
  type Language,
  type MeasurePair,
  type MeasureResult,
  type MomentEvaluation,
  reasonInWords,
} from "@legami/core";
import type { Texts } from "./messages/texts.ts";
import { tableText } from "./print-table.ts";

type Head = Pick<MomentEvaluation, "programme" | "parameters" | "lens" | "simulated" | "notes">;

/** One date: head, table, where it comes from. */
export function momentText(evaluation: MomentEvaluation, texts: Texts, language: Language): string {
  const { at, results } = evaluation;
  return [
    headText(
      evaluation,
      `${at.at}${at.date === null ? "" : `, ${formatDate(at.date, language)}`}`,
      language,
    ),
    resultsText(results, texts, language),
    `${texts.snapshot} ${at.snapshot} · ${texts.parameters} ${evaluation.parameters} · ${texts.lens} ${evaluation.lens}`,
  ].join("\n\n");
}

/** Two dates: what changed, then what can be measured at each. */
export function changeText(evaluation: ChangeEvaluation, texts: Texts, language: Language): string {
  const { from, to, results, pairs } = evaluation;
  const parts = [headText(evaluation, `${from.at} → ${to.at}`, language)];
  if (results.length > 0)
    parts.push(bold(texts.headings.changes), resultsText(results, texts, language));
  if (pairs.length > 0) parts.push(bold(texts.headings.dates), pairsText(pairs, texts, language));
  parts.push(
    `${texts.snapshot} ${from.snapshot} → ${to.snapshot} · ${texts.parameters} ${evaluation.parameters} · ${texts.lens} ${evaluation.lens}`,
  );
  return parts.join("\n\n");
}

function headText(head: Head, when: string, language: Language): string {
  const lines = [bold(`${head.programme}: ${when}`)];
  if (head.simulated !== null) {
    const mark = language === "it" ? "Dati simulati" : "Simulated data";
    lines.push(head.simulated.startsWith(mark) ? head.simulated : `${mark}. ${head.simulated}`);
  }
  return [...lines, ...head.notes.map(({ message }) => message)].join("\n");
}

function resultsText(results: readonly MeasureResult[], texts: Texts, language: Language): string {
  const rows = results
    .filter(isWorthARow)
    .map((result) => [
      nameOf(result, language),
      result.value === null ? "–" : formatNumber(result.value, language, 3),
      findingOf(result, language),
    ]);
  return tableText([texts.columns.measure, texts.columns.value, texts.columns.finding], rows);
}

/** Parts say their number, headlines their sentence; what has no number says why. */
function findingOf(
  { part, value, reason, sentence, gate }: MeasureResult,
  language: Language,
): string {
  if (value === null) return reasonInWords(reason ?? "", language);
  const warning = gate === null ? "" : `[${gateInWords(gate, language)}]`;
  return part === null ? `${sentence} ${warning}`.trimEnd() : warning;
}

/** Parts that only repeat their headline are for scripts. */
function isWorthARow({ part }: Pick<MeasureResult, "part">): boolean {
  return part !== "all" && part !== "count";
}

function pairsText(pairs: readonly MeasurePair[], texts: Texts, language: Language): string {
  const rows = pairs
    .filter(isWorthARow)
    .map((pair) => [
      nameOf(pair, language),
      shownValue(pair.from, language),
      shownValue(pair.to, language),
      pair.difference === null ? "–" : formatSigned(pair.difference, language, 3),
    ]);
  const { from, to, change } = texts.changeColumns;
  return tableText([texts.columns.measure, from, to, change], rows);
}

function nameOf(
  { id, key, part, by, scope }: Pick<MeasureResult, "id" | "key" | "part" | "by" | "scope">,
  language: Language,
): string {
  const measure = CATALOGUE.find((candidate) => candidate.key === key);
  if (key === "programme-indicator") return `${id.padEnd(4)} ${part}`;
  const name =
    (part === null ? undefined : measure?.parts?.[part]?.[language]) ??
    measure?.names[language] ??
    key;
  const details = [by, scope === "ALL" ? null : scope]
    .filter((detail) => detail !== null)
    .join(", ");
  return `${part !== null ? "    " : id.padEnd(4)} ${name}${details === "" ? "" : ` (${details})`}`;
}

function shownValue(
  { value, reason }: Pick<MeasureResult, "value" | "reason">,
  language: Language,
): string {
  if (value === null) return `– (${reasonInWords(reason ?? "", language)})`;
  return formatNumber(value, language, 3);
}

function bold(text: string): string {
  return styleText("bold", text);
}
