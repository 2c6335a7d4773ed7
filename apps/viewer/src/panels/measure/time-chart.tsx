/** The measure at every wave, a line a place; the table below has the same numbers. */
import type { Measure } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import type { NumberStyle } from "../measure-rows.ts";
import { scaleFor } from "./scale.ts";
import type { SeriesRow } from "./series.ts";
import { TickLabel } from "./tick-label.tsx";

/** Drawn alike in both themes and on paper: lines differ by their strokes. */
const DASHES = ["", "7 4", "2 4", "9 3 2 3", "4 2"];
const HEIGHT = 100;

interface TimeChartProps {
  readonly measure: Measure;
  readonly rows: readonly SeriesRow[];
  readonly nameOf: (row: SeriesRow) => string;
  readonly moments: readonly string[];
  readonly style: NumberStyle;
}

export function TimeChart({ measure, rows, nameOf, moments, style }: TimeChartProps) {
  const { t, lang } = useWords();
  const values = rows.flatMap(({ readings }) =>
    readings.flatMap(({ result, interval }) =>
      result.value === null
        ? []
        : [result.value, ...(interval === null ? [] : [interval.low, interval.high])],
    ),
  );
  const scale = scaleFor(values, [Math.min(0, ...values), null], style === "count");
  const x = (moment: number) => (100 * moment) / (moments.length - 1);
  const y = (value: number) => HEIGHT - scale.at(value);
  return (
    <figure className="over-time">
      <div
        className="over-time-plot"
        role="img"
        aria-label={t("measurePage.overTimeAlt", { name: measure.names[lang] })}
      >
        {scale.ticks.map((tick) => (
          <span key={tick} className="over-time-tick" style={{ bottom: `${scale.at(tick)}%` }}>
            <TickLabel value={tick} style={style} />
          </span>
        ))}
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {scale.ticks.map((tick) => (
            <path key={tick} className="over-time-grid" d={`M0 ${y(tick)}H100`} />
          ))}
          {rows.map((row, index) => (
            <path
              key={`${row.scope} ${row.by}`}
              className={index === 0 ? "over-time-line is-whole" : "over-time-line"}
              strokeDasharray={DASHES[index % DASHES.length]}
              d={pathOf(row, x, y)}
            />
          ))}
          {rows.map((row) => (
            <path
              key={`margins ${row.scope} ${row.by}`}
              className="over-time-margin"
              d={marginsOf(row, x, y)}
            />
          ))}
          {rows.flatMap((row) =>
            row.readings.flatMap(({ moment, result }) =>
              result.value === null ? (
                []
              ) : (
                <path
                  key={`${row.scope} ${row.by} ${moment}`}
                  className="over-time-knot"
                  d={`M${x(moment)} ${y(result.value)}h0`}
                />
              ),
            ),
          )}
        </svg>
      </div>
      <p className="over-time-axis">
        {moments.map((name, moment) => (
          <span key={name} style={{ left: `${x(moment)}%` }}>
            {name}
          </span>
        ))}
      </p>
      {(style === "days" || style === "steps") && (
        <p className="small">{t(`measures.axis.${style}`)}</p>
      )}
      {rows.some(({ readings }) => readings.some(({ interval }) => interval !== null)) && (
        <p className="small">{t("measurePage.margins")}</p>
      )}
      <ul className="over-time-names">
        {rows.map((row, index) => (
          <li key={`${row.scope} ${row.by}`}>
            <svg viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
              <path
                className={index === 0 ? "over-time-line is-whole" : "over-time-line"}
                strokeDasharray={DASHES[index % DASHES.length]}
                d="M0 4H34"
              />
            </svg>
            {nameOf(row)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** From the low end to the high one, where there is a margin. */
function marginsOf(
  { readings }: SeriesRow,
  x: (moment: number) => number,
  y: (value: number) => number,
): string {
  return readings
    .map(({ moment, interval }) =>
      interval === null ? "" : `M${x(moment)} ${y(interval.low)}V${y(interval.high)}`,
    )
    .join("");
}

/** A line breaks where there is no number: what is not known is not drawn across. */
function pathOf(
  { readings }: SeriesRow,
  x: (moment: number) => number,
  y: (value: number) => number,
): string {
  let isDown = false;
  return readings
    .map(({ moment, result }) => {
      if (result.value === null) {
        isDown = false;
        return "";
      }
      const command = `${isDown ? "L" : "M"}${x(moment)} ${y(result.value)}`;
      isDown = true;
      return command;
    })
    .join("");
}
