import { useWords } from "../../i18n/words.ts";
import type { ListDeeds } from "../../pages/use-entry-list.ts";
import { ErrorNotice } from "../notice.tsx";

/** What was just done to a list, with the way back; or why it was not. */
export function DeedNote({ list }: { readonly list: ListDeeds }) {
  const { t } = useWords();
  const { done, problem, isBusy, undo, retry, isRead } = list;
  if (problem?.code === "LEGAMI_STALE") {
    return (
      <p className="info" role="alert">
        {t("programme.stale")}
      </p>
    );
  }
  if (problem !== null) {
    return (
      <ErrorNotice
        title={t(isRead ? "problem.saveTitle" : "programme.readFailed")}
        problem={problem}
      >
        {!isRead && (
          <button type="button" className="button" onClick={retry}>
            {t("state.retry")}
          </button>
        )}
      </ErrorNotice>
    );
  }
  return (
    <p className="deed" aria-live="polite">
      {done !== null && (
        <>
          {t(`programme.done.${done}`)}{" "}
          {done !== "undone" && (
            <button
              type="button"
              className="button quiet"
              aria-disabled={isBusy}
              onClick={undo}
              data-testid="undo-deed"
            >
              {t("programme.undo")}
            </button>
          )}
        </>
      )}
    </p>
  );
}
