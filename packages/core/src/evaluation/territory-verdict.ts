/** How a territory changed: the rule of change/territory-verdict.ts on results (methods D18). */
import { extentOf, overlayOf, verdictLabel } from "../change/territory-verdict.ts";
import type { Language } from "../measures/measure.ts";
import { SLACK } from "../strength/strength-class.ts";
import { reasonInWords } from "../wording/missing-sentence.ts";
import {
  NOT_CLASSIFIABLE,
  notClassifiableSentence,
  ROBUSTNESS_NOT_ASSESSED,
  verdictSentence,
  verdictWords,
} from "../wording/verdict-words.ts";
import type { Scorecard, TerritoryVerdict } from "./change-readings.ts";
import type { Gate } from "./gates.ts";
import { scorecardOf, type VerdictSource } from "./verdict-scorecard.ts";

/** Fewest active actors at the first date, where the second has enough. */
const LEAST_ACTORS_BEFORE = 5;

const ROBUSTNESS = { status: "not-assessed", words: ROBUSTNESS_NOT_ASSESSED } as const;

export interface VerdictRequest extends VerdictSource {
  /** Why a verdict may not stand in the report, and whether the waves may. */
  readonly gate: Gate;
  readonly isOfficial: boolean;
  /** Another lens was asked for. */
  readonly isOtherLens: boolean;
  readonly language: Language;
}

/** @param place the territory with its preposition */
export function verdictOf(request: VerdictRequest, scope: string, place: string): TerritoryVerdict {
  const { numbers, gate, language, isOtherLens } = request;
  const scorecard = scorecardOf(request, scope, isShapeRead(request, scope));
  const reason = inadmissible(request, scorecard, scope);
  if (reason !== null) {
    return { ...notClassifiable(reason, place, language), lens: numbers.lens, gate, scorecard };
  }
  const { actors, ties, strength } = scorecard.extent;
  const extent = extentOf([actors.score, ties.score, strength.score]);
  const overlay = overlayIn(scorecard);
  const isRegister = scorecard.register.isRaised;
  const told = { extent, overlay, isRegister, isOtherLens };
  return {
    label: verdictLabel(extent, overlay),
    words: verdictWords(extent, overlay, isRegister),
    reason: null,
    extent,
    overlay,
    lens: numbers.lens,
    official: request.isOfficial && gate === null,
    gate,
    scorecard,
    robustness: ROBUSTNESS,
    sentence: verdictSentence(place, told, language),
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
    robustness: ROBUSTNESS,
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
  const isTooSmall = (actors.to ?? 0) < leastActors || (actors.from ?? 0) < LEAST_ACTORS_BEFORE;
  if (isTooSmall) return "too_few_active";
  const { from, to } = numbers.pair("response-rate", scope);
  for (const { value, reason } of [from, to]) {
    if (value !== null && value < leastResponse - SLACK) return "too_few_answers";
    // In a pair of files every dyad counts as observed, and nobody is silent.
    if (value === null && settings.observation !== "complete") return reason;
  }
  return panel === 0 ? "no_panel" : null;
}

function overlayIn({ flags }: Scorecard) {
  if (flags === null) return "not-assessed";
  return overlayOf({
    newPole: flags.newPole.score,
    polarization: flags.polarization.score,
    assortativity: flags.assortativity.score,
    integration: flags.integration.score,
  });
}
