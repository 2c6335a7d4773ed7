/** How much was asked and answered, against the least that measures need. Shares as bars, never as gauges. */
import type { MeasureSide } from "@legami/core";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { NotComputed } from "../measure-number.tsx";
import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";
import "../../theme/bars.css";

export interface QualitySide {
  readonly moment: string;
  readonly result: Pick<MeasureSide, "value" | "reason" | "status">;
  readonly part: Quote | null;
  readonly whole: Quote | null;
}

export interface Threshold {
  readonly least: number;
  /** What follows where the share is below it. */
  readonly consequence: string;
}

/** Shares are compared as the engine compares them: rounding is no failure. */
const SLACK = 1e-9;

/** @param thresholds the highest first */
export function QualityCell({
  sides,
  thresholds,
}: {
  readonly sides: readonly QualitySide[];
  readonly thresholds: readonly Threshold[];
}) {
  const { t, lang } = useWords();
  const lowest = Math.min(...sides.map(({ result }) => result.value ?? 1));
  const failed = thresholds.findLast(({ least }) => lowest < least - SLACK);
  return (
    <>
      <div className="qualities">
        {sides.map(({ moment, result, part, whole }) => (
          <div key={moment} className="quality">
            <span className="strip-name">{moment}</span>
            {result.value === null || part === null || whole === null ? (
              <NotComputed result={result} />
            ) : (
              <>
                <span className="quality-bar" aria-hidden="true">
                  <i
                    className={result.value < (thresholds[0]?.least ?? 0) - SLACK ? "is-low" : ""}
                    style={{ width: `${100 * result.value}%` }}
                  />
                  {thresholds.map(({ least }) => (
                    <u key={least} style={{ left: `${100 * least}%` }} />
                  ))}
                </span>
                <span className="quality-count">
                  <b>
                    <Quoted quote={part} />
                  </b>{" "}
                  {t("overview.outOf")} <Quoted quote={whole} />
                </span>
              </>
            )}
          </div>
        ))}
      </div>
      {failed !== undefined && (
        <p className="small is-below">
          {t("quality.below", { share: formatShare(lang, failed.least) })} {failed.consequence}
        </p>
      )}
    </>
  );
}
