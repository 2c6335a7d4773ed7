/** Where too little was observed, an empty place on the map says nothing. */
import type { MeasureResult } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { Quoted } from "../overview/quoted.tsx";
import { quoteChange } from "../overview/quotes.ts";

export interface Unobserved {
  /** «Rhodense», or the whole network. */
  readonly place: string;
  readonly result: MeasureResult;
}

export function UnobservedNote({ places }: { readonly places: readonly Unobserved[] }) {
  const { t } = useWords();
  if (places.length === 0) return null;
  return (
    <div className="unobserved" data-testid="unobserved">
      <p className="say">{t("network.unobserved")}</p>
      <ul>
        {places.map(({ place, result }) => {
          const [part, whole] = [quoteChange(result, "part"), quoteChange(result, "whole")];
          const share = quoteChange(result);
          if (part === null || whole === null || share === null) return null;
          return (
            <li key={result.scope}>
              <b>{place}</b>: {t("network.observed")} <Quoted quote={part} /> {t("network.outOf")}{" "}
              <Quoted quote={whole} /> (<Quoted quote={share} style="share" />)
            </li>
          );
        })}
      </ul>
    </div>
  );
}
