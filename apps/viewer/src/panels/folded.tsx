import { type ReactNode, useEffect, useState } from "react";
import { ChevronIcon } from "../theme/icons.tsx";

/** A question with a usual answer: one line that says it, and the field behind. */
export function Folded({
  name,
  value,
  isOpen,
  testId,
  children,
}: {
  readonly name: string;
  readonly value: string;
  /** Opens by itself where there is something to see. */
  readonly isOpen: boolean;
  readonly testId: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setOpen(true);
  }, [isOpen]);
  return (
    <details
      className="folded"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid={testId}
    >
      <summary>
        <span className="folded-name">{name}</span>
        <span className="folded-value">{value}</span>
        <ChevronIcon />
      </summary>
      {children}
    </details>
  );
}
