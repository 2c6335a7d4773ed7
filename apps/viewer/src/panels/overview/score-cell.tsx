import { formatSigned } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { Quoted } from "./quoted.tsx";
import type { ScoredRow } from "./scorecard-rows.ts";

/** «27 → 36, +33%» and the points it gives. */
export function ScoreCell({ row }: { readonly row: ScoredRow | null }) {
  const { t, lang } = useWords();
  if (row === null) return <p className="score-cell">{t("scorecard.notAssessed")}</p>;
  const { from, to, change, relative, score, style } = row;
  return (
    <p className="score-cell">
      <span>
        {to === null ? (
          t("scorecard.noValue")
        ) : (
          <>
            {from !== null && (
              <>
                <Quoted quote={from} style={style} /> →{" "}
              </>
            )}
            <Quoted quote={to} style={style} />
          </>
        )}
        {relative !== null ? (
          <span className="then">
            {" "}
            (
            <data
              value={relative.value}
              data-key={relative.of.key}
              data-part={relative.of.part ?? ""}
              data-scope={relative.of.scope}
              data-count="relative"
              data-value={relative.value}
            >
              {formatSigned(lang, 100 * relative.value)}%
            </data>
            )
          </span>
        ) : (
          change !== null && (
            <span className="then">
              {" "}
              (<Quoted quote={change} style={style} />)
            </span>
          )
        )}
      </span>
      <b title={t("scorecard.points")}>
        <span className="visually-hidden">{t("scorecard.points")}: </span>
        <Quoted quote={score} />
      </b>
    </p>
  );
}
