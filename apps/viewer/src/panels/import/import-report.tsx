/** What an import has done: a sum that adds up, and the way back. */
import type { ImportPreview, ImportReport } from "../../api/import-client.ts";
import type { ApiProblem } from "../../api/problem.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { PATHS, PROGRAMME_PARTS } from "../../pages/paths.ts";
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
  /** Null where the import has opened one. */
  readonly head: ProgrammeHead | null;
  readonly state: "done" | "undone";
  readonly problem: ApiProblem | null;
  readonly onTurn: () => void;
  readonly onAnother: () => void;
}

export function ImportReportPanel({
  report,
  preview,
  programme,
  head,
  state,
  problem,
  onTurn,
  onAnother,
}: ImportReportProps) {
  const { t } = useWords();
  const isOfActors =
    Object.keys(report.added).every((type) => type === "actor") && state === "done";
  return (
    <div data-testid="import-report" data-state={state}>
      <p className="say" aria-live="polite">
        {t(state === "done" ? "import.done" : "import.undone")}
      </p>
      {state === "done" && <NextStep added={report.added} programme={programme} head={head} />}
      <Sum counts={report.counts} />
      <section className="sect">
        <h2>{t("import.changes")}</h2>
        <Added
          added={report.added}
          {...(preview === null ? {} : { waves: preview.waves })}
          programme={head}
        />
      </section>
      <ProblemList {...report} />
      {preview !== null && <RefusedRows {...preview} />}
      {problem !== null && <ErrorNotice title={t("import.undoFailed")} problem={problem} />}
      <div className="import-actions">
        {/* Loaded anew: a programme that the import has opened is known then. */}
        {isOfActors ? (
          <button
            type="button"
            className="button primary"
            onClick={onAnother}
            data-testid="import-ties"
          >
            {t("import.nowTies")}
          </button>
        ) : (
          <>
            <a
              className="button primary"
              href={addressOf(PATHS.network, programme)}
              data-testid="import-show"
            >
              {t("import.show")}
            </a>
            <a
              className="button"
              href={addressOf(PATHS.compare, programme)}
              data-testid="import-compare"
            >
              {t("import.compare")}
            </a>
          </>
        )}
        <button type="button" className="button" onClick={onTurn} data-testid="import-undo">
          <UndoIcon />
          {t(state === "done" ? "import.undo" : "import.redo")}
        </button>
        {!isOfActors && (
          <button type="button" className="button" onClick={onAnother} data-testid="import-again">
            {t("import.another")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Answers alone do not say who was asked: without it there is no verdict, and no shape. */
function NextStep({
  added,
  programme,
  head,
}: {
  readonly added: Readonly<Record<string, number>>;
  readonly programme: string;
  readonly head: ProgrammeHead | null;
}) {
  const { t } = useWords();
  if ((added["assessment"] ?? 0) === 0 || head?.settings.observation !== "recorded") return null;
  return (
    <p className="info" data-testid="import-next">
      {t("import.nextAsked")}{" "}
      <a className="link" href={addressOf(PROGRAMME_PARTS.waves, programme)}>
        {t("import.markAsked")}
      </a>
    </p>
  );
}

function addressOf(path: string, programme: string): string {
  return `${path}?${new URLSearchParams({ p: programme })}`;
}
