import type { Entry, EvaluationRequest } from "@legami/core";

/** What is repeated: all that a thread has to know. */
export interface ComparisonToRepeat {
  readonly entries: readonly Entry[];
  readonly from: string | null;
  readonly to: string | null;
  readonly request: EvaluationRequest;
  readonly draws: number;
}
