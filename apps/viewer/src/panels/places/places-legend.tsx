import type { Geography } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { formsDrawn } from "./plan.ts";

interface PlacesLegendProps {
  /** Names of the dates. */
  readonly names: readonly string[];
  /** Of the same dates. */
  readonly geographies: readonly Geography[];
  readonly layers: ReadonlySet<string>;
  readonly hasBoundaries: boolean;
}

/** What the signs mean; only those that are drawn. Lines stand in the table of distances. */
export function PlacesLegend({ names, geographies, layers, hasBoundaries }: PlacesLegendProps) {
  const { t } = useWords();
  const last = names.at(-1) ?? "";
  const first = names.length > 1 ? names[0] : undefined;
  return (
    <div className="legend" data-testid="places-legend">
      <span>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r="7" className="disc-now" />
        </svg>
        {t("places.legendNow", { moment: last })}
      </span>
      {first !== undefined && (
        <span>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
            <circle r="8" className="disc-before" />
          </svg>
          {t("places.legendBefore", { moment: first })}
        </span>
      )}
      {(["ellipse", "outline"] as const)
        .filter((layer) => layers.has(layer))
        .flatMap((layer) =>
          [first, last].flatMap((moment, index) =>
            moment === undefined || !isDrawn(geographies.at(index === 0 ? 0 : -1), layer) ? (
              []
            ) : (
              <span key={`${layer} ${moment}`}>
                <svg width="34" height="12" aria-hidden="true">
                  <path
                    d="M1 6H33"
                    className={`${layer}-${index === 0 ? "before" : "now"} form-sign-${layer}`}
                  />
                </svg>
                {t(`places.legendForm.${layer}`, { moment })}
              </span>
            ),
          ),
        )}
      {hasBoundaries && (
        <span>
          <svg width="34" height="12" aria-hidden="true">
            <path d="M1 6H33" className="boundary" />
          </svg>
          {t("places.boundaries")}
        </span>
      )}
    </div>
  );
}

function isDrawn(geography: Geography | undefined, layer: "ellipse" | "outline"): boolean {
  return formsDrawn(geography?.forms ?? []).some((form) =>
    layer === "ellipse" ? form.ellipse !== null : form.outline.length > 0,
  );
}
