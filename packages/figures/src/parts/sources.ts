/** Where the numbers of a figure come from: lens, who has ties, who answered, what else to know. */
import type {
  ChangeEvaluation,
  EvaluatedMoment,
  MeasureSide,
  MomentEvaluation,
} from "@legami/core";
import { formatNumber } from "@legami/core";
import { findPair, findResult, pairNamed, resultNamed } from "../results.ts";
import type { Sheet } from "../sheet.ts";
import type { Noun } from "../words/figure-words.ts";
import { atMoment } from "../words/moments.ts";
import { lensInWords, shareOf, simulatedInWords } from "./map-caption.ts";

export function momentSource(evaluation: MomentEvaluation, sheet: Sheet): string[] {
  const { at, results, notes } = evaluation;
  const { words, language, scope } = sheet;
  const when = atMoment(at, language);
  const active = resultNamed(results, "active-actors", null, scope);
  const share = shareOf(active, words.actors, sheet);
  const response = findResult(results, "response-rate", null, scope);
  const answers = response === undefined ? null : shareOf(response, words.asked, sheet);
  return [
    lensInWords(sheet, evaluation),
    ...(share === null ? [] : [words.active(share, when)]),
    words.withoutTies(formatNumber(isolates(active), language, 0), when),
    ...(answers === null ? [] : [words.answers(answers, when)]),
    ...notes.map(({ message }) => message),
    ...simulatedInWords(sheet, evaluation),
  ];
}

export function changeSource(evaluation: ChangeEvaluation, sheet: Sheet): string[] {
  const { from, to, pairs, notes } = evaluation;
  const { words, scope } = sheet;
  const active = pairNamed(pairs, "active-actors", null, scope);
  const response = findPair(pairs, "response-rate", null, scope);
  return [
    lensInWords(sheet, evaluation),
    ...atBoth(active, words.actors, words.activeTwice, [from, to], sheet),
    words.withoutTies(
      formatNumber(isolates(active.to), sheet.language, 0),
      atMoment(to, sheet.language),
    ),
    ...(response === undefined
      ? []
      : atBoth(response, words.asked, words.answersTwice, [from, to], sheet)),
    ...notes.map(({ message }) => message),
    ...simulatedInWords(sheet, evaluation),
  ];
}

function isolates({ counts: { part = 0, whole = 0 } }: Pick<MeasureSide, "counts">): number {
  return whole - part;
}

type SayTwice = (one: string, whenOne: string, other: string, whenOther: string) => string;

function atBoth(
  pair: { readonly from: MeasureSide; readonly to: MeasureSide },
  noun: Noun,
  say: SayTwice,
  [from, to]: readonly [EvaluatedMoment, EvaluatedMoment],
  sheet: Sheet,
): string[] {
  const [one, other] = [shareOf(pair.from, noun, sheet), shareOf(pair.to, noun, sheet)];
  if (one === null || other === null) return [];
  return [say(one, atMoment(from, sheet.language), other, atMoment(to, sheet.language))];
}
