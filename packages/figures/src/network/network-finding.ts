/** What a figure of one date says above its drawing. */
import { formatNumber, type MomentEvaluation } from "@legami/core";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { mustAgree, resultNamed } from "../results.ts";
import type { Stage } from "../stage.ts";
import { datedMoment } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";
import type { ClassCount } from "./class-counts.ts";

/** @throws RangeError if others are drawn than the evaluation counted */
export function checkActors(
  { results }: MomentEvaluation,
  known: number,
  tied: number,
  scope: string,
): void {
  const { part = 0, whole = 0 } = resultNamed(results, "active-actors", null, scope).counts;
  mustAgree("actors", known, whole);
  mustAgree("active actors", tied, part);
}

/** How many actors have ties, in the engine's sentence, and how strong the ties are. */
export function finding(
  evaluation: MomentEvaluation,
  classes: readonly ClassCount[],
  stage: Stage,
): { readonly title: string; readonly lede: string } {
  const { at, results, ties } = evaluation;
  const { words, language, scope, scopeName } = stage;
  const number = (value: number) => formatNumber(value, language, 0);
  const active = resultNamed(results, "active-actors", null, scope);
  const split = classes
    .flatMap(({ strength, count }) =>
      strength === null ? [] : `${number(count)} ${oneOrMany(words.classes[strength], count)}`,
    )
    .reverse();
  const ofWhich = split.length === 0 || ties.length === 0 ? "" : `, ${words.ofWhich(split)}`;
  const total = `${number(ties.length)} ${oneOrMany(words.ties, ties.length)}`;
  const where = `${datedMoment(at, language)}, ${scopeName}, ${readingOf(stage, evaluation)}`;
  return {
    title: active.sentence,
    lede: `${where}: ${total}${ofWhich}.${gateInSentence(stage, active)}`,
  };
}
