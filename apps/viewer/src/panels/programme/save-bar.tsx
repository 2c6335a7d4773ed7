import { useWords } from "../../i18n/words.ts";
import type { EditedSettings } from "../../pages/use-settings.ts";

/** How much is not saved yet, the steps back and on, and saving: in sight wherever the page is. */
export function SaveBar({
  edited,
  isBusy,
  onSave,
}: {
  readonly edited: EditedSettings;
  readonly isBusy: boolean;
  readonly onSave: () => void;
}) {
  const { t } = useWords();
  const { changes, errors, canUndo, canRedo, isSaved, undo, redo, discard } = edited;
  const wrong = Object.keys(errors).length;
  const state =
    wrong > 0
      ? t("settings.toMend", { count: wrong })
      : changes.length > 0
        ? t("settings.unsaved", { count: changes.length })
        : t(isSaved ? "settings.saved" : "settings.asSaved");
  return (
    <div className="save-bar" data-testid="save-bar" data-unsaved={changes.length}>
      <p aria-live="polite" className={wrong > 0 ? "field-error" : "small"}>
        {state}
      </p>
      {(changes.length > 0 || canUndo || canRedo) && (
        <>
          <button
            type="button"
            className="button"
            disabled={!canUndo}
            onClick={undo}
            data-testid="settings-undo"
          >
            {t("settings.stepBack")}
          </button>
          <button
            type="button"
            className="button"
            disabled={!canRedo}
            onClick={redo}
            data-testid="settings-redo"
          >
            {t("settings.stepOn")}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={changes.length === 0}
            onClick={discard}
            data-testid="settings-discard"
          >
            {t("settings.discard")}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={changes.length === 0}
            aria-disabled={isBusy}
            onClick={onSave}
            data-testid="settings-save"
          >
            {t("settings.save")}
          </button>
        </>
      )}
    </div>
  );
}
