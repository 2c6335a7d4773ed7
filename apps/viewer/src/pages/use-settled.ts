import { useEffect, useState } from "react";

/** However busy the page is, what comes second waits no longer. */
const LONGEST_MS = 500;

/**
 * True once what was ready has been painted and the page has time again: what comes second is asked for
 * then, so that the first can be read and used meanwhile.
 */
export function useSettled(isReady: boolean): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const settle = () => setSettled(true);
    // Some browsers do not say when they are idle.
    if (!("requestIdleCallback" in window)) {
      const soon = setTimeout(settle);
      return () => clearTimeout(soon);
    }
    const idle = requestIdleCallback(settle, { timeout: LONGEST_MS });
    return () => cancelIdleCallback(idle);
  }, [isReady]);
  return isSettled;
}
