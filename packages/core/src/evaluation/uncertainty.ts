/** How sure a number is, read from the repetitions of its comparison (methods E9, A10). */
import { minimumDetectableChange, noiseSpread } from "../inference/noise-interval.ts";
import { roundTo12 } from "../model/canonical.ts";
import { degreeNullFields } from "./degree-nulls.ts";
import type {
  Interval,
  MeasurePair,
  MeasureResult,
  NoiseReading,
  Uncertainty,
} from "./measure-result.ts";
import { ownRuns, type Repetitions } from "./repetition-plan.ts";
import { type SampledAt, slotName } from "./sampled-numbers.ts";

export const NO_UNCERTAINTY: Uncertainty = {
  interval: null,
  band: null,
  minimumDetectableChange: null,
  noise: null,
  signAgreement: null,
  sameSign: null,
};

export interface RepetitionReader {
  readonly repetitions: Repetitions;
  /** Of the survey's lens, where verdicts are of another than the comparison. */
  readonly verdicts: RepetitionReader | null;
  /** Of a measure of change. `isChange`: 0 says that nothing changed. */
  readonly ofResult: (
    result: Row,
    range: readonly [number | null, number | null],
    isChange: boolean,
  ) => Uncertainty;
  /** Of the difference of a measure between the dates. */
  readonly ofPair: (pair: Row & Pick<MeasurePair, "difference">) => Uncertainty;
  /** Values of one number over the draws that have it, and over the cells; null = not sampled. */
  readonly column: (name: string) => Column | null;
  /** A measure beside random networks with the same degrees; null where that was not computed. */
  readonly nullOf: (key: string, scope: string, date: "from" | "to") => MeasureResult["nullModel"];
}

type Row = Pick<MeasureResult, "scope" | "key" | "part" | "by" | "frame"> & {
  readonly value?: number | null;
};

export interface Column {
  readonly draws: Float64Array;
  readonly cells: Float64Array;
}

export function repetitionReader(repetitions: Repetitions): RepetitionReader {
  const { names, isSlow, draws, wholeDraws, cells, nulls, width, values } = repetitions;
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const column = (name: string): Column | null => {
    const place = placeOf.get(name);
    if (place === undefined) return null;
    const at = (first: number, count: number) =>
      Float64Array.from(
        { length: count },
        (_, run) => values[(first + run) * width + place] as number,
      );
    const drawn = isSlow[place] === 1 ? wholeDraws : draws;
    return { draws: at(0, drawn), cells: at(draws, cells.length) };
  };
  const named = (row: Row, at: SampledAt) => column(slotName(row, at));
  return {
    repetitions,
    verdicts: verdictReader(repetitions),
    column,
    nullOf(key, scope, date) {
      const at = nulls.findIndex(
        (each) => each.key === key && each.scope === scope && each.at === date,
      );
      if (at < 0) return null;
      const first = (draws + cells.length + at) * width;
      return degreeNullFields(values.subarray(first, first + width));
    },
    ofResult(row, [least, most], isChange) {
      const own = named(row, "change");
      if (own === null || row.value === null || row.value === undefined) return NO_UNCERTAINTY;
      const { value } = row;
      // A count that no draw moved is not known without error: nobody is made to name a tie.
      const drawn = around(value, own.draws);
      const interval = drawn?.low === drawn?.high ? null : clipped(drawn, least, most);
      const detectable = isChange
        ? minimumDetectableChange(own.draws, new Float64Array(own.draws.length))
        : null;
      return {
        interval,
        band: bandOf(own.cells, value),
        minimumDetectableChange: rounded(detectable),
        noise: isChange ? noiseReading(value, interval, detectable) : null,
        ...(isChange ? signsOf(own.cells, value) : NO_SIGNS),
      };
    },
    ofPair(row) {
      const [from, to] = [named(row, "from"), named(row, "to")];
      if (from === null || to === null || row.difference === null) return NO_UNCERTAINTY;
      const { difference } = row;
      const changes = lessThan(from.draws, to.draws);
      const interval = around(difference, changes);
      const detectable = minimumDetectableChange(from.draws, to.draws);
      const cellChanges = lessThan(from.cells, to.cells);
      return {
        interval,
        band: bandOf(cellChanges, difference),
        minimumDetectableChange: rounded(detectable),
        noise: noiseReading(difference, interval, detectable),
        ...signsOf(cellChanges, difference),
      };
    },
  };
}

function verdictReader({ verdicts, values, ...own }: Repetitions): RepetitionReader | null {
  if (verdicts === null) return null;
  return repetitionReader({ ...verdicts, values: values.subarray(ownRuns(own) * own.width) });
}

function lessThan(from: Float64Array, to: Float64Array): Float64Array {
  return to.map((value, run) => value - (from[run] as number));
}

/** The observed value with half the spread of its draws on either side. */
function around(value: number, draws: Float64Array): Interval | null {
  const spread = noiseSpread(draws);
  if (spread === null) return null;
  const { halfWidth, level } = spread;
  return { low: roundTo12(value - halfWidth), high: roundTo12(value + halfWidth), level };
}

/** A share stays a share. */
function clipped(
  interval: Interval | null,
  least: number | null,
  most: number | null,
): Interval | null {
  if (interval === null) return null;
  return {
    ...interval,
    low: Math.max(interval.low, least ?? Number.NEGATIVE_INFINITY),
    high: Math.min(interval.high, most ?? Number.POSITIVE_INFINITY),
  };
}

/** Smallest and largest value that reasonable rules give, the official one among them. */
function bandOf(cells: Float64Array, official: number): Interval | null {
  const defined = cells.filter((value) => !Number.isNaN(value));
  if (defined.length === 0) return null;
  let [low, high] = [official, official];
  for (const value of defined) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low: roundTo12(low), high: roundTo12(high), level: 1 };
}

/** Values that differ by less are equal: sums in another order end in other last digits. */
const SLACK = 1e-9;

const NO_SIGNS = { signAgreement: null, sameSign: null } as const;

function signsOf(
  cells: Float64Array,
  official: number,
): Pick<Uncertainty, "signAgreement" | "sameSign"> {
  if (cells.length === 0) return NO_SIGNS;
  const sign = (value: number) => (Math.abs(value) <= SLACK ? 0 : Math.sign(value));
  const same = cells.filter((value) => sign(value) === sign(official)).length;
  return { signAgreement: roundTo12(same / cells.length), sameSign: same };
}

/** A change is told from noise by both of its margins, slightly by one of them. */
function noiseReading(
  change: number,
  interval: Interval | null,
  detectable: number | null,
): NoiseReading | null {
  if (interval === null || detectable === null) return null;
  if (Math.abs(change) <= SLACK) return "within-noise";
  const excludesZero = interval.low > SLACK || interval.high < -SLACK;
  const isDetectable = Math.abs(change) >= detectable - SLACK;
  if (excludesZero && isDetectable) return "clear";
  return excludesZero || isDetectable ? "slight" : "within-noise";
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundTo12(value);
}
