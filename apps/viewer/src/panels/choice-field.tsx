/** One answer out of a few, as large buttons; underneath they are radio buttons. */
import { useEffect, useId, useRef } from "react";
import { focusField } from "../state/focus-field.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
  readonly isStacked?: boolean;
  /** Takes the focus when it comes. */
  readonly isFirst?: boolean;
  readonly testId: string;
}

export function ChoiceField({
  label,
  choices,
  value,
  onChange,
  error,
  isStacked = false,
  isFirst = false,
  testId,
}: ChoiceFieldProps) {
  const name = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isFirst) focusField(field.current);
  }, [isFirst]);
  return (
    <fieldset
      tabIndex={-1}
      ref={field}
      className="field"
      {...(error === null ? {} : { "data-wrong": "" })}
      data-testid={testId}
      aria-describedby={`${name}-error`}
    >
      <legend className="field-name">{label}</legend>
      <div className="field-body">
        <div className={isStacked ? "choices is-stacked" : "choices"}>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
              />
              <span>
                {choice.label}
                {choice.hint && <small>{choice.hint}</small>}
              </span>
            </label>
          ))}
        </div>
        <p id={`${name}-error`} className="field-error">
          {error}
        </p>
      </div>
    </fieldset>
  );
}
