/** The settings of the programme: names, dates, aims, and the conventions behind every number. */
import { type KeyboardEvent, useRef } from "react";
import { useFrozen } from "../api/use-frozen.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatInstant } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorNotice } from "../panels/notice.tsx";
import { ChangesList } from "../panels/programme/changes-list.tsx";
import { IndicatorRows } from "../panels/programme/indicator-rows.tsx";
import { MunicipalityList } from "../panels/programme/municipality-list.tsx";
import { ParameterFields } from "../panels/programme/parameter-fields.tsx";
import { SaveBar } from "../panels/programme/save-bar.tsx";
import { SettingsConflict } from "../panels/programme/settings-conflict.tsx";
import { TerritoryRows } from "../panels/programme/territory-rows.tsx";
import { TextField } from "../panels/programme/text-field.tsx";
import { WaveRows } from "../panels/programme/wave-rows.tsx";
import { NO_TERRITORY, nextWave } from "../state/new-programme.ts";
import { changesParameters } from "../state/settings-draft.ts";
import { type EditedSettings, useSettings } from "./use-settings.ts";

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
    if (edited.save()) return;
    // The first field that has to be mended, once it says so.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
    );
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
        <Sections edited={edited} programme={programme} />
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

function Sections({
  edited,
  programme,
}: {
  readonly edited: EditedSettings;
  readonly programme: ProgrammeHead;
}) {
  const { t } = useWords();
  const { base, draft, errors, edit } = edited;
  const codes = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  return (
    <>
      <section className="sect" aria-labelledby="name-title">
        <h2 id="name-title">{t("settings.nameTitle")}</h2>
        <fieldset className="set-wide" aria-labelledby="name-title">
          <TextField
            label={t("programme.field.name")}
            value={draft.name}
            onChange={(name) => edit({ name }, "name")}
            error={errors["name"]}
            testId="settings-name"
          />
          {base.timeline === "dated" && (
            <TextField
              label={t("programme.field.t0")}
              value={draft.t0}
              onChange={(t0) => edit({ t0 }, "t0")}
              error={errors["t0"]}
              hint={t("settings.t0Hint")}
              isDay
              testId="settings-t0"
            />
          )}
          {draft.simulated !== null && (
            <TextField
              label={t("programme.field.simulated")}
              value={draft.simulated}
              onChange={(simulated) => edit({ simulated }, "simulated")}
              error={errors["simulated"]}
              hint={t("settings.simulatedStays")}
              isLong
            />
          )}
          {base.simulated === null && (
            <label className="set-check">
              <input
                type="checkbox"
                checked={draft.simulated !== null}
                onChange={(event) =>
                  edit(
                    {
                      simulated: event.currentTarget.checked ? t("settings.simulatedUsual") : null,
                    },
                    null,
                  )
                }
              />
              {t("settings.areSimulated")}
            </label>
          )}
        </fieldset>
      </section>
      <section className="sect" aria-labelledby="territories-title">
        <div className="sect-head">
          <h2 id="territories-title">{t("settings.territories")}</h2>
          <span className="small">{t("settings.territoriesHint")}</span>
        </div>
        <TerritoryRows
          rows={draft.territories}
          fixed={codes(base.territories)}
          errors={errors}
          onChange={(territories, field) => edit({ territories }, field)}
        />
        <button
          type="button"
          className="button"
          onClick={() => edit({ territories: [...draft.territories, NO_TERRITORY] }, null)}
          data-testid="add-territory"
        >
          {t("settings.addTerritory")}
        </button>
      </section>
      <section className="sect" aria-labelledby="dates-title">
        <div className="sect-head">
          <h2 id="dates-title">{t("settings.dates")}</h2>
          <span className="small">{t("settings.datesHint")}</span>
        </div>
        <WaveRows
          rows={draft.waves}
          fixed={codes(base.waves)}
          errors={errors}
          onChange={(waves, field) => edit({ waves }, field)}
          hasDates={programme.settings.timeline === "dated"}
        />
        {programme.settings.timeline === "dated" && (
          <button
            type="button"
            className="button"
            onClick={() => edit({ waves: [...draft.waves, nextWave(draft.t0, draft.waves)] }, null)}
            data-testid="add-wave"
          >
            {t("settings.addWave")}
          </button>
        )}
      </section>
      <section className="sect" aria-labelledby="indicators-title">
        <div className="sect-head">
          <h2 id="indicators-title">{t("settings.indicators")}</h2>
          <span className="small">{t("settings.indicatorsHint")}</span>
        </div>
        <IndicatorRows
          rows={draft.indicators}
          fixed={codes(base.indicators)}
          errors={errors}
          onChange={(indicators, field) => edit({ indicators }, field)}
        />
        <button
          type="button"
          className="button"
          onClick={() =>
            edit(
              { indicators: [...draft.indicators, { id: "", label: "", target: "", phase: "" }] },
              null,
            )
          }
          data-testid="add-indicator"
        >
          {t("settings.addIndicator")}
        </button>
      </section>
      <section className="sect" aria-labelledby="parameters-title">
        <div className="sect-head">
          <h2 id="parameters-title">{t("settings.parameters")}</h2>
          <span className="small">{t("settings.parametersHint")}</span>
        </div>
        <ParameterFields
          draft={draft}
          errors={errors}
          onChange={(parameters, field) => edit({ parameters }, field)}
        />
      </section>
    </>
  );
}
