/** What an import has done: a sum that adds up, and the way back. */
import type { ImportPreview, ImportReport } from "../../api/import-client.ts";
import type { ApiProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/words.ts";
import { PATHS } from "../../pages/paths.ts";
import { UndoIcon } from "../../theme/icons.tsx";
import { ErrorNotice } from "../notice.tsx";
import { Added } from "./added.tsx";
import { ProblemList } from "./problem-list.tsx";
import { RefusedRows } from "./refused-rows.tsx";
import { Sum } from "./sum.tsx";

interface ImportReportProps {
  readonly report: ImportReport;
  /** What was seen before: the refused rows are told there. */
  readonly preview: ImportPreview | null;
  readonly programme: string;
  readonly state: "done" | "undone";
  readonly problem: ApiProblem | null;
  readonly onTurn: () => void;
  readonly onAnother: () => void;
}

export function ImportReportPanel({
  report,
  preview,
  programme,
  state,
  problem,
  onTurn,
  onAnother,
}: ImportReportProps) {
  const { t } = useWords();
  return (
    <div data-testid="import-report" data-state={state}>
      <p className="say" aria-live="polite">
        {t(state === "done" ? "import.done" : "import.undone")}
      </p>
      <Sum counts={report.counts} />
      <section className="sect">
        <h2>{t("import.changes")}</h2>
        <Added added={report.added} />
      </section>
      <ProblemList {...report} />
      {preview !== null && <RefusedRows {...preview} />}
      {problem !== null && <ErrorNotice title={t("import.undoFailed")} problem={problem} />}
      <div className="import-actions">
        {/* Loaded anew: a programme that the import has opened is known then. */}
        <a
          className="button primary"
          href={`${PATHS.network}?p=${encodeURIComponent(programme)}`}
          data-testid="import-show"
        >
          {t("import.show")}
        </a>
        <a
          className="button"
          href={`${PATHS.compare}?p=${encodeURIComponent(programme)}`}
          data-testid="import-compare"
        >
          {t("import.compare")}
        </a>
        <button type="button" className="button" onClick={onTurn} data-testid="import-undo">
          <UndoIcon />
          {t(state === "done" ? "import.undo" : "import.redo")}
        </button>
        <button type="button" className="button" onClick={onAnother} data-testid="import-again">
          {t("import.another")}
        </button>
      </div>
    </div>
  );
}
