import { useId } from "react";
import { useWords } from "../../i18n/words.ts";
import { errorWords } from "./field-error.tsx";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** A key of `programme.errors`. */
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isDay?: boolean;
  readonly isNumber?: boolean;
  readonly maxLength?: number;
  readonly testId?: string;
}

/** A text with its name above it, and below what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  error,
  hint,
  placeholder,
  isLong = false,
  isDay = false,
  isNumber = false,
  maxLength = 500,
  testId,
}: TextFieldProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const shared = {
    id,
    className: isNumber ? "text-input number-input" : "text-input",
    value,
    maxLength,
    placeholder: placeholder ?? (isDay ? t("programme.dayHint") : undefined),
    "aria-invalid": error !== undefined,
    "aria-describedby": `${id}-hint ${id}-error`,
    "data-testid": testId,
  };
  return (
    <div className="set-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          {...(isDay || isNumber ? { inputMode: isDay ? "numeric" : "decimal" } : {})}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-hint`} className="small">
        {hint}
      </p>
      <p id={`${id}-error`} className="field-error">
        {error !== undefined && errorWords(words, error)}
      </p>
    </div>
  );
}
