import type { ReactNode } from "react";
import { useWords } from "../i18n/words.ts";
import "../theme/wide-table.css";

/** A table that may be wider than the screen scrolls in its own box, which keys can reach. */
export function WideTable({
  label,
  children,
}: {
  /** What the table is of. */
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="wide-table" aria-label={t("app.table", { name: label })} tabIndex={0}>
      {children}
    </section>
  );
}
