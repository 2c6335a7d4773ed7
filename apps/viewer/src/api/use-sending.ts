import { useCallback, useRef, useState } from "react";
import { type ApiProblem, asProblem } from "./problem.ts";

export interface Sending {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  /** One at a time: a second tap finds the first one still running. */
  readonly send: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

/** Sends something, and says how that goes. */
export function useSending(): Sending {
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const send = useCallback((work: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setProblem(null);
    work()
      .catch((error: unknown) => setProblem(asProblem(error)))
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  }, []);
  const clear = useCallback(() => setProblem(null), []);
  return { isBusy, problem, send, clear };
}
