import { readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import { surerMoment } from "./certainty.ts";
import { comparisonOf } from "./evaluate-change.ts";
import { momentEvaluation } from "./evaluate-moment.ts";
import type { ChangeEvaluation, MomentEvaluation } from "./evaluation.ts";
import type { Repetitions } from "./repetition-plan.ts";
import { type EvaluationRequest, resolveRequest } from "./request.ts";
import { repetitionReader } from "./uncertainty.ts";

/** Everything the engine says of two dates: the change, and each date by itself. */
export interface Evaluation {
  readonly change: ChangeEvaluation;
  readonly moments: readonly [MomentEvaluation, MomentEvaluation];
}

/**
 * The whole evaluation between two dates, every scope unless the request names some.
 *
 * @param repetitions of the same comparison, for intervals; without them the numbers come alone
 * @throws LegamiError as `evaluateChange`
 */
export function evaluate(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
  repetitions: Repetitions | null = null,
): Evaluation {
  const { first, surer } = evaluateInSteps(entries, from, to, request);
  return repetitions === null ? first : surer(repetitions);
}

/** As `compareDates`: every number at once, and how sure it is when that is known. */
export function evaluateInSteps(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
): {
  readonly first: Evaluation;
  readonly surer: (repetitions: Repetitions) => Evaluation;
} {
  const everywhere = { scopes: ["all"], ...request };
  const journal = readJournal(entries, request.knownOn ?? null);
  const { first, surer, pair } = comparisonOf(journal, from, to, everywhere);
  // Frames that take two dates say nothing of one: there each card's own holds.
  const { frame = "card", ...rest } = everywhere;
  const single = resolveRequest(journal.settings, {
    ...rest,
    frame: frame === "panel" || frame === "union" ? "card" : frame,
  });
  const moments = [
    momentEvaluation(journal, pair.asTaken.before, single),
    momentEvaluation(journal, pair.asTaken.after, single),
  ] as const;
  return {
    first: { change: first, moments },
    surer(repetitions) {
      const reader = repetitionReader(repetitions);
      const [before, after] = moments;
      return {
        change: surer(repetitions),
        moments: [surerMoment(before, reader, "from"), surerMoment(after, reader, "to")],
      };
    },
  };
}
