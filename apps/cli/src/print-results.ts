/** Results of one scope as tables for a terminal; empty where there are none. */
import {
  CATALOGUE,
  type Certainty,
  formatAlike,
  formatNumber,
  formatSigned,
  gateInWords,
  type Interval,
  isCounted,
  type Language,
  type Measure,
  type MeasurePair,
  type MeasureResult,
  partitionInWords,
  reasonInWords,
} from "@legami/core";
import type { CertaintyTexts, Texts } from "./messages/texts.ts";
import { tableText } from "./print-table.ts";

export function resultsText(
  results: readonly MeasureResult[],
  { columns, certainty }: Texts,
  language: Language,
): string {
  const headed = keysWithHeadline(results);
  const rows = results
    .filter(isWorthARow)
    .map((result) => [
      nameOf(result, headed, language),
      valueIn(result, certainty, language),
      findingOf(result, language),
    ]);
  return rows.length === 0
    ? ""
    : tableText([columns.measure, columns.value, columns.finding], rows);
}

/** The value, and between what it lies where that is known. */
function valueIn(
  { key, part, value, interval }: MeasureResult,
  { between }: CertaintyTexts,
  language: Language,
): string {
  if (value === null) return "–";
  if (interval === null) return formatNumber(value, language, 3);
  const values = [value, ...outwards(key, part, interval)];
  const [number = "", low = "", high = ""] = formatAlike(values, language, { digits: 3 });
  return `${number} (${between(low, high)})`;
}

export function pairsText(
  pairs: readonly MeasurePair[],
  { columns, changeColumns, certainty }: Texts,
  language: Language,
  facts: Certainty | null,
): string {
  const headed = keysWithHeadline(pairs);
  const rows = pairs
    .filter(isWorthARow)
    .map((pair) => [
      nameOf(pair, headed, language),
      pair.from.value === null ? "–" : formatNumber(pair.from.value, language, 3),
      pair.to.value === null ? "–" : formatNumber(pair.to.value, language, 3),
      pair.difference === null ? "–" : formatSigned(pair.difference, language, 3),
      noiseOf(pair, certainty, language) ||
        [rulesOf(pair, facts, certainty, language), remarkOn(pair, language)].join(" ").trim(),
    ]);
  const { from, to, change } = changeColumns;
  return rows.length === 0 ? "" : tableText([columns.measure, from, to, change, ""], rows);
}

/** Margins rounded outwards: whole things by one, the rest by two decimals. */
function outwards(key: string, part: string | null, { low, high }: Interval): [number, number] {
  const measure = measureOf(key);
  const step = measure !== undefined && isCounted(measure, part) ? 1 : 100;
  const slack = 1e-9;
  return [Math.floor(low * step + slack) / step, Math.ceil(high * step - slack) / step];
}

/** How a change stands beside noise: a full circle for one that is clear of it, an empty one within. */
function noiseOf(
  { key, part, noise, interval, minimumDetectableChange: detectable }: MeasurePair,
  texts: CertaintyTexts,
  language: Language,
): string {
  if (noise === null || interval === null || detectable === null) return "";
  const [low, high] = outwards(key, part, interval);
  const [, margin] = outwards(key, part, { low: 0, high: detectable, level: interval.level });
  const [least = "", most = ""] = formatAlike([low, high], language, { isSigned: true });
  return texts.noise[noise]({
    low: least,
    high: most,
    detectable: formatNumber(margin, language),
  });
}

/** What other rules make of a change, where no survey could be drawn. */
function rulesOf(
  { band, sameSign }: MeasurePair,
  facts: Certainty | null,
  { rules }: CertaintyTexts,
  language: Language,
): string {
  if (facts === null || facts.draws > 0 || band === null || sameSign === null) return "";
  const ends = [band.low, band.high];
  const [low = "", high = ""] = formatAlike(ends, language, { digits: 3, isSigned: true });
  return rules({
    same: formatNumber(sameSign, language, 0),
    cells: formatNumber(facts.cells, language, 0),
    low,
    high,
  });
}

/** Why a pair has no number at one of its dates, or why one of its numbers is not official. */
function remarkOn({ from, to }: MeasurePair, language: Language): string {
  const missing = from.value === null ? from : to;
  if (missing.value === null) return reasonInWords(missing.reason ?? "", language);
  const gate = from.gate ?? to.gate;
  return gate === null ? "" : `[${gateInWords(gate, language)}]`;
}

/** Headlines say their sentence, and parts that have one; what has no number says why. */
function findingOf(
  { key, part, value, reason, sentence, gate }: MeasureResult,
  language: Language,
): string {
  if (value === null) return reasonInWords(reason ?? "", language);
  const warning = gate === null ? "" : `[${gateInWords(gate, language)}]`;
  const isSaid = part === null || hasOwnSentences(measureOf(key));
  return isSaid ? `${sentence} ${warning}`.trimEnd() : warning;
}

function keysWithHeadline(
  results: readonly Pick<MeasureResult, "key" | "part">[],
): ReadonlySet<string> {
  return new Set(results.filter(({ part }) => part === null).map(({ key }) => key));
}

/** Each part of a reading is a row of its own. */
function hasOwnSentences(measure: Measure | undefined): boolean {
  if (measure === undefined) return false;
  return (
    measure.over === "reading" || ("partFinding" in measure && measure.partFinding !== undefined)
  );
}

function measureOf(key: string): Measure | undefined {
  return CATALOGUE.find((candidate) => candidate.key === key);
}

/** Parts that only repeat their headline are for scripts. */
const REPEATS: ReadonlySet<string | null> = new Set(["all", "count", "targeted", "giant"]);

function isWorthARow({ part }: Pick<MeasureResult, "part">): boolean {
  return !REPEATS.has(part);
}

function nameOf(
  { id, key, part, by }: Pick<MeasureResult, "id" | "key" | "part" | "by">,
  headed: ReadonlySet<string>,
  language: Language,
): string {
  if (key === "programme-indicator") return `${id.padEnd(4)} ${part}`;
  const measure = measureOf(key);
  const name =
    (part === null ? undefined : measure?.parts?.[part]?.[language]) ??
    measure?.names[language] ??
    key;
  const partition = by === null ? "" : ` (${partitionInWords(by, language)})`;
  const isUnderHeadline = part !== null && headed.has(key);
  return `${isUnderHeadline ? "    " : id.padEnd(4)} ${name}${partition}`;
}
