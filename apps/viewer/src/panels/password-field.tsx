import { type Ref, useState } from "react";
import { useWords } from "../i18n/words.ts";

interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A password, which can be looked at while it is typed. */
export function PasswordField({
  id,
  label,
  hint,
  autoComplete,
  value,
  onChange,
  error,
  ref,
}: PasswordFieldProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
      <div className="password-box">
        <input
          ref={ref}
          id={id}
          className="text-input"
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <button type="button" className="button" onClick={() => setShown(!isShown)}>
          {t(isShown ? "enter.hide" : "enter.show")}
        </button>
      </div>
      <p id={`${id}-error`} className="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
