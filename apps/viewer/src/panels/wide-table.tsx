import type { ReactNode } from "react";
import { useWords } from "../i18n/words.ts";
import { ScrollBox } from "./scroll-box.tsx";
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
    <ScrollBox label={t("app.table", { name: label })} className="wide-table">
      {children}
    </ScrollBox>
  );
}
