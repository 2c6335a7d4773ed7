/** What was done in this visit, the last first: each taken back, and done again. */
import { asProblem } from "../../api/problem.ts";
import { formatTime } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { type Deed, redo, undo, useHistory } from "../../state/history.ts";
import { ModalDialog } from "../modal-dialog.tsx";
import { ErrorNotice } from "../notice.tsx";
import { useDeedNames } from "./deed-words.ts";
import { HistorySteps } from "./history-steps.tsx";
import "../../theme/history.css";

export default function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { done, undone, isBusy, failed } = useHistory();
  const nameOf = useDeedNames([...done, ...undone]);
  const isEmpty = done.length + undone.length === 0;
  return (
    <ModalDialog
      id="history"
      title={t("history.title")}
      closeLabel={t("history.close")}
      className="help history"
      onClose={onClose}
    >
      <p>{t(isEmpty ? "history.none" : "history.lede")}</p>
      {failed !== null && (
        <ErrorNotice
          title={t(`history.${failed.way}Failed`, { what: nameOf(failed.deed) })}
          problem={asProblem(failed.cause)}
        />
      )}
      {!isEmpty && (
        <div className="history-main">
          <HistorySteps words={{ undo: t("history.undoLast"), redo: t("history.redoLast") }} />
        </div>
      )}
      <DeedList deeds={done} way="undo" isBusy={isBusy} nameOf={nameOf} />
      {undone.length > 0 && <h3>{t("history.undoneTitle")}</h3>}
      <DeedList deeds={undone} way="redo" isBusy={isBusy} nameOf={nameOf} />
    </ModalDialog>
  );
}

function DeedList({
  deeds,
  way,
  isBusy,
  nameOf,
}: {
  readonly deeds: readonly Deed[];
  readonly way: "undo" | "redo";
  readonly isBusy: boolean;
  readonly nameOf: (deed: Deed) => string;
}) {
  const { t, lang } = useWords();
  if (deeds.length === 0) return null;
  return (
    <ul className="history-list" data-way={way}>
      {deeds.toReversed().map((deed) => (
        <li key={deed.id}>
          <time dateTime={deed.at.toISOString()}>{formatTime(lang, deed.at)}</time>
          <span>{nameOf(deed)}</span>
          <button
            type="button"
            className="button quiet"
            aria-label={t(`history.${way}Named`, { what: nameOf(deed) })}
            aria-disabled={isBusy}
            onClick={() => void (way === "undo" ? undo(deed) : redo(deed))}
          >
            {t(`history.${way}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
