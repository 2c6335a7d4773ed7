/** The indicators of the series: three of each question, in the order of the report. */

import type { SeriesEvaluation } from "@legami/core";
import { CATALOGUE, type EvaluatedMoment, type Language, type MeasureResult } from "@legami/core";
import { resultNamed } from "../results.ts";

export const INDICATORS = [
  "mean-strength",
  "active-actors",
  "density",
  "confirmation-rate",
  "coverage",
  "degree-centralization",
  "access-redundancy",
  "cross-territory-share",
  "modularity",
] as const;

export interface IndicatorPoint {
  readonly at: EvaluatedMoment;
  readonly result: MeasureResult;
}

export interface IndicatorSeries {
  readonly key: string;
  readonly name: string;
  readonly isShare: boolean;
  /** It cannot be above 1. */
  readonly isBounded: boolean;
  readonly points: readonly IndicatorPoint[];
}

export function indicatorSeries(
  { moments }: SeriesEvaluation,
  scope: string,
  language: Language,
): IndicatorSeries[] {
  return INDICATORS.flatMap((key): IndicatorSeries[] => {
    const measure = CATALOGUE.find((each) => each.key === key);
    if (measure === undefined) return [];
    const points = moments.map(({ at, results }) => {
      return { at, result: resultNamed(results, key, null, scope) };
    });
    return [
      {
        key,
        name: measure.names[language],
        isShare: measure.unit === "share",
        isBounded: measure.range[1] === 1,
        points,
      },
    ];
  });
}
