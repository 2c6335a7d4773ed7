/**
 * The names of the register, indexed by the engine. Its code comes when a field for a name is entered,
 * so that the first load of a screen stays small; until then nothing is suggested.
 */
import type { Actor, RegisterIndex } from "@legami/core";
import { useCallback, useMemo, useState } from "react";

type IndexClass = typeof RegisterIndex;

export interface RegisterNames {
  /** Null until its code is here. */
  readonly index: RegisterIndex | null;
  /** Somebody is about to type. */
  readonly want: () => void;
}

let code: Promise<IndexClass> | null = null;

function fetchCode(): Promise<IndexClass> {
  code ??= import("./register-names.ts").then((module) => module.RegisterIndex);
  // Without network the next letter asks again.
  code.catch(() => {
    code = null;
  });
  return code;
}

export function useRegisterNames(actors: readonly Actor[]): RegisterNames {
  const [Index, setIndex] = useState<IndexClass | null>(null);
  const want = useCallback(() => {
    fetchCode().then(
      (found) => setIndex(() => found),
      () => {},
    );
  }, []);
  const index = useMemo(() => (Index === null ? null : new Index(actors)), [Index, actors]);
  return { index, want };
}
