import type { ReactNode } from "react";

interface SectionProps {
  /** Names the title within the page. */
  readonly id: string;
  readonly title: ReactNode;
  /** What it is of, or how to read it, beside the title. */
  readonly hint?: ReactNode;
  readonly className?: string;
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A part of a page under a title of its own. */
export function Section({ id, title, hint, className, testId, children }: SectionProps) {
  const heading = <h2 id={`${id}-title`}>{title}</h2>;
  return (
    <section
      className={className === undefined ? "sect" : `sect ${className}`}
      aria-labelledby={`${id}-title`}
      data-testid={testId}
    >
      {hint === undefined ? (
        heading
      ) : (
        <div className="sect-head">
          {heading}
          <p className="small">{hint}</p>
        </div>
      )}
      {children}
    </section>
  );
}
