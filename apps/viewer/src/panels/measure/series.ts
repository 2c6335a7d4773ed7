/** What the API says of a measure, as rows of places and columns of dates. */
import type { MeasureResult, MeasureSide } from "@legami/core";
import type { MeasureSeries } from "../../api/use-measure-series.ts";
import type { Comparison } from "../../api/wire.ts";
import type { Margin } from "../certainty/sure-number.tsx";

/** The measure at one date; of a measure of change, from the first date to this one. */
export interface Reading {
  /** Which moment of the series. */
  readonly moment: number;
  readonly side: "from" | "to" | "value";
  readonly result: MeasureSide;
  /** Of the value. */
  readonly interval: MeasureResult["interval"];
  /** Of the change: the difference, or the value of a measure of change. */
  readonly margin: Margin | null;
  /** From the first date to this one; null for a measure of change, which is one. */
  readonly difference: number | null;
  readonly sentence: string;
}

export interface SeriesRow {
  readonly part: string | null;
  readonly scope: string;
  readonly by: string | null;
  readonly frame: MeasureResult["frame"];
  /** In order of time; a date without a result has none. */
  readonly readings: readonly Reading[];
}

/** The rows of one part of the measure, or of its headline; one a scope and partition. */
export function seriesRows(
  series: MeasureSeries,
  part: string | null,
  scopes: readonly string[],
): SeriesRow[] {
  const found = readingsOf(series, part);
  return scopes.flatMap((scope) => {
    const here = found.filter((one) => one.scope === scope);
    const partitions = [...new Set(here.map(({ by }) => by))];
    return partitions.map((by) => {
      const own = here.filter((one) => one.by === by);
      return {
        part,
        scope,
        by,
        frame: own[0]?.frame ?? "known",
        readings: own.map(({ reading }) => reading),
      };
    });
  });
}

/** Its parts in one scope, a row each; those that only repeat the headline are left out. */
export function partRows(series: MeasureSeries, scope: string): SeriesRow[] {
  const headlines = seriesRows(series, null, [scope]);
  const isRepeated = ({ by, readings }: SeriesRow) =>
    headlines.some(
      (headline) =>
        headline.by === by &&
        readings.length === headline.readings.length &&
        readings.every(({ result }, index) => isSame(result, headline.readings[index]?.result)),
    );
  return partsIn(series)
    .flatMap((part) => seriesRows(series, part, [scope]))
    .filter((row) => !isRepeated(row));
}

function isSame(one: MeasureSide, other: MeasureSide | undefined): boolean {
  return one.value === other?.value && JSON.stringify(one.counts) === JSON.stringify(other.counts);
}

function partsIn(series: MeasureSeries): string[] {
  const rows =
    series.kind === "single"
      ? series.measurement.results
      : [...(series.comparisons[0]?.results ?? []), ...(series.comparisons[0]?.pairs ?? [])];
  const parts = rows.flatMap(({ key, part }) =>
    key === series.key && part !== null ? [part] : [],
  );
  return [...new Set(parts)];
}

interface Found {
  readonly scope: string;
  readonly by: string | null;
  readonly frame: MeasureResult["frame"];
  readonly reading: Reading;
}

function readingsOf(series: MeasureSeries, part: string | null): Found[] {
  const isWanted = (row: Pick<MeasureResult, "key" | "part">) =>
    row.key === series.key && row.part === part;
  if (series.kind === "single") {
    return series.measurement.results.filter(isWanted).map((result) => found(result, 0, "value"));
  }
  return series.comparisons.flatMap((comparison, index) =>
    ofComparison(comparison, index, isWanted),
  );
}

function ofComparison(
  { results, pairs }: Comparison,
  index: number,
  isWanted: (row: Pick<MeasureResult, "key" | "part">) => boolean,
): Found[] {
  return [
    ...results.filter(isWanted).map((result) => found(result, index + 1, "value")),
    ...pairs.filter(isWanted).flatMap(({ from, to, difference, sentence, ...place }): Found[] => {
      const { interval, noise } = place;
      const margin = { interval, noise };
      const shared = { interval: null, margin: null, sentence };
      const own = { ...shared, margin, difference };
      const later = { ...own, side: "to", result: to, moment: index + 1 } as const;
      // The first date is the same in every comparison.
      const first = { ...shared, side: "from", result: from, moment: 0, difference: null } as const;
      return [...(index === 0 ? [first] : []), later].map((reading) => ({ ...place, reading }));
    }),
  ];
}

function found(result: MeasureResult, moment: number, side: "value"): Found {
  const { scope, by, frame, interval, sentence } = result;
  return {
    scope,
    by,
    frame,
    reading: { moment, side, result, interval, margin: result, difference: null, sentence },
  };
}
