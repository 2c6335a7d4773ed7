/** Two have changed the settings: what each says stands side by side, and somebody decides. */
import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/words.ts";
import type { EditedSettings } from "../../pages/use-settings.ts";
import { ChangesList } from "./changes-list.tsx";

export function SettingsConflict({
  edited,
  isBusy,
}: {
  readonly edited: EditedSettings;
  readonly isBusy: boolean;
}) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { conflict } = edited;
  if (conflict === null) return null;
  return (
    <section className="conflict" aria-labelledby="stale-title" data-testid="settings-conflict">
      <h2 id="stale-title" ref={title} tabIndex={-1}>
        {t("settings.conflictTitle")}
      </h2>
      <p>{t(conflict.length === 0 ? "settings.conflictSame" : "settings.conflictLede")}</p>
      {conflict.length > 0 && (
        <ChangesList changes={conflict} from={t("settings.theirs")} to={t("settings.mine")} />
      )}
      <div className="saved-actions">
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={edited.takeTheirs}
          data-testid="take-theirs"
        >
          {t("settings.takeTheirs")}
        </button>
        {conflict.length > 0 && (
          <button
            type="button"
            className="button primary"
            aria-disabled={isBusy}
            onClick={edited.takeMine}
            data-testid="take-mine"
          >
            {t("settings.takeMine")}
          </button>
        )}
      </div>
    </section>
  );
}
