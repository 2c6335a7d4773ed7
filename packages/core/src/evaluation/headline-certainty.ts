/** Intervals, smallest detectable changes and sensitivity of the headline numbers, as results. */

import { quantile } from "../inference/quantile.ts";
import type { SensitivityCell } from "../inference/sensitivity-grid.ts";
import { type Item, type ReadingMeasure, undefinedBecause } from "../measures/measure.ts";
import { changeInterval } from "../measures/quality/change-interval.ts";
import { detectableChange } from "../measures/quality/minimum-detectable-change.ts";
import { sensitivity } from "../measures/quality/sensitivity.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Parameters } from "../model/parameters.ts";
import { DECAYS } from "../strength/enacted-strength.ts";
import { RECONCILIATIONS } from "../strength/reconcile.ts";
import {
  detectableSentence,
  type SensitivityStamp,
  sensitivitySentence,
} from "../wording/test-sentences.ts";
import type { MeasurePair, MeasureResult } from "./measure-result.ts";
import { rankCounts } from "./rank-stability.ts";
import { slotName } from "./sampled-numbers.ts";
import { isAsked, type RowPlace, rowOf } from "./test-rows.ts";
import type { RepetitionReader } from "./uncertainty.ts";

/** @param pairs of the scope; surer ones where there is a reader */
export function headlineCertainty(
  pairs: readonly MeasurePair[],
  reader: RepetitionReader | null,
  place: RowPlace,
  parameters: Parameters,
): MeasureResult[] {
  const { language } = place.request;
  const rows = (
    own: ReadingMeasure,
    row: (pair: MeasurePair, name: string) => MeasureResult | null,
  ) => {
    if (!isAsked(place.request, own)) return [];
    return Object.entries(own.parts ?? {}).flatMap(([part, names]): MeasureResult[] => {
      const pair = pairs.find(({ key, part: of }) => key === part && of === null);
      if (pair === undefined) return [];
      const { n, m } = pair.to;
      const found = row(pair, names[language]);
      if (found !== null) return [{ ...found, part, n, m, official: isOfficial(pair) }];
      const reason = pair.difference === null ? "no_change_value" : reasonFor(own, reader);
      // Where there are repetitions, a number without an interval is one that is not sampled.
      if (reason === null) return [];
      const missing = undefinedBecause(reason);
      return [rowOf(own, place, { part, value: null, missing, n, m, sentence: "" })];
    });
  };
  const blank = { part: null, n: 0, m: 0 };
  return [
    ...rows(changeInterval, ({ difference, interval, sentence }) =>
      interval === null || difference === null
        ? null
        : rowOf(changeInterval, place, { ...blank, value: difference, interval, sentence }),
    ),
    ...rows(sensitivity, (pair, name) => {
      const { signAgreement, sameSign: same, band, difference } = pair;
      if (reader === null || signAgreement === null || same === null) return null;
      if (band === null || difference === null) return null;
      const cells = reader.repetitions.cells.length;
      const { low, high } = band;
      const told = { stamp: stampOf(signAgreement), same, cells, low, high };
      return rowOf(sensitivity, place, {
        ...blank,
        value: signAgreement,
        band,
        counts: {
          cells,
          same,
          change: difference,
          ...fivePercent(pair, reader),
          ...rankCounts(pair.scope, reader.column),
        },
        items: tornado(pair, reader, parameters),
        sentence: sensitivitySentence(name, told, place.where, language),
      });
    }),
    ...rows(detectableChange, ({ minimumDetectableChange: detectable }, name) =>
      detectable === null
        ? null
        : rowOf(detectableChange, place, {
            ...blank,
            value: detectable,
            sentence: detectableSentence(name, detectable, place.where, language),
          }),
    ),
  ];
}

/** Why a number that exists has no margin; null where it is none of those that are repeated. */
function reasonFor(own: ReadingMeasure, reader: RepetitionReader | null): string | null {
  if (reader === null) return "not_repeated";
  const { draws, cells } = reader.repetitions;
  if (own === sensitivity) return cells.length === 0 ? "young_logging" : null;
  return draws === 0 ? "no_survey_drawn" : null;
}

function isOfficial({ from, to }: MeasurePair): boolean {
  return from.official && to.official;
}

/** Least agreement for a solid message, and for one to be read with caution (methods A10). */
const STAMPS = [0.9, 0.7] as const;

const SLACK = 1e-9;

export function stampOf(agreement: number): SensitivityStamp {
  if (agreement >= STAMPS[0] - SLACK) return "solid";
  return agreement >= STAMPS[1] - SLACK ? "caution" : "inconclusive";
}

function changesUnderRules(pair: MeasurePair, reader: RepetitionReader): Float64Array {
  const [from, to] = (["from", "to"] as const).map((date) => reader.column(slotName(pair, date)));
  if (!from || !to) return new Float64Array(0);
  return to.cells.map((value, cell) => value - (from.cells[cell] ?? Number.NaN));
}

/** Between what nine tenths of the cells lie. */
function fivePercent(pair: MeasurePair, reader: RepetitionReader): Record<string, number> {
  const sorted = changesUnderRules(pair, reader)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return {};
  return { low5: roundTo12(quantile(sorted, 0.05)), high95: roundTo12(quantile(sorted, 0.95)) };
}

/** The change with one rule replaced and all others as they are: the bars of a tornado. */
function tornado(pair: MeasurePair, reader: RepetitionReader, parameters: Parameters): Item[] {
  const official: SensitivityCell = {
    ...parameters,
    reconciliation: RECONCILIATIONS[0],
    decay: DECAYS[0],
  };
  const changes = changesUnderRules(pair, reader);
  return reader.repetitions.cells.flatMap((cell, index): Item[] => {
    const replaced = Object.entries(cell).filter(
      ([rule, value]) =>
        JSON.stringify(value) !== JSON.stringify(official[rule as keyof SensitivityCell]),
    );
    const [only, ...more] = replaced;
    if (only === undefined || more.length > 0) return [];
    const change = changes[index] ?? Number.NaN;
    const [rule, value] = only;
    const text = typeof value === "object" ? Object.values(value).join("/") : String(value);
    return [{ rule, value: text, change: Number.isNaN(change) ? null : roundTo12(change) }];
  });
}
