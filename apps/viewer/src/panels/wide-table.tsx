import type { ReactNode } from "react";
import "../theme/wide-table.css";

/** A table that may be wider than the screen scrolls in its own box, which keys can reach. */
export function WideTable({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
