/** The parts of the settings, each with what it is for. */
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { EditedSettings } from "../../pages/use-settings.ts";
import { Section } from "../section.tsx";
import { IndicatorRows } from "./indicator-rows.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { TerritoriesSection } from "./territories-section.tsx";
import { TextField } from "./text-field.tsx";
import { WavesSection } from "./waves-section.tsx";

export function SettingsSections({
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
      <Section id="name" title={t("settings.nameTitle")}>
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
      </Section>
      <TerritoriesSection
        rows={draft.territories}
        fixed={codes(base.territories)}
        errors={errors}
        onChange={(territories, field) => edit({ territories }, field)}
      />
      <WavesSection
        rows={draft.waves}
        fixed={codes(base.waves)}
        errors={errors}
        onChange={(waves, field) => edit({ waves }, field)}
        hasDates={programme.settings.timeline === "dated"}
        t0={draft.t0}
      />
      <Section id="indicators" title={t("settings.indicators")} hint={t("settings.indicatorsHint")}>
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
      </Section>
      <Section id="parameters" title={t("settings.parameters")} hint={t("settings.parametersHint")}>
        <ParameterFields
          draft={draft}
          errors={errors}
          onChange={(parameters, field) => edit({ parameters }, field)}
        />
      </Section>
    </>
  );
}
