/** The comparison of a page with its margins, as soon as they are found. */
import { useCallback, useSyncExternalStore } from "react";
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import {
  type CertaintyQuestion,
  type CertaintyState,
  cancelCertainty,
  certaintyState,
  followCertainty,
  keyOf,
  restartCertainty,
} from "./certainty-work.ts";
import type { Comparison, ProgrammeHead } from "./wire.ts";

export interface Certainty {
  /** Null: nothing was asked. */
  readonly state: CertaintyState | null;
  /** The same comparison with its margins, when they are there. */
  readonly comparison: Comparison | null;
  readonly cancel: () => void;
  readonly restart: () => void;
}

/** Null while there are no first numbers, or nothing to compare. */
export function useCertainty(question: CertaintyQuestion | null): Certainty {
  const key = question === null ? null : keyOf(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is in the question
  const follow = useCallback(
    (listener: () => void) => (question === null ? () => {} : followCertainty(question, listener)),
    [key],
  );
  const state = useSyncExternalStore(follow, () => (key === null ? null : certaintyState(key)));
  const cancel = useCallback(() => key !== null && cancelCertainty(key), [key]);
  const restart = useCallback(() => key !== null && restartCertainty(key), [key]);
  return {
    state,
    comparison: state?.kind === "done" ? state.comparison : null,
    cancel,
    restart,
  };
}

export function isUnderWay({ state }: Pick<Certainty, "state">): boolean {
  return state?.kind === "waiting" || state?.kind === "running";
}

export function certaintyQuestion(
  { settings, head }: ProgrammeHead,
  of: Pick<Resolved, "from" | "to" | "isCarried" | "lens" | "scope">,
  lang: Language,
  only: string | null = null,
): CertaintyQuestion {
  const { from, to, isCarried, lens, scope } = of;
  return {
    programme: settings.id,
    revision: head.hash,
    lang,
    from: from.at,
    to: to.at,
    isCarried,
    scope,
    lens,
    only,
  };
}
