/** A number with its margin: a change that would be found again stands out, noise steps back. */
import type { Interval, NoiseReading } from "@legami/core";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { NumberStyle } from "../measure-rows.ts";
import { marginText } from "./margin-text.ts";
import { NoiseMark } from "./noise-mark.tsx";

/** As results and pairs of the engine have it. */
export interface Margin {
  readonly interval: Interval | null;
  readonly noise?: NoiseReading | null;
}

interface SureNumberProps {
  readonly margin: Margin | null;
  readonly value: number | null;
  readonly style: NumberStyle;
  /** A change is written with its sign. */
  readonly isDifference?: boolean;
  /** The number. */
  readonly children: ReactNode;
}

export function SureNumber(props: SureNumberProps) {
  const { margin, value, style, isDifference = false, children } = props;
  const { t, lang } = useWords();
  if (margin === null || margin.interval === null || value === null) return children;
  const { interval } = margin;
  // What did not change needs no word on whether it did.
  const noise = value === 0 ? null : (margin.noise ?? null);
  const ends = marginText(lang, interval, style, isDifference);
  return (
    <span className="sure" data-noise={noise ?? ""} data-testid="sure">
      <span className="sure-number">
        {noise !== null && <NoiseMark noise={noise} />}
        {children}
      </span>
      {ends !== null && (
        <>
          {" "}
          <span className="sure-margin" data-low={interval.low} data-high={interval.high}>
            {t("certainty.between", { low: ends.low, high: ends.high })}
          </span>
        </>
      )}
      {noise !== null && (
        <span className={noise === "clear" ? "visually-hidden" : "sure-words"}>
          {" "}
          {t(`certainty.noise.${noise}`)}
        </span>
      )}
    </span>
  );
}
