import type { Entry } from "../model/entry.ts";
import { evaluateChange } from "./evaluate-change.ts";
import { evaluateMoment } from "./evaluate-moment.ts";
import type { ChangeEvaluation, MomentEvaluation } from "./evaluation.ts";
import type { EvaluationRequest } from "./request.ts";

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
  const change = evaluateChange(entries, from, to, everywhere);
  // Frames that take two dates say nothing of one: there each card's own holds.
  const { frame = "card", ...rest } = everywhere;
  const single = {
    ...rest,
    frame: frame === "panel" || frame === "union" ? ("card" as const) : frame,
  };
  return {
    change,
    moments: [
      evaluateMoment(entries, change.from.at, single),
      evaluateMoment(entries, change.to.at, single),
    ],
  };
}
