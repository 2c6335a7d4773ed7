import { useEffect, useId, useRef } from "react";

interface NameFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The Enter key is for this, and not for the form around. */
  readonly onEnter: () => void;
  readonly error: string | null;
  /** Names to pick from; any other may be written. */
  readonly choices?: readonly string[];
  /** Takes the focus when it comes. */
  readonly isFirst?: boolean;
}

/** A name of one line. */
export function NameField({
  label,
  hint,
  value,
  onChange,
  onEnter,
  error,
  choices = [],
  isFirst = false,
}: NameFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <div className="field">
      <div className="field-name">
        <label htmlFor={id}>
          {label} {hint && <i>{hint}</i>}
        </label>
      </div>
      <div className="field-body">
        <input
          ref={input}
          id={id}
          className="text-input"
          type="text"
          autoComplete="off"
          maxLength={200}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onEnter();
          }}
        />
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      </div>
    </div>
  );
}
