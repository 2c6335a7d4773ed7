/** The first and the last date of every place on one line: an empty knot, a full one. */
import type { Measure } from "@legami/core";
import type { CSSProperties } from "react";
import { useWords } from "../../i18n/words.ts";
import { MeasureNumber } from "../measure-number.tsx";
import type { NumberStyle } from "../measure-rows.ts";
import { scaleFor } from "./scale.ts";
import type { Reading, SeriesRow } from "./series.ts";
import { TickLabel } from "./tick-label.tsx";

interface DatesChartProps {
  readonly measure: Measure;
  readonly rows: readonly SeriesRow[];
  readonly nameOf: (row: SeriesRow) => string;
  readonly momentName: (moment: number) => string;
  readonly style: NumberStyle;
}

export function DatesChart({ measure, rows, nameOf, momentName, style }: DatesChartProps) {
  const { t } = useWords();
  const values = rows.flatMap(({ readings }) =>
    ends(readings).flatMap(({ result, interval }) =>
      result.value === null
        ? []
        : [result.value, ...(interval ? [interval.low, interval.high] : [])],
    ),
  );
  const scale = scaleFor(values, measure.range, style === "count");
  const hasBoth = rows.some(({ readings }) => ends(readings).length > 1);
  return (
    <figure className="dots">
      <ul>
        {rows.map((row) => (
          <li key={`${row.scope} ${row.by}`}>
            <span className="dots-name">{nameOf(row)}</span>
            <span className="dots-track" aria-hidden="true">
              {scale.ticks.map((tick) => (
                <i key={tick} className="dots-tick" style={place(scale.at(tick))} />
              ))}
              <Knots readings={ends(row.readings)} at={scale.at} />
            </span>
            <span className="dots-values">
              {ends(row.readings).map(({ moment, result, side }, index) => (
                <span key={moment}>
                  {index > 0 && <span aria-hidden="true"> → </span>}
                  <span className="visually-hidden">{momentName(moment)}: </span>
                  {/* The table says why there is none. */}
                  {result.value === null ? (
                    "–"
                  ) : (
                    <MeasureNumber
                      of={{ key: measure.key, part: null, by: row.by, scope: row.scope, side }}
                      value={result.value}
                      style={style}
                    />
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="dots-axis" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={place(scale.at(tick))}>
            <TickLabel value={tick} style={style} />
          </span>
        ))}
      </p>
      {hasBoth && (
        <figcaption className="small">
          {t("measurePage.knots", {
            from: momentName(0),
            to: momentName(
              Math.max(...rows.flatMap((row) => row.readings.map((each) => each.moment))),
            ),
          })}
        </figcaption>
      )}
    </figure>
  );
}

/** The first and the last reading; one alone where the measure is of the change. */
function ends(readings: readonly Reading[]): readonly Reading[] {
  const last = readings.at(-1);
  if (last === undefined || last.side === "value" || readings.length < 2) return last ? [last] : [];
  return [readings[0] as Reading, last];
}

function Knots({
  readings,
  at,
}: {
  readonly readings: readonly Reading[];
  readonly at: (value: number) => number;
}) {
  const known = readings.filter(({ result }) => result.value !== null);
  const last = known.at(-1);
  const [low, high] = known.map(({ result }) => at(result.value ?? 0)).sort((a, b) => a - b);
  return (
    <>
      {low !== undefined && high !== undefined && (
        <i className="dots-line" style={{ ...place(low), width: `${high - low}%` }} />
      )}
      {last?.interval && (
        <i
          className="dots-interval"
          style={{
            ...place(at(last.interval.low)),
            width: `${at(last.interval.high) - at(last.interval.low)}%`,
          }}
        />
      )}
      {known.map(({ moment, result }) => (
        <i
          key={moment}
          className={moment === last?.moment ? "dots-knot is-full" : "dots-knot"}
          style={place(at(result.value ?? 0))}
        />
      ))}
    </>
  );
}

function place(percent: number): CSSProperties {
  return { left: `${percent}%` };
}
