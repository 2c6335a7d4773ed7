import { redo, undo, useHistory } from "../../state/history.ts";
import { RedoIcon, UndoIcon } from "../../theme/icons.tsx";

/** The last deed of the visit taken back, the last of those taken back done again. */
export function HistorySteps({
  words,
  isQuiet = false,
}: {
  readonly words: { readonly undo: string; readonly redo: string };
  readonly isQuiet?: boolean;
}) {
  const { done, undone, isBusy } = useHistory();
  const className = isQuiet ? "button quiet" : "button";
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={done.length === 0 || isBusy}
        onClick={() => void undo()}
        data-testid="undo"
      >
        <UndoIcon />
        {words.undo}
      </button>
      <button
        type="button"
        className={className}
        disabled={undone.length === 0 || isBusy}
        onClick={() => void redo()}
        data-testid="redo"
      >
        <RedoIcon />
        {words.redo}
      </button>
    </>
  );
}
