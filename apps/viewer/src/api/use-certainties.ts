/** Several comparisons with their margins, one job after another: each takes every core. */
import { useEffect, useEffectEvent, useReducer } from "react";
import {
  type CertaintyQuestion,
  type CertaintyState,
  certaintyState,
  followCertainty,
  keyOf,
} from "./certainty-work.ts";
import type { Comparison } from "./wire.ts";

/** @returns the comparisons that are there, in the order of the questions; null = not yet, or not at all */
export function useCertainties(
  questions: readonly CertaintyQuestion[],
): readonly (Comparison | null)[] {
  const [, tell] = useReducer((count: number) => count + 1, 0);
  const keys = questions.map(keyOf);
  const states = keys.map(certaintyState);
  const underWay = states.findIndex(isUnderWay);
  const followed = underWay < 0 ? keys.length : underWay + 1;
  const names = keys.slice(0, followed).join("\n");
  const follow = useEffectEvent(() =>
    questions.slice(0, followed).map((question) => followCertainty(question, tell)),
  );
  // The names say all that is in the questions.
  useEffect(() => {
    if (names === "") return;
    const leaving = follow();
    return () => {
      for (const leave of leaving) leave();
    };
  }, [names]);
  return states.map((state) => (state.kind === "done" ? state.comparison : null));
}

function isUnderWay({ kind }: CertaintyState): boolean {
  return kind === "waiting" || kind === "running";
}
