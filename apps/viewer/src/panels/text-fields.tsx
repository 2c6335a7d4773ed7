import { useId } from "react";
import { useWords } from "../i18n/words.ts";

interface DayFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  /** Where a proposed day comes from; null once another is written. */
  readonly origin: string | null;
}

/** A day as people write it here; the browser's own date field would follow the browser's language. */
export function DayField({ value, onChange, error, origin }: DayFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <div className="field-name">
        <label htmlFor={id}>{t("log.day")}</label>
      </div>
      <div className="field-body">
        <input
          id={id}
          className="text-input day-input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          placeholder={t("log.whenHint")}
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid="log-day"
        />
        <p id={`${id}-hint`} className="small">
          {origin ?? t("log.whenHint")}
        </p>
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      </div>
    </div>
  );
}

export function NoteField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <div className="field-name">
        <label htmlFor={id}>{t("log.noteLabel")}</label>
      </div>
      <div className="field-body">
        <textarea
          id={id}
          className="text-input"
          rows={2}
          maxLength={2000}
          value={value}
          placeholder={t("log.notePlaceholder")}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid="log-note"
        />
        <p id={`${id}-hint`} className="small">
          {t("log.noteHint")}
        </p>
      </div>
    </div>
  );
}
