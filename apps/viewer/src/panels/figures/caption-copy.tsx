import { useWords } from "../../i18n/words.ts";
import { useCopying } from "../use-copying.ts";
import type { ParsedFigure } from "./drawn-figure.tsx";

/** What the figure shows, in words for a document that it is put into. */
export function CaptionCopy({ figure: { title, description } }: { readonly figure: ParsedFigure }) {
  const { t } = useWords();
  const { outcome, copy } = useCopying();
  return (
    <details className="figure-caption">
      <summary>{t("figures.caption")}</summary>
      <p>
        <b>{title}</b>
      </p>
      <p className="small">{description}</p>
      <button type="button" className="button" onClick={() => copy(`${title}\n${description}`)}>
        {t("figures.copy")}
      </button>
      <span className="small" aria-live="polite">
        {outcome !== null && ` ${t(`figures.${outcome}`)}`}
      </span>
    </details>
  );
}
