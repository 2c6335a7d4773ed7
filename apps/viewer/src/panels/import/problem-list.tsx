/** What has to be mended: where, why, and what to do. */
import type { ImportReport } from "../../api/import-client.ts";
import { useWords } from "../../i18n/words.ts";
import { WarnIcon } from "../../theme/icons.tsx";
import { ScrollBox } from "../scroll-box.tsx";

export function ProblemList({
  problems,
  moreProblems,
  notes,
}: Pick<ImportReport, "problems" | "moreProblems" | "notes">) {
  const { t } = useWords();
  return (
    <div className="import-told">
      <section className="sect">
        <h2>{t("import.problems")}</h2>
        {problems.length === 0 && <p className="small">{t("import.noProblems")}</p>}
        <ProblemRows problems={problems} moreProblems={moreProblems} />
      </section>
      {notes.length > 0 && (
        <section className="sect">
          <h2>{t("import.notes")}</h2>
          <ScrollBox label={t("import.notes")} className="import-notes">
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </ScrollBox>
        </section>
      )}
    </div>
  );
}

export function ProblemRows({
  problems,
  moreProblems,
}: Pick<ImportReport, "problems" | "moreProblems">) {
  const { t } = useWords();
  // A column that is not there is called by what it should hold.
  const columnOf = (code: string, column: string) =>
    code === "column-not-found" ? t(`import.field.${column}`) : column;
  return (
    <>
      {problems.length > 0 && (
        <ScrollBox label={t("import.problems")} className="import-problems">
          <ul data-testid="import-problems">
            {problems.map(({ row, column, code, sentence }) => (
              <li key={`${row} ${column} ${code} ${sentence}`}>
                <WarnIcon />
                <span>
                  <b>
                    {row === null ? t("import.problemFile") : t("import.problemAt", { row })}
                    {column !== null &&
                      `, ${t("import.problemColumn", { column: columnOf(code, column) })}`}
                  </b>{" "}
                  {sentence}
                </span>
              </li>
            ))}
          </ul>
        </ScrollBox>
      )}
      {moreProblems > 0 && (
        <p className="small">{t("import.moreProblems", { count: moreProblems })}</p>
      )}
    </>
  );
}
