import type { MeasurePair } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { SureNumber } from "../certainty/sure-number.tsx";
import { MeasureNumber } from "../measure-number.tsx";
import { nameOf } from "./biggest-changes.ts";
import { Quoted } from "./quoted.tsx";
import { quoteSide } from "./quotes.ts";

/** The largest differences of one territory: in words, with both dates. */
export function ChangesCell({ changes }: { readonly changes: readonly MeasurePair[] }) {
  const { t } = useWords();
  if (changes.length === 0) return <p className="small">{t("changed.nothing")}</p>;
  return (
    <ul className="changes">
      {changes.map((pair) => {
        const [part, whole] = [quoteSide(pair, "to", "part"), quoteSide(pair, "to", "whole")];
        const [wasPart, wasWhole] = [
          quoteSide(pair, "from", "part"),
          quoteSide(pair, "from", "whole"),
        ];
        const { key, by, scope, frame, difference } = pair;
        return (
          <li key={nameOf(pair)}>
            <p>
              <b>{t(`changed.${nameOf(pair)}`)}</b>
            </p>
            <p className="change-numbers">
              {part !== null && whole !== null && (
                <>
                  <b>
                    <Quoted quote={part} />
                  </b>{" "}
                  {t("overview.outOf")} <Quoted quote={whole} />
                </>
              )}
              {wasPart !== null && wasWhole !== null && (
                <>
                  ; {t("overview.were", { count: wasPart.value })} <Quoted quote={wasPart} />{" "}
                  {t("overview.outOf")} <Quoted quote={wasWhole} />
                </>
              )}{" "}
              <span className="change-points">
                <SureNumber margin={pair} value={difference} style="share" isDifference>
                  <MeasureNumber
                    of={{ key, part: pair.part, by, scope, frame, side: "difference" }}
                    value={difference}
                    style="share"
                  />
                </SureNumber>
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
