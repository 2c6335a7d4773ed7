/** How a territory changed, as a sign: arrows out, arrows in, a whole ring, a broken one with two cores. */
import type { TerritoryVerdict } from "@legami/core";

const ARROW_OUT = "M13 7V1.2M10.4 3.6L13 1l2.6 2.6";
const ARROW_IN = "M13 .9v5.6M10.4 4.2L13 6.8l2.6-2.6";

/** The words beside it say the same: what did not hold up is not drawn either. */
export function VerdictGlyph({ extent: found, label }: Pick<TerritoryVerdict, "extent" | "label">) {
  const extent = label === "inconclusive" ? null : found;
  return (
    <svg className="verdict-glyph" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      {extent === "recomposition" ? (
        <>
          <circle cx="13" cy="13" r="10.5" strokeDasharray="11 5.5" />
          <circle className="core" cx="10" cy="10.5" r="2.6" />
          <circle className="core" cx="16" cy="15.5" r="2.6" />
        </>
      ) : (
        <>
          <circle
            cx="13"
            cy="13"
            r={extent === "stable" || extent === null ? 10.5 : extent === "expansion" ? 7 : 4.6}
            {...(extent === null ? { strokeDasharray: "2 3" } : {})}
          />
          {extent !== null && (
            <circle className="core" cx="13" cy="13" r={extent === "contraction" ? 1.6 : 3} />
          )}
          {(extent === "expansion" || extent === "contraction") &&
            [0, 90, 180, 270].map((turn) => (
              <path
                key={turn}
                d={extent === "expansion" ? ARROW_OUT : ARROW_IN}
                transform={`rotate(${turn} 13 13)`}
              />
            ))}
        </>
      )}
    </svg>
  );
}
