import { useState } from "react";
import { useWords } from "../../i18n/words.ts";
import type { ParsedFigure } from "./drawn-figure.tsx";

/** What the figure shows, in words for a document that it is put into. */
export function CaptionCopy({ figure: { title, description } }: { readonly figure: ParsedFigure }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(`${title}\n${description}`).then(
      () => setOutcome("copied"),
      () => setOutcome("copyFailed"),
    );
  return (
    <details className="figure-caption">
      <summary>{t("figures.caption")}</summary>
      <p>
        <b>{title}</b>
      </p>
      <p className="small">{description}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        {t("figures.copy")}
      </button>
      <span className="small" aria-live="polite">
        {outcome !== null && ` ${t(`figures.${outcome}`)}`}
      </span>
    </details>
  );
}
