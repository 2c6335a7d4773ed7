/** How a territory changed: the rule of change/territory-verdict.ts on results (methods D18). */
import { verdictLabel } from "../change/territory-verdict.ts";
import type { Language } from "../measures/measure.ts";
import { SLACK } from "../strength/strength-class.ts";
import { reasonInWords } from "../wording/missing-sentence.ts";
import {
  INCONCLUSIVE,
  NOT_CLASSIFIABLE,
  notClassifiableSentence,
  verdictSentence,
  verdictWords,
} from "../wording/verdict-words.ts";
import type { Scorecard, TerritoryVerdict, VerdictRobustness } from "./change-readings.ts";
import type { Gate } from "./gates.ts";
import { isTooSmall, NOT_ASSESSED, readingOf } from "./verdict-robustness.ts";
import { scorecardOf, type VerdictSource } from "./verdict-scorecard.ts";

export interface VerdictRequest extends VerdictSource {
  /** Why a verdict may not stand in the report, and whether the waves may. */
  readonly gate: Gate;
  readonly isOfficial: boolean;
  /** Another lens was asked for. */
  readonly isOtherLens: boolean;
  readonly language: Language;
  readonly robustnessOf: (scope: string, label: string, scorecard: Scorecard) => VerdictRobustness;
}

/** @param place the territory with its preposition */
export function verdictOf(request: VerdictRequest, scope: string, place: string): TerritoryVerdict {
  const { numbers, gate, language, isOtherLens } = request;
  const scorecard = scorecardOf(request, scope, isShapeRead(request, scope));
  const reason = inadmissible(request, scorecard, scope);
  if (reason !== null) {
    return { ...notClassifiable(reason, place, language), lens: numbers.lens, gate, scorecard };
  }
  const { extent, overlay } = readingOf(scorecard);
  const isRegister = scorecard.register.isRaised;
  const label = verdictLabel(extent, overlay);
  const robustness = request.robustnessOf(scope, label, scorecard);
  const isInconclusive = robustness.status === "inconclusive";
  const told = { extent, overlay, isRegister, isOtherLens, isInconclusive };
  return {
    label: isInconclusive ? "inconclusive" : label,
    words: isInconclusive ? INCONCLUSIVE : verdictWords(extent, overlay, isRegister),
    reason: null,
    extent,
    overlay,
    lens: numbers.lens,
    official: request.isOfficial && gate === null,
    gate,
    scorecard,
    robustness,
    sentence: verdictSentence(place, { ...told, robustness: robustness.words }, language),
  };
}

/** Where no survey stands behind the dates: no scorecard either. */
export function notClassifiable(
  reason: string,
  place: string,
  language: Language,
): TerritoryVerdict {
  return {
    label: null,
    words: NOT_CLASSIFIABLE,
    reason,
    extent: null,
    overlay: null,
    lens: "declared",
    official: false,
    gate: null,
    scorecard: null,
    robustness: NOT_ASSESSED,
    sentence: notClassifiableSentence(place, reasonInWords(reason, language), language),
  };
}

/** Enough of the network was observed, and it has enough actors, for its shape to be read. */
function isShapeRead({ numbers }: VerdictRequest, scope: string): boolean {
  const { from, to } = numbers.pair("degree-centralization", scope);
  return [from, to].every(({ gate }) => gate !== "not_observed" && gate !== "insufficient_n");
}

function inadmissible(
  { numbers, settings }: VerdictRequest,
  { admissibility }: Scorecard,
  scope: string,
): string | null {
  const { actors, leastActors, leastResponse, panel } = admissibility;
  if (isTooSmall(actors, leastActors)) return "too_few_active";
  const { from, to } = numbers.pair("response-rate", scope);
  for (const { value, reason } of [from, to]) {
    if (value !== null && value < leastResponse - SLACK) return "too_few_answers";
    // In a pair of files every dyad counts as observed, and nobody is silent.
    if (value === null && settings.observation !== "complete") return reason;
  }
  return panel === 0 ? "no_panel" : null;
}
