import { useCallback, useEffect, useState } from "react";
import { ApiProblem } from "./problem.ts";

export interface Asked<Answer> {
  /** The last answer, kept on screen while the next one is on its way. */
  readonly answer: Answer | null;
  /** The question `answer` belongs to. */
  readonly answered: string | null;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly retry: () => void;
}

interface Held<Answer> {
  readonly answer: Answer | null;
  readonly answered: string | null;
  readonly problem: { readonly question: string; readonly cause: ApiProblem } | null;
}

/**
 * Ask the API. `question` names what is asked (same question, same answer); null = nothing to ask.
 * A question that is replaced before its answer came is dropped.
 */
export function useAnswer<Answer>(
  question: string | null,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const [held, setHeld] = useState<Held<Answer>>({ answer: null, answered: null, problem: null });
  const [attempt, setAttempt] = useState(0);

  // `ask` is made anew at every render; the question alone says whether it asks something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (question === null) return;
    const controller = new AbortController();
    ask(controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) setHeld({ answer, answered: question, problem: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const cause = error instanceof ApiProblem ? error : new ApiProblem(0, "UNREADABLE");
        setHeld((before) => ({ ...before, problem: { question, cause } }));
      },
    );
    return () => controller.abort();
  }, [question, attempt]);

  const retry = useCallback(() => {
    setHeld((before) => ({ ...before, problem: null }));
    setAttempt((count) => count + 1);
  }, []);
  const problem =
    held.problem !== null && held.problem.question === question ? held.problem.cause : null;
  return {
    answer: held.answer,
    answered: held.answered,
    problem,
    isBusy: question !== null && question !== held.answered && problem === null,
    retry,
  };
}
