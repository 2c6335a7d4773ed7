import { useCallback, useEffect, useState } from "react";

export type CopyOutcome = "copied" | "copyFailed";

const TOLD_MS = 4000;

/** Over plain HTTP a browser has no clipboard at all. */
export async function copyText(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copyFailed";
  }
}

/** Copies a text and says for a while that it did; that it could not stays said. */
export function useCopying(): {
  readonly outcome: CopyOutcome | null;
  readonly copy: (text: string) => void;
} {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = useCallback((text: string) => void copyText(text).then(setOutcome), []);
  return { outcome, copy };
}
