/** The settings of the programme: names, dates, aims, and the conventions behind every number. */
import { type KeyboardEvent, useRef } from "react";
import { useFrozen } from "../api/use-frozen.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatInstant } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorNotice } from "../panels/notice.tsx";
import { ChangesList } from "../panels/programme/changes-list.tsx";
import { focusWrong, useFocusOnRefused } from "../panels/programme/field-error.tsx";
import { MunicipalityList } from "../panels/programme/municipality-list.tsx";
import { SaveBar } from "../panels/programme/save-bar.tsx";
import { SettingsConflict } from "../panels/programme/settings-conflict.tsx";
import { SettingsSections } from "../panels/programme/settings-sections.tsx";
import { changesParameters } from "../state/settings-differences.ts";
import { useSettings } from "./use-settings.ts";

interface SettingsProps {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}

export function ProgrammeSettingsPart({ programme, onStored }: SettingsProps) {
  const { t } = useWords();
  const { id } = programme.settings;
  const { edited, isBusy, problem, retry } = useSettings(id, onStored);
  const frozen = useFrozen(id);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnRefused(form, problem);
  if (edited === null) {
    if (problem === null) return <p className="lede">{t("settings.reading")}</p>;
    return (
      <ErrorNotice title={t("programme.readFailed")} problem={problem}>
        <button type="button" className="button" onClick={retry}>
          {t("state.retry")}
        </button>
      </ErrorNotice>
    );
  }
  const save = () => {
    if (!edited.save()) focusWrong(form.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    if (event.shiftKey) edited.redo();
    else edited.undo();
  };
  const count = frozen.answer?.length ?? 0;
  return (
    <>
      <p className="lede">{t("settings.settingsLede")}</p>
      <SettingsConflict edited={edited} isBusy={isBusy} />
      {edited.keptAt !== null && edited.conflict === null && <KeptNote at={edited.keptAt} />}
      {count > 0 && (
        <p className="info" data-testid="frozen-warning">
          {t("settings.frozenWarning", { count })}
          {changesParameters(edited.changes) && <b> {t("settings.frozenParameters")}</b>}
        </p>
      )}
      <form
        ref={form}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <SettingsSections edited={edited} programme={programme} />
        {edited.changes.length > 0 && (
          <details className="sect settings-changes" data-testid="changes-before-saving">
            <summary>{t("settings.changes")}</summary>
            <ChangesList
              changes={edited.changes}
              from={t("settings.before")}
              to={t("settings.after")}
            />
          </details>
        )}
        {problem !== null && (
          <ErrorNotice title={t("problem.saveTitle")} problem={problem}>
            {problem.code === "LEGAMI_INVALID_ENTRY" && (
              <p className="small">{t("settings.inUseHint")}</p>
            )}
          </ErrorNotice>
        )}
        <SaveBar edited={edited} isBusy={isBusy} onSave={save} />
      </form>
      <MunicipalityList programme={programme} onStored={onStored} />
    </>
  );
}

function KeptNote({ at }: { readonly at: string }) {
  const { t, lang } = useWords();
  return (
    <p className="info" data-testid="kept-note">
      {t("settings.kept", { when: formatInstant(lang, at) })}
    </p>
  );
}
