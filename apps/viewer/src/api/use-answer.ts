import { useCallback, useEffect, useState } from "react";
import { type ApiProblem, asProblem } from "./problem.ts";

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

/** The latest answers of all screens by question: going back shows at once what was there. */
const known = new Map<string, unknown>();
const MOST = 40;

/** Came with the page: not asked again by the first screen that wants them. */
const fresh = new Set<string>();

/**
 * Ask the API. `question` names what is asked (same question, same answer, on every screen); null =
 * nothing to ask. A question that is replaced before its answer came is dropped; one that was
 * answered before shows that answer while it is asked again, unless it is `isLasting`.
 */
export function useAnswer<Answer>(
  question: string | null,
  ask: (signal: AbortSignal) => Promise<Answer>,
  { isLasting = false }: { readonly isLasting?: boolean } = {},
): Asked<Answer> {
  const [held, setHeld] = useState<Held<Answer>>(() =>
    question !== null && fresh.has(question)
      ? { answer: known.get(question) as Answer, answered: question, problem: null }
      : { answer: null, answered: null, problem: null },
  );
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is made anew at every render, the question says whether it asks something else
  useEffect(() => {
    if (question === null || fresh.delete(question)) return;
    if (isLasting && known.has(question)) return;
    const controller = new AbortController();
    ask(controller.signal).then(
      (answer) => {
        if (controller.signal.aborted) return;
        remember(question, answer);
        setHeld({ answer, answered: question, problem: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setHeld((before) => ({ ...before, problem: { question, cause: asProblem(error) } }));
      },
    );
    return () => controller.abort();
  }, [question, attempt]);

  const retry = useCallback(() => {
    setHeld((before) => ({ ...before, problem: null }));
    setAttempt((count) => count + 1);
  }, []);
  const before = question === null ? undefined : (known.get(question) as Answer | undefined);
  const isOld = question !== held.answered && before !== undefined;
  const answered = isOld ? question : held.answered;
  const problem =
    held.problem !== null && held.problem.question === question ? held.problem.cause : null;
  return {
    answer: isOld ? before : held.answer,
    answered,
    problem,
    isBusy: question !== null && question !== answered && problem === null,
    retry,
  };
}

/** Ask before it is wanted, so that it is there at once; what is known is not asked again. */
export async function prepareAnswer<Answer>(
  question: string,
  ask: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Promise<void> {
  if (known.has(question)) return;
  const answer = await ask(signal);
  if (!signal.aborted) remember(question, answer);
}

export function answerAtOnce(question: string, answer: unknown): void {
  remember(question, answer);
  fresh.add(question);
}

const forgetting = new Set<() => void>();

/** For what keeps answers of its own. */
export function onForgetting(listener: () => void): void {
  forgetting.add(listener);
}

/** Somebody else may sit here now: what was answered before is not for them. */
export function forgetAnswers(): void {
  known.clear();
  fresh.clear();
  for (const forget of forgetting) forget();
}

function remember(question: string, answer: unknown): void {
  known.delete(question);
  known.set(question, answer);
  const oldest = known.keys().next().value;
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
}
