/** The sentences that both maps carry. */
import {
  formatNumber,
  formatShare,
  gateInWords,
  type MeasureResult,
  type MeasureSide,
  type MomentEvaluation,
} from "@legami/core";
import type { Sheet } from "../sheet.ts";
import type { Stage } from "../stage.ts";
import type { Noun } from "../words/figure-words.ts";
import { oneOrMany } from "../words/one-or-many.ts";

type Head = Pick<MomentEvaluation, "lens" | "simulated">;

const MOST_UNNAMED = 6;

/** What was done to the names, and who has none for want of room. */
export function namesInWords(
  { words, names, language }: Stage,
  unnamed: readonly string[],
): string[] {
  const { length } = unnamed;
  const missing =
    length > MOST_UNNAMED
      ? `${formatNumber(length, language, 0)} ${oneOrMany(words.actors, length)}`
      : unnamed.join(", ");
  return [
    ...(names.leftOut !== null ? [words.namesWithout(names.leftOut)] : []),
    ...(names.isShortened && names.leftOut === null ? [words.namesShort] : []),
    ...(length > 0 ? [words.namesMissing(missing)] : []),
  ];
}

/** "lettura dichiarata". */
export function readingOf({ words }: Sheet, { lens }: Pick<Head, "lens">): string {
  return words.reading(words.lenses[lens].name);
}

/** "Lettura dichiarata: ciò che le realtà dicono di sé." */
export function lensInWords(stage: Sheet, head: Pick<Head, "lens">): string {
  const reading = readingOf(stage, head);
  return `${reading.charAt(0).toUpperCase()}${reading.slice(1)}: ${stage.words.lenses[head.lens].means}.`;
}

export function simulatedInWords(
  { words }: Sheet,
  { simulated }: Pick<Head, "simulated">,
): string[] {
  if (simulated === null) return [];
  const opening = words.simulatedOpening;
  return [simulated.startsWith(opening) ? simulated : `${opening}. ${simulated}`];
}

/** Why the finding may not stand in the report, or nothing. */
export function gateInSentence(
  { words, language }: Sheet,
  { gate }: Pick<MeasureResult, "gate">,
): string {
  return gate === null ? "" : ` ${words.unofficial(gateInWords(gate, language))}`;
}

/** "66 realtà su 69 (96%)"; null where the result has no such counts. */
export function shareOf(
  side: Pick<MeasureSide, "value" | "counts">,
  noun: Noun,
  { language }: Pick<Sheet, "language">,
): string | null {
  const { part, whole } = side.counts;
  if (side.value === null || part === undefined || whole === undefined) return null;
  return formatShare(part, whole, noun, language);
}
