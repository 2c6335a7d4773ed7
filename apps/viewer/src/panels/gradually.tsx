import { Children, type ReactNode, startTransition, useEffect, useState } from "react";

/**
 * The parts of a long page one after the other, each when the one before stands: what is at the top
 * can be read and used while the rest is still being written.
 */
export function Gradually({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(0);
  const isWhole = shown >= parts.length;
  useEffect(() => {
    if (isWhole) return;
    // After what is on screen was painted and taps were heard.
    const next = setTimeout(() => startTransition(() => setShown(shown + 1)));
    return () => clearTimeout(next);
  }, [isWhole, shown]);
  return parts.slice(0, shown);
}
