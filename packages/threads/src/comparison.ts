import type { Entry, EvaluationRequest, RepetitionFacts } from "@legami/core";

/** What is repeated: all that a thread has to know. */
export interface ComparisonToRepeat {
  readonly entries: readonly Entry[];
  readonly from: string | null;
  readonly to: string | null;
  readonly request: EvaluationRequest;
  readonly draws: number;
}

/** A plan without what cannot be sent to another thread. */
export type PlanFacts = RepetitionFacts;
