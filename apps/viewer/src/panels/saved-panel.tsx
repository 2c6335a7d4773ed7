import { useEffect, useRef, useState } from "react";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { PATHS } from "../pages/paths.ts";
import type { Saved, Saving } from "../pages/use-saving.ts";
import { addressOf } from "../state/draft.ts";
import { useView } from "../state/location.ts";
import { CheckIcon, PlusIcon, UndoIcon } from "../theme/icons.tsx";
import { entryWords } from "./entry-words.ts";
import { Link } from "./link.tsx";
import { ErrorNotice } from "./notice.tsx";

const UNDO_SECONDS = 10;

interface SavedPanelProps {
  readonly programme: ProgrammeHead;
  readonly saved: Saved;
  readonly saving: Saving;
  readonly onAnother: () => void;
}

export function SavedPanel({ programme, saved, saving, onAnother }: SavedPanelProps) {
  const words = useWords();
  const { t } = words;
  const [view] = useView();
  const first = useRef<HTMLButtonElement>(null);
  const left = useCountdown(UNDO_SECONDS);
  const [a, b] = saved.names;
  const address = addressOf(saved.entry, programme, view);
  // Nothing of the form is left to hold the focus; the next tie starts here.
  useEffect(() => first.current?.focus(), []);

  return (
    <div className="saved" data-testid="saved" data-entry={saved.entry.id}>
      <div role="status">
        <p className="saved-title">
          <CheckIcon />
          {saved.isUndone ? t("log.undone") : t("log.saved")}
        </p>
        <p className="lede">
          {t("log.savedEvent", { a, b, what: entryWords(words, saved.entry) })}
        </p>
        {saved.wasAlreadyThere && <p className="small">{t("log.alreadyThere")}</p>}
      </div>
      {saving.problem !== null && (
        <ErrorNotice title={t("problem.undoTitle")} problem={saving.problem} />
      )}
      <div className="saved-actions">
        <button
          ref={first}
          type="button"
          className="button primary big"
          onClick={onAnother}
          data-testid="log-another"
        >
          <PlusIcon />
          {t("log.again", { name: a })}
        </button>
        {!saved.isUndone && address !== null && (
          <Link className="button big" to={PATHS.compare + address} data-testid="show-in-network">
            {t("log.show")}
          </Link>
        )}
        {!saved.isUndone && (left > 0 || saving.isBusy) && (
          <button
            type="button"
            className="button big"
            aria-disabled={saving.isBusy}
            onClick={saving.undo}
            data-testid="log-undo"
          >
            <UndoIcon />
            {t("log.undo")} <span className="small">{t("log.undoLeft", { count: left })}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}
