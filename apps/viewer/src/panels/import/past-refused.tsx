import type { PastImport } from "../../api/import-client.ts";
import { useWords } from "../../i18n/words.ts";
import { ProblemRows } from "./problem-list.tsx";

/** Which rows of a past import were refused, why, and how they are had again: no file is ever kept. */
export function PastRefused({
  counts,
  problems,
  moreProblems,
}: Pick<PastImport, "counts" | "problems" | "moreProblems">) {
  const { t } = useWords();
  if (counts.refused === 0) return null;
  return (
    <details className="past-refused" data-testid="past-refused">
      <summary>{t("import.pastRefused")}</summary>
      <ProblemRows problems={problems} moreProblems={moreProblems} />
      <p className="small">{t("import.pastRefusedHint")}</p>
    </details>
  );
}
