import type { Actor } from "@legami/core";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate, parseDay } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { Saving } from "../pages/use-saving.ts";
import { checkDraft, type Draft, EVENT_TYPES, LEVELS, proposedDay } from "../state/draft.ts";
import { waveAround } from "../state/timeline.ts";
import { useRegisterNames } from "../state/use-register-names.ts";
import { ActorField } from "./actor-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { ErrorNotice } from "./notice.tsx";
import { DayField, NoteField } from "./text-fields.tsx";

interface TieFormProps {
  readonly programme: ProgrammeHead;
  readonly actors: readonly Actor[];
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly saving: Saving;
}

export function TieForm({ programme, actors, draft, onChange, saving }: TieFormProps) {
  const words = useWords();
  const { t } = words;
  const names = useRegisterNames(actors);
  const { added = null } = draft;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(0);
  const errors = tried > 0 ? checkDraft(draft) : {};
  const missing = Object.keys(errors).length;
  const errorOf = (field: keyof Draft) => {
    const key = errors[field];
    return key === undefined ? null : t(`log.errors.${key}`, { date: draft.day.trim() });
  };

  // After a refused try the first field in fault takes the focus.
  useEffect(() => {
    if (tried === 0) return;
    const fault = [...(form.current?.querySelectorAll<HTMLElement>(".field") ?? [])].find(
      (field) => (field.querySelector(".field-error")?.textContent ?? "") !== "",
    );
    fault?.querySelector<HTMLElement>("input, textarea, button")?.focus();
  }, [tried]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving.isBusy) return;
    if (Object.keys(checkDraft(draft)).length > 0) setTried(tried + 1);
    else saving.save(draft);
  };
  const proposal = useMemo(() => proposedDay(programme, new Date()), [programme]);
  const day = parseDay(draft.day);
  const wave = day === null || day === "no-day" ? null : waveAround(programme, day);
  const isDay = day !== null && day !== "no-day";
  const consequence =
    draft.what !== "assessment" || !isDay
      ? null
      : wave === null
        ? t("log.outsideWave", { date: formatDate(day) })
        : t("log.inWave", { moment: words.moment(programme, wave.at) });

  return (
    <form
      ref={form}
      className="tie-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          form.current?.requestSubmit();
      }}
    >
      <ActorField
        label={t("log.who")}
        hint={t("log.whoHint")}
        actors={actors}
        names={names}
        value={draft.who}
        onChange={(who) => onChange({ who })}
        error={errorOf("who")}
        testId="log-who"
      />
      <ActorField
        label={t("log.with")}
        actors={added === null ? actors : [...actors, added.actor]}
        names={names}
        except={draft.who}
        value={draft.with}
        onChange={(other) => onChange({ with: other, added: null })}
        onAdd={(one) => onChange({ with: one.actor.id, added: one })}
        note={added === null ? null : t("log.isNew")}
        error={errorOf("with")}
        testId="log-with"
      />
      <ChoiceField
        label={t("log.what")}
        choices={(["event", "assessment"] as const).map((what) => ({
          value: what,
          label: t(`log.${what}`),
          hint: t(`log.${what}Hint`),
        }))}
        value={draft.what}
        onChange={(what) => onChange({ what: what as Draft["what"] })}
        error={errorOf("what")}
        testId="log-what"
      />
      {draft.what === "event" && (
        <ChoiceField
          label={t("log.type")}
          choices={EVENT_TYPES.map((type) => ({ value: type, label: t(`log.types.${type}`) }))}
          value={draft.type}
          onChange={(type) => onChange({ type })}
          error={errorOf("type")}
          testId="log-type"
        />
      )}
      {draft.what === "assessment" && (
        <ChoiceField
          isStacked
          label={t("log.level")}
          choices={LEVELS.map((level) => ({
            value: String(level),
            label: t(`level.${level}`),
          }))}
          value={draft.level === null ? null : String(draft.level)}
          onChange={(level) => onChange({ level: Number(level) })}
          error={errorOf("level")}
          testId="log-level"
        />
      )}
      <DayField
        value={draft.day}
        onChange={(text) => onChange({ day: text })}
        error={errorOf("day")}
        consequence={consequence}
        origin={
          draft.day !== proposal
            ? null
            : t(programme.settings.simulated === null ? "log.today" : "log.notToday")
        }
      />
      <NoteField value={draft.note} onChange={(note) => onChange({ note })} />
      {saving.problem !== null && (
        <ErrorNotice title={t("problem.saveTitle")} problem={saving.problem}>
          <span>{t("problem.kept")}</span>
        </ErrorNotice>
      )}
      <div className="form-end">
        <button
          type="submit"
          className="button primary big"
          aria-disabled={saving.isBusy}
          data-testid="log-save"
        >
          {t("log.save")}
          {saving.isBusy && <span aria-hidden="true"> …</span>}
        </button>
        <span className="small form-note" aria-live="polite">
          {saving.isBusy ? t("log.saving") : missing > 0 ? t("log.fix", { count: missing }) : ""}
        </span>
        <span className="small for-pointer" aria-hidden="true">
          <kbd>Ctrl</kbd> <kbd>{words.lang === "it" ? "Invio" : "Enter"}</kbd> {t("log.shortcut")}
        </span>
      </div>
    </form>
  );
}
