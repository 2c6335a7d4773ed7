import type { ReactNode } from "react";

/** What may be wider or higher than its box scrolls there; the keyboard has to reach it. */
export function ScrollBox({
  label,
  className,
  children,
}: {
  readonly label: string;
  /** Its sheet says which way it scrolls. */
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
