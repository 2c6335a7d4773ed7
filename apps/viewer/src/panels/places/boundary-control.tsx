/** Boundaries from a file of the reader's: chosen, said, removed; they never leave the browser. */
import { useRef } from "react";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { BoundaryState } from "../../pages/use-boundaries.ts";
import { WarnIcon } from "../../theme/icons.tsx";

export function BoundaryControl({
  state,
  isInSight,
}: {
  readonly state: BoundaryState;
  /** Some of them lie where the drawing is. */
  readonly isInSight: boolean;
}) {
  const { t, lang } = useWords();
  const { boundaries, problem, removed, take, remove, putBack } = state;
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="boundaries" aria-label={t("places.boundaries")}>
      <h2>{t("places.boundaries")}</h2>
      <p className="small">{t("places.boundariesHint")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) void take(file);
        }}
        data-testid="boundary-input"
      />
      <div className="actions">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t(boundaries === null ? "places.boundariesAdd" : "places.boundariesReplace")}
        </button>
        {boundaries !== null && (
          <button type="button" className="button" onClick={remove} data-testid="boundary-remove">
            {t("places.boundariesRemove")}
          </button>
        )}
        {boundaries === null && removed !== null && (
          <button type="button" className="button" onClick={putBack}>
            {t("places.boundariesPutBack")}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {boundaries !== null && (
          <p className="small" data-testid="boundary-name">
            {t("places.boundariesThere", {
              name: boundaries.name,
              count: boundaries.areas,
              formatted: formatCount(lang, boundaries.areas),
            })}{" "}
            {!isInSight && t("places.boundariesElsewhere")}
          </p>
        )}
        {problem !== null && (
          <p className="field-error" data-testid="boundary-problem">
            <WarnIcon /> {t(`places.boundaryProblem.${problem}`)}
          </p>
        )}
      </div>
    </section>
  );
}
