/** A diary note: where, when, and what happened. */
import type { AnyNewEntry } from "@legami/core";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { ApiProblem } from "../api/problem.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { parseDay } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { type NoteDraft, noteOf } from "../state/note-draft.ts";
import { ChoiceField } from "./choice-field.tsx";
import { ErrorNotice } from "./notice.tsx";
import { DayField } from "./text-fields.tsx";

const EVERYWHERE = "*";

export function NoteForm({
  programme,
  isLink,
  draft,
  onChange,
  isBusy,
  problem,
  onSave,
  onLeave = null,
}: {
  readonly programme: ProgrammeHead;
  /** A link writes of its own territory, and of no other. */
  readonly isLink: boolean;
  readonly draft: NoteDraft;
  readonly onChange: (patch: Partial<NoteDraft>) => void;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: (made: (id: string) => AnyNewEntry | null) => void;
  /** Where a note is corrected: leaves it as it was. */
  readonly onLeave?: (() => void) | null;
}) {
  const { t } = useWords();
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => text.current?.focus(), []);
  const { territories } = programme.settings;
  const day = parseDay(draft.day);
  const faults = {
    text: draft.text.trim() === "" ? t("note.errors.text") : null,
    where: draft.territory === undefined ? t("note.errors.where") : null,
    day:
      day === null
        ? t("log.errors.date")
        : day === "no-day"
          ? t("log.errors.noDay", { date: draft.day.trim() })
          : null,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.text !== null) text.current?.focus();
    if (Object.values(faults).every((fault) => fault === null)) {
      onSave((entry) => noteOf(draft, entry));
    }
  };
  const shown = (fault: string | null) => (tried ? fault : null);
  return (
    <form
      className="tie-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit();
      }}
    >
      <div className="field">
        <div className="field-name">
          <label htmlFor={id}>{t("note.text")}</label>
        </div>
        <div className="field-body">
          <textarea
            ref={text}
            id={id}
            className="text-input"
            rows={5}
            maxLength={5000}
            value={draft.text}
            aria-invalid={shown(faults.text) !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
            data-testid="note-text"
          />
          <p id={`${id}-hint`} className="small">
            {t("note.hint")}
          </p>
          <p id={`${id}-error`} className="field-error">
            {shown(faults.text)}
          </p>
        </div>
      </div>
      {!isLink && (
        <ChoiceField
          label={t("note.where")}
          choices={[
            ...territories.map((one) => ({ value: one.id, label: one.label })),
            { value: EVERYWHERE, label: t("note.everywhere") },
          ]}
          value={draft.territory === null ? EVERYWHERE : (draft.territory ?? null)}
          onChange={(where) => onChange({ territory: where === EVERYWHERE ? null : where })}
          error={shown(faults.where)}
          testId="note-where"
        />
      )}
      <DayField
        value={draft.day}
        onChange={(next) => onChange({ day: next })}
        error={shown(faults.day)}
        origin={null}
      />
      {problem !== null && (
        <ErrorNotice title={t("problem.saveTitle")} problem={problem}>
          <span>{t("problem.kept")}</span>
        </ErrorNotice>
      )}
      <div className="form-end">
        <button
          type="submit"
          className="button primary big"
          aria-disabled={isBusy}
          data-testid="note-save"
        >
          {t(onLeave === null ? "note.save" : "log.saveCorrection")}
          {isBusy && <span aria-hidden="true"> …</span>}
        </button>
        {onLeave !== null && (
          <button type="button" className="button quiet" onClick={onLeave}>
            {t("log.leaveCorrection")}
          </button>
        )}
        <span className="small form-note" aria-live="polite">
          {isBusy ? t("log.saving") : ""}
        </span>
      </div>
    </form>
  );
}
