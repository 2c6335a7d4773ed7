/** What was just taken back or done again, said once, with the way back from it. */
import { useEffect } from "react";
import { asProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/words.ts";
import { dismissLast, redo, undo, useHistory } from "../../state/history.ts";
import { CloseIcon } from "../../theme/icons.tsx";
import { ErrorNotice } from "../notice.tsx";
import { useDeedNames } from "./deed-words.ts";
import "../../theme/history.css";

const SHOWN_MS = 8000;

export default function HistorySaid() {
  const { t } = useWords();
  const { last, failed } = useHistory();
  const told = failed ?? last;
  const nameOf = useDeedNames(told === null ? [] : [told.deed]);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(dismissLast, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <div className="history-said" aria-live="polite" data-testid="history-said">
      {failed !== null && (
        <div className="history-note">
          <ErrorNotice
            title={t(`history.${failed.way}Failed`, { what: nameOf(failed.deed) })}
            problem={asProblem(failed.cause)}
          />
          <Dismiss />
        </div>
      )}
      {failed === null && last !== null && (
        <div className="history-note">
          <span>
            {t(last.way === "undo" ? "history.undone" : "history.redone", {
              what: nameOf(last.deed),
            })}
          </span>
          <button
            type="button"
            className="button quiet"
            onClick={() => void (last.way === "undo" ? redo(last.deed) : undo(last.deed))}
          >
            {t(last.way === "undo" ? "history.redo" : "history.undo")}
          </button>
          <Dismiss />
        </div>
      )}
    </div>
  );
}

function Dismiss() {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t("history.dismiss")}
      onClick={dismissLast}
    >
      <CloseIcon />
    </button>
  );
}
