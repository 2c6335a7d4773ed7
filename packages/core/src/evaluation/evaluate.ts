import { readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import { changeEvaluation } from "./evaluate-change.ts";
import { momentEvaluation } from "./evaluate-moment.ts";
import type { ChangeEvaluation, MomentEvaluation } from "./evaluation.ts";
import { type EvaluationRequest, resolveRequest } from "./request.ts";

/** Everything the engine says of two dates: the change, and each date by itself. */
export interface Evaluation {
  readonly change: ChangeEvaluation;
  readonly moments: readonly [MomentEvaluation, MomentEvaluation];
}

/**
 * The whole evaluation between two dates, every scope unless the request names some.
 * @throws LegamiError as `evaluateChange`
 */
export function evaluate(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
): Evaluation {
  const everywhere = { scopes: ["all"], ...request };
  const journal = readJournal(entries, request.knownOn ?? null);
  const { change, pair } = changeEvaluation(journal, from, to, everywhere);
  // Frames that take two dates say nothing of one: there each card's own holds.
  const { frame = "card", ...rest } = everywhere;
  const single = resolveRequest(journal.settings, {
    ...rest,
    frame: frame === "panel" || frame === "union" ? "card" : frame,
  });
  return {
    change,
    moments: [
      momentEvaluation(journal, pair.asTaken.before, single),
      momentEvaluation(journal, pair.asTaken.after, single),
    ],
  };
}
