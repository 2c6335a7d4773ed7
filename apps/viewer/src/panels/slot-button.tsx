import type { ComponentPropsWithRef, ReactNode } from "react";
import { ChevronIcon } from "../theme/icons.tsx";

export interface SlotOption {
  readonly value: string;
  readonly label: string;
  /** A line of explanation. */
  readonly hint?: string;
  /** Why it cannot be chosen now; shown in place of the hint. */
  readonly refusal?: string | null;
}

export interface SlotProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly SlotOption[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
  /** In place of the chosen label, for a button that shows a sign. */
  readonly children?: ReactNode;
  readonly testId?: string;
}

/** The word of a slot as it stands in the sentence. */
export function SlotButton({
  slot: { name, value, options, className = "slot", children, testId },
  ...button
}: { readonly slot: SlotProps } & Omit<ComponentPropsWithRef<"button">, "slot">) {
  const label = options.find((option) => option.value === value)?.label ?? value;
  return (
    <button
      {...button}
      type="button"
      className={className}
      aria-label={`${name}: ${label}`}
      data-testid={testId}
      data-slot-value={value}
    >
      {children ?? (
        <>
          {label}
          <ChevronIcon />
        </>
      )}
    </button>
  );
}
