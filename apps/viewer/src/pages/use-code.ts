import { type ComponentType, useEffect, useState } from "react";

/** What was fetched, by what fetches it: a part that was here once is here at once. */
const here = new Map<unknown, unknown>();

/** Code that comes on its own, null until it is here. Not `React.lazy`: its fallback stays for 300 ms. */
export function useCode<Part extends ComponentType<never>>(
  fetchCode: (() => Promise<{ readonly default: Part }>) | null,
): Part | null {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (fetchCode === null || here.has(fetchCode)) return;
    fetchCode().then(
      (code) => {
        here.set(fetchCode, code.default);
        setCount((count) => count + 1);
      },
      // Without it the page does without; asked for again when it is next shown.
      () => {},
    );
  }, [fetchCode]);
  return (here.get(fetchCode) as Part | undefined) ?? null;
}
