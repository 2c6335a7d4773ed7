import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { CheckIcon, PlusIcon, UndoIcon } from "../theme/icons.tsx";

const UNDO_SECONDS = 10;

export function SavedTitle({ text }: { readonly text: string }) {
  return (
    <p className="saved-title">
      <CheckIcon />
      {text}
    </p>
  );
}

/** What comes after saving: the next one first, then what there is to see, and ten seconds to undo. */
export function SavedActions({
  again,
  onAnother,
  onUndo,
  isBusy,
  children,
}: {
  readonly again: string;
  readonly onAnother: () => void;
  /** Null where it is undone already. */
  readonly onUndo: (() => void) | null;
  readonly isBusy: boolean;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const left = useCountdown(UNDO_SECONDS);
  // Nothing of the form is left to hold the focus; the next one starts here.
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="saved-actions">
      <button
        ref={first}
        type="button"
        className="button primary big"
        onClick={onAnother}
        data-testid="log-another"
      >
        <PlusIcon />
        {again}
      </button>
      {onUndo !== null && (left > 0 || isBusy) && (
        <button
          type="button"
          className="button big"
          aria-disabled={isBusy}
          onClick={onUndo}
          data-testid="log-undo"
        >
          <UndoIcon />
          {t("log.undo")} <span className="small">{t("log.undoLeft", { count: left })}</span>
        </button>
      )}
      {children}
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
