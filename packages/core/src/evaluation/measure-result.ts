/** One number about the network: its value, how sure it is, and all that is needed to audit it. */
import type { Item, ResultStatus } from "../measures/measure.ts";
import type { Lens } from "../model/programme.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/**
 * A change beside the noise of its measurement (methods E9, E10): clear of it by its interval and by
 * the smallest change that could have been noticed; slightly, by one of them; within it.
 */
export const NOISE_READINGS = ["clear", "slight", "within-noise"] as const;

export type NoiseReading = (typeof NOISE_READINGS)[number];

export type Frame = "known" | "active" | "panel" | "union";

/** One number about the network, with everything needed to audit it (methods 0.6). */
export interface MeasureResult {
  /** Card of the methods: `B1`. */
  readonly id: string;
  /** `tie-retention`. */
  readonly key: string;
  /** Which part of the measure; null = its headline. */
  readonly part: string | null;
  /** Partition it was computed over (`territory`, `kind`, …), or null. */
  readonly by: string | null;
  readonly scope: string;
  readonly frame: Frame;
  readonly lens: Lens;
  readonly value: number | null;
  readonly status: ResultStatus;
  readonly reason: string | null;
  /** May stand in the report. */
  readonly official: boolean;
  /** Why it may not, where a gate closed: `insufficient_n`, `not_observed`, `low_response`, `carried`, `logging`. */
  readonly gate: string | null;
  /** Actors of the frame. */
  readonly n: number;
  /** Ties counted: of the snapshot, or of either date for a measure of change. */
  readonly m: number;
  /** 90 % interval of measurement noise; null where none is meant or none was asked for. */
  readonly interval: Interval | null;
  /** Smallest and largest value over the cells of the sensitivity analysis. */
  readonly band: Interval | null;
  /** Where the value stands among those of a null model, where the card has one. */
  readonly nullModel: Readonly<Record<string, number | string | null>> | null;
  readonly seed: number | null;
  /** Of a change that noise could explain: whether it does. Only with repetitions. */
  readonly noise?: NoiseReading;
  /** What the value is made of: numerators and denominators. */
  readonly counts: Readonly<Record<string, number>>;
  /** Lists, where the measure has any: `{from, to, count}` of the transitions. */
  readonly items?: readonly Item[];
  /** The finding in words, in the language asked for. */
  readonly sentence: string;
}

/** How sure a number is, as far as it was looked for. */
export interface Uncertainty {
  /** 90 % interval of measurement noise; null without repetitions. */
  readonly interval: Interval | null;
  /** Smallest to largest value over the cells of the sensitivity analysis. */
  readonly band: Interval | null;
  /** The smallest change that could have been noticed; null for what is no change. */
  readonly minimumDetectableChange: number | null;
  readonly noise: NoiseReading | null;
  /** Share of the cells in which the change goes the same way; null without cells or direction. */
  readonly signAgreement: number | null;
  /** How many cells those are. */
  readonly sameSign: number | null;
}

/** A measure of one date, at both; how sure its difference is. */
export interface MeasurePair
  extends Pick<
      MeasureResult,
      "id" | "key" | "part" | "by" | "scope" | "frame" | "lens" | "sentence"
    >,
    Uncertainty {
  readonly from: MeasureSide;
  readonly to: MeasureSide;
  /** to − from; null where either is null, and for what covers all time up to its date. */
  readonly difference: number | null;
  /** The difference in the measure's own kind; null where there is none. */
  readonly effect: EffectSize | null;
}

/** Of counts percent of the first date, of shares Cohen's h, of strengths points of a hundred. */
export interface EffectSize {
  readonly kind: "percent" | "cohens-h" | "points";
  readonly value: number;
}

export type MeasureSide = Pick<
  MeasureResult,
  "value" | "status" | "reason" | "official" | "gate" | "n" | "m" | "counts" | "items"
>;
