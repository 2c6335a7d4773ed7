import { useId } from "react";
import "../theme/labelled-select.css";

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface LabelledSelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly error?: string | undefined;
  readonly testId: string;
}

/** A list to choose one from: the system's own, which keyboards, phones and screen readers know. */
export function LabelledSelect({
  label,
  options,
  value,
  onChange,
  isLabelHidden = false,
  error,
  testId,
}: LabelledSelectProps) {
  const id = useId();
  return (
    <span className="labelled-select">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        {...(error === undefined
          ? {}
          : { "aria-invalid": true, "aria-describedby": `${id}-error` })}
        onChange={(event) => onChange(event.currentTarget.value)}
        data-testid={testId}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      )}
    </span>
  );
}
