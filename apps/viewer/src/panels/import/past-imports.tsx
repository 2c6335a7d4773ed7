/** Imports that were done: each can be taken back whole, and brought back. */
import { listImports, type PastImport, turnImport } from "../../api/import-client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useSending } from "../../api/use-sending.ts";
import { formatCount, formatInstant } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useHistoryRound } from "../../state/history.ts";
import { ErrorNotice } from "../notice.tsx";
import { ScrollBox } from "../scroll-box.tsx";
import { PastRefused } from "./past-refused.tsx";

interface PastImportsProps {
  readonly programme: string;
  /** Changes when another import was done. */
  readonly version: number;
  readonly onTurned: () => void;
}

export function PastImports({ programme, version, onTurned }: PastImportsProps) {
  const { t, lang } = useWords();
  const round = useHistoryRound();
  const asked = useAnswer(`imports\n${programme}\n${version}\n${round}`, (signal) =>
    listImports(programme, signal),
  );
  const { isBusy, problem, send } = useSending();
  const turn = (one: PastImport) =>
    send(async () => {
      await turnImport(programme, one, one.state === "done" ? "undo" : "redo", lang);
      onTurned();
    });
  const items = asked.answer ?? [];
  return (
    <section className="sect" data-testid="past-imports">
      <h2>{t("import.past")}</h2>
      {problem !== null && <ErrorNotice title={t("import.undoFailed")} problem={problem} />}
      {asked.answer !== null && items.length === 0 && (
        <p className="small">{t("import.pastNone")}</p>
      )}
      {items.length > 0 && (
        <ScrollBox label={t("import.past")} className="import-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("import.pastFile")}</th>
                <th scope="col">{t("import.pastWhen")}</th>
                <th scope="col">{t("import.pastCounts")}</th>
                <th scope="col">{t("import.pastState")}</th>
                <th scope="col">
                  <span className="visually-hidden">{t("import.pastAct")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id} data-testid="past-import" data-state={one.state}>
                  <th scope="row">{one.file}</th>
                  <td>{formatInstant(lang, one.at)}</td>
                  <td>
                    {t("import.pastSum", {
                      read: formatCount(lang, one.counts.read),
                      stored: formatCount(lang, one.counts.stored),
                      refused: formatCount(lang, one.counts.refused),
                    })}
                    <PastRefused {...one} />
                  </td>
                  <td>{t(one.state === "done" ? "import.isDone" : "import.undone")}</td>
                  <td>
                    <button
                      type="button"
                      className="button quiet"
                      aria-label={t(
                        one.state === "done" ? "import.undoNamed" : "import.redoNamed",
                        { file: one.file },
                      )}
                      aria-disabled={isBusy}
                      onClick={() => turn(one)}
                      data-testid="turn-import"
                    >
                      {t(one.state === "done" ? "import.undo" : "import.redo")}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
