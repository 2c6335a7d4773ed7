/** The actors that a name may mean, asked for as it is typed. */
import { useEffect, useState } from "react";
import { suggestActors } from "./client.ts";
import { type ApiProblem, asProblem } from "./problem.ts";
import type { FoundActor } from "./wire.ts";

export interface Suggestions {
  /** The last answer, kept while the next one is on its way. */
  readonly found: readonly FoundActor[];
  /** What was typed when `found` was asked for; null = nothing was asked yet. */
  readonly answered: string | null;
  readonly problem: ApiProblem | null;
}

/** Fewer letters mean too many names. */
export const FEWEST_LETTERS = 2;
const LIMIT = 7;
/** Between two letters of somebody who types quickly nothing is asked. */
const PAUSE_MS = 130;
const NOTHING: Suggestions = { found: [], answered: null, problem: null };

export function useSuggestions(programme: string, text: string): Suggestions {
  const [held, setHeld] = useState(NOTHING);
  const typed = text.trim();
  const isAsked = typed.length >= FEWEST_LETTERS;
  useEffect(() => {
    if (!isAsked) {
      setHeld(NOTHING);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      suggestActors(programme, typed, LIMIT, null, controller.signal).then(
        (found) => setHeld({ found, answered: typed, problem: null }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          setHeld((before) => ({ ...before, problem: asProblem(error) }));
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [programme, typed, isAsked]);
  return held;
}
