/** What an import would do, with every guess in a list, before anything is stored. */
import type { ImportPreview } from "../../api/import-client.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatDate } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Importing } from "../../pages/use-import.ts";
import { Added } from "./added.tsx";
import { NameQuestions } from "./name-questions.tsx";
import { PreviewTable } from "./preview-table.tsx";
import { ProblemList } from "./problem-list.tsx";
import { ReadingControls } from "./reading-controls.tsx";
import { RefusedRows } from "./refused-rows.tsx";
import { Sum } from "./sum.tsx";

interface ImportPreviewProps {
  readonly preview: ImportPreview;
  readonly importing: Importing;
  readonly programme: ProgrammeHead | null;
}

export function ImportPreviewPanel({ preview, importing, programme }: ImportPreviewProps) {
  const { t } = useWords();
  const { choices, choose, busy, run, reset } = importing;
  const { counts, reading, questions } = preview;
  const count = counts.stored + counts.merged;
  const unanswered = questions.filter(({ answer }) => answer === null).length;
  const isWaiting = busy !== null || counts.stored === 0;
  return (
    <>
      <p className="say">{t("import.trial")}</p>
      <Sum counts={counts} />
      {reading === null && preview.problems.length === 0 && (
        <p className="say">{t("import.whole")}</p>
      )}
      {reading !== null && (
        <ReadingControls
          reading={reading}
          choices={choices}
          programme={programme}
          onChoose={choose}
        />
      )}
      {reading !== null && (
        <PreviewTable preview={preview} reading={reading} choices={choices} onChoose={choose} />
      )}
      <ProblemList {...preview} />
      <RefusedRows {...preview} />
      {questions.length > 0 && (
        <NameQuestions questions={questions} choices={choices} onChoose={choose} />
      )}
      <section className="sect">
        <h2>{t("import.changes")}</h2>
        <Added added={preview.added} waves={preview.waves} programme={programme} />
        {preview.opens !== null && <OpenedSurveys settings={preview.opens} />}
        <p className="say">{t("import.nothingLost")}</p>
      </section>
      <div className="import-actions">
        <button
          type="button"
          className="button primary big"
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && run()}
          data-testid="import-run"
        >
          {t("import.run", { count: counts.stored === 0 ? 0 : count })}
          {busy?.what === "importing" && <span aria-hidden="true"> …</span>}
        </button>
        {unanswered > 0 && (
          <a className="link" href="#import-names" data-testid="import-unanswered">
            {t("import.unanswered", { count: unanswered })}
          </a>
        )}
        <button type="button" className="button" onClick={reset} data-testid="import-another">
          {t("import.another")}
        </button>
      </div>
    </>
  );
}

/** The surveys that the dates of the sheet fall into, or those that it names. */
function OpenedSurveys({
  settings: { waves, timeline },
}: {
  readonly settings: NonNullable<ImportPreview["opens"]>;
}) {
  const { t } = useWords();
  if (waves.length < 2) return null;
  const names = waves.map(({ id, date }) => (timeline === "dated" ? formatDate(date) : id));
  return (
    <p className="say" data-testid="import-surveys">
      {t("import.surveys", { count: waves.length, surveys: names.join(", ") })}
    </p>
  );
}
