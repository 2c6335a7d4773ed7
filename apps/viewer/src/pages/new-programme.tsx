/** A programme is made: what it is called, where it happens, when it is looked at. */
import { type FormEvent, useRef, useState } from "react";
import { openProgramme } from "../api/programme-client.ts";
import { useSending } from "../api/use-sending.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorNotice } from "../panels/notice.tsx";
import { focusWrong, useFocusOnRefused } from "../panels/programme/field-error.tsx";
import { TerritoriesSection } from "../panels/programme/territories-section.tsx";
import { TextField } from "../panels/programme/text-field.tsx";
import { WavesSection } from "../panels/programme/waves-section.tsx";
import { Section } from "../panels/section.tsx";
import {
  EMPTY_PROGRAMME,
  idOf,
  type NewProgramme,
  openingOf,
  usualWaves,
} from "../state/new-programme.ts";
import { refusedPlaces } from "../state/refused-settings.ts";
import { PATHS } from "./paths.ts";

const NO_CODES: ReadonlySet<string> = new Set();

export function NewProgrammeForm() {
  const { t, lang } = useWords();
  const { isBusy, problem, send } = useSending();
  const [form, setForm] = useState<NewProgramme>(EMPTY_PROGRAMME);
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<NewProgramme | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const read = openingOf(form);
  // What the server said is of the form as it was sent.
  const refused = form === sent && problem !== null ? refusedPlaces(problem.pointed, form) : {};
  const errors = tried ? { ...refused, ...read.errors } : {};
  useFocusOnRefused(element, problem);
  const set = (patch: Partial<NewProgramme>) => setForm({ ...form, ...patch });
  const setStart = (t0: string) => {
    // Dates that nobody has touched go with the start.
    const isUsual = JSON.stringify(form.waves) === JSON.stringify(usualWaves(form.t0));
    const next = usualWaves(t0);
    set({ t0, ...(isUsual && next.length > 0 ? { waves: next } : {}) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { settings } = read;
    if (settings === null) {
      focusWrong(element.current);
      return;
    }
    setSent(form);
    send(async () => {
      await openProgramme(settings, lang);
      // Loaded anew: the list of programmes has one more.
      location.assign(`${PATHS.overview}?${new URLSearchParams({ p: settings.id, lang })}`);
    });
  };
  const isTaken = problem?.code === "LEGAMI_ENTRY_CONFLICT";
  return (
    <form ref={element} className="new-programme" noValidate onSubmit={submit}>
      <Section id="name" title={t("settings.nameTitle")}>
        <fieldset className="set-wide" aria-labelledby="name-title">
          <TextField
            label={t("programme.field.name")}
            value={form.name}
            onChange={(name) => set({ name })}
            error={errors["name"]}
            placeholder={t("settings.namePlaceholder")}
            testId="new-name"
          />
          <TextField
            label={t("programme.field.code")}
            value={form.id ?? (form.name.trim() === "" ? "" : idOf(form))}
            onChange={(id) => set({ id: id === "" ? null : id })}
            error={isTaken ? "taken" : errors["id"]}
            hint={t("settings.idHint")}
            maxLength={64}
            testId="new-id"
          />
          <TextField
            label={t("programme.field.t0")}
            value={form.t0}
            onChange={setStart}
            error={errors["t0"]}
            hint={t("settings.t0Hint")}
            isDay
            testId="new-t0"
          />
        </fieldset>
      </Section>
      <WavesSection
        rows={form.waves}
        fixed={NO_CODES}
        errors={errors}
        onChange={(waves) => set({ waves })}
        hasDates
        t0={form.t0}
        none={<p className="small">{t("settings.datesComing")}</p>}
      />
      <TerritoriesSection
        rows={form.territories}
        fixed={NO_CODES}
        errors={errors}
        onChange={(territories) => set({ territories })}
      />
      <Section id="real" title={t("settings.realTitle")}>
        <label className="set-check">
          <input
            type="checkbox"
            checked={form.simulated !== null}
            onChange={(event) =>
              set({
                simulated: event.currentTarget.checked ? t("settings.simulatedUsual") : null,
              })
            }
          />
          {t("settings.areSimulated")}
        </label>
        {form.simulated !== null && (
          <TextField
            label={t("programme.field.simulated")}
            value={form.simulated}
            onChange={(simulated) => set({ simulated })}
            error={errors["simulated"]}
            isLong
          />
        )}
        <p className="small">{t("settings.simulatedStays")}</p>
      </Section>
      {problem !== null && !isTaken && (
        <ErrorNotice title={t("settings.notCreated")} problem={problem} />
      )}
      {tried && read.settings === null && (
        <p className="field-error" role="alert">
          {t("settings.toMend", { count: Object.keys(read.errors).length })}
        </p>
      )}
      <p className="new-actions">
        <button
          type="submit"
          className="button primary big"
          aria-disabled={isBusy}
          data-testid="create-programme"
        >
          {t("start.createNow")}
          {isBusy && <span aria-hidden="true"> …</span>}
        </button>
      </p>
    </form>
  );
}
