import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import type { NamedActor, ProgrammeHead, SessionLink } from "../api/wire.ts";
import { parseDay } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { Saving } from "../pages/use-saving.ts";
import type { Tie } from "../state/correction.ts";
import { checkDraft, type Draft, eventTypesOf, proposedDay } from "../state/draft.ts";
import { focusField } from "../state/focus-field.ts";
import { waveAround } from "../state/timeline.ts";
import { AlreadyLogged } from "./already-logged.tsx";
import { Folded } from "./folded.tsx";
import { ErrorNotice } from "./notice.tsx";
import { DayField, NoteField } from "./text-fields.tsx";
import { TieSides } from "./tie-sides.tsx";
import { TieWhat } from "./tie-what.tsx";

export interface TieFormProps {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  /** Chosen lately, the latest first. */
  readonly recent: readonly NamedActor[];
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly saving: Pick<Saving, "isBusy" | "problem" | "save" | "confirm">;
  /** Where an entry is corrected: its sides, if they are more than two, stay as they are. */
  readonly correcting?: { readonly entry: Tie; readonly onLeave: () => void } | null;
}

export function TieForm({
  programme,
  link,
  recent,
  draft,
  onChange,
  saving,
  correcting = null,
}: TieFormProps) {
  const words = useWords();
  const { t } = words;
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
  /** One step is done: the next question takes the focus, and is read. */
  const goTo = (field: string) =>
    requestAnimationFrame(() =>
      focusField(form.current?.querySelector<HTMLElement>(`[data-testid=${field}]`)),
    );
  const proposal = useMemo(() => proposedDay(programme, new Date()), [programme]);
  const day = parseDay(draft.day);
  const isDay = day !== null && day !== "no-day";
  const isAnswer = draft.what === "assessment" && isDay && correcting === null;
  const wave = isAnswer ? waveAround(programme, day) : null;
  const isProposed = draft.day === proposal;
  const isToday = programme.settings.simulated === null;
  const saveLabel =
    correcting !== null
      ? t("log.saveCorrection")
      : wave !== null
        ? t("log.saveAnswer", { moment: words.moment(programme, wave.at) })
        : t("log.save");

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
      <TieSides
        programme={programme}
        link={link}
        recent={recent}
        draft={draft}
        onChange={onChange}
        errorOf={errorOf}
        fixed={correcting?.entry ?? null}
        onNext={goTo}
      />
      <TieWhat
        draft={draft}
        types={eventTypesOf(programme, draft.type)}
        onChange={onChange}
        errorOf={errorOf}
        isFixed={correcting !== null}
        wave={wave === null ? null : words.moment(programme, wave.at)}
        isOutside={isAnswer && wave === null}
      >
        {correcting === null && (
          <AlreadyLogged
            programme={programme}
            draft={draft}
            day={day}
            isLink={link !== null}
            saving={saving}
          />
        )}
      </TieWhat>
      <Folded
        name={t("log.when")}
        value={[isProposed && isToday ? t("log.todayShort") : null, draft.day]
          .filter(Boolean)
          .join(", ")}
        isOpen={errorOf("day") !== null || (isProposed && !isToday)}
        testId="log-when"
      >
        <DayField
          value={draft.day}
          onChange={(text) => onChange({ day: text })}
          error={errorOf("day")}
          origin={isProposed ? t(isToday ? "log.today" : "log.notToday") : null}
        />
      </Folded>
      <Folded
        name={t("log.note")}
        value={draft.note.trim() || t("log.optional")}
        isOpen={false}
        testId="log-note-fold"
      >
        <NoteField value={draft.note} onChange={(note) => onChange({ note })} />
      </Folded>
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
          {saveLabel}
          {saving.isBusy && <span aria-hidden="true"> …</span>}
        </button>
        {correcting !== null && (
          <button type="button" className="button quiet" onClick={correcting.onLeave}>
            {t("log.leaveCorrection")}
          </button>
        )}
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
