/** Results of one scope as tables for a terminal; empty where there are none. */
import {
  CATALOGUE,
  formatNumber,
  formatSigned,
  gateInWords,
  type Language,
  type MeasurePair,
  type MeasureResult,
  partitionInWords,
  reasonInWords,
} from "@legami/core";
import type { Texts } from "./messages/texts.ts";
import { tableText } from "./print-table.ts";

export function resultsText(
  results: readonly MeasureResult[],
  { columns }: Texts,
  language: Language,
): string {
  const rows = results
    .filter(isWorthARow)
    .map((result) => [
      nameOf(result, language),
      result.value === null ? "–" : formatNumber(result.value, language, 3),
      findingOf(result, language),
    ]);
  return rows.length === 0
    ? ""
    : tableText([columns.measure, columns.value, columns.finding], rows);
}

export function pairsText(
  pairs: readonly MeasurePair[],
  { columns, changeColumns }: Texts,
  language: Language,
): string {
  const rows = pairs
    .filter(isWorthARow)
    .map((pair) => [
      nameOf(pair, language),
      pair.from.value === null ? "–" : formatNumber(pair.from.value, language, 3),
      pair.to.value === null ? "–" : formatNumber(pair.to.value, language, 3),
      pair.difference === null ? "–" : formatSigned(pair.difference, language, 3),
      remarkOn(pair, language),
    ]);
  const { from, to, change } = changeColumns;
  return rows.length === 0 ? "" : tableText([columns.measure, from, to, change, ""], rows);
}

/** Why a pair has no number at one of its dates, or why one of its numbers is not official. */
function remarkOn({ from, to }: MeasurePair, language: Language): string {
  const missing = from.value === null ? from : to;
  if (missing.value === null) return reasonInWords(missing.reason ?? "", language);
  const gate = from.gate ?? to.gate;
  return gate === null ? "" : `[${gateInWords(gate, language)}]`;
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
const REPEATS: ReadonlySet<string | null> = new Set(["all", "count", "targeted", "giant"]);

function isWorthARow({ part }: Pick<MeasureResult, "part">): boolean {
  return !REPEATS.has(part);
}

function nameOf(
  { id, key, part, by }: Pick<MeasureResult, "id" | "key" | "part" | "by">,
  language: Language,
): string {
  if (key === "programme-indicator") return `${id.padEnd(4)} ${part}`;
  const measure = CATALOGUE.find((candidate) => candidate.key === key);
  const name =
    (part === null ? undefined : measure?.parts?.[part]?.[language]) ??
    measure?.names[language] ??
    key;
  const partition = by === null ? "" : ` (${partitionInWords(by, language)})`;
  return `${part === null ? id.padEnd(4) : "    "} ${name}${partition}`;
}
