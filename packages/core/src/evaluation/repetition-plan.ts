/** What is repeated of a comparison, and the table that its runs fill. */
import type { ReportError } from "../inference/measurement-noise.ts";
import type { SensitivityCell } from "../inference/sensitivity-grid.ts";
import type { DegreeNull } from "./degree-nulls.ts";

/**
 * Runs `first` to `first + count − 1`: the draws come first, then the cells of the grid, then the
 * comparisons with random networks.
 */
export interface RunRange {
  readonly first: number;
  readonly count: number;
}

/** What of the repetitions is known without running any. */
export interface RepetitionFacts {
  /** Of the survey; 0 in a lens that events tell. */
  readonly draws: number;
  readonly seed: number;
  /** None where logging was too young at one of the dates. */
  readonly cells: readonly SensitivityCell[];
  /** Names of the numbers that every run has, in order. */
  readonly names: readonly string[];
  /** 1 for numbers that only the first `wholeDraws` draws and the cells have. */
  readonly isSlow: Uint8Array;
  readonly wholeDraws: number;
  /** Null where no survey is drawn. */
  readonly errors: { readonly from: ReportError; readonly to: ReportError } | null;
  /** Comparisons with random networks, one a run, after the cells. */
  readonly nulls: readonly Pick<DegreeNull, "key" | "scope" | "at">[];
  /** Numbers of a row: those of `names`, or those of a comparison with random networks. */
  readonly width: number;
  /** Of the survey's lens, after all others, where the comparison is of another and has verdicts. */
  readonly verdicts: RepetitionFacts | null;
}

export interface RepetitionPlan extends RepetitionFacts {
  /** The runs of a range, row by row; NaN = undefined or not computed. */
  readonly run: (range: RunRange) => Float64Array;
}

/** The plan with the numbers of all its runs. */
export interface Repetitions extends RepetitionFacts {
  /** Runs × width, row by row. */
  readonly values: Float64Array;
}

type Runs = Pick<RepetitionFacts, "draws" | "cells" | "nulls">;

/** Runs of the lens that is compared. */
export function ownRuns({ draws, cells, nulls }: Runs): number {
  return draws + cells.length + nulls.length;
}

/** Runs of the whole plan. */
export function runsOf(plan: Runs & Pick<RepetitionFacts, "verdicts">): number {
  return ownRuns(plan) + (plan.verdicts === null ? 0 : ownRuns(plan.verdicts));
}

/** The plan and the numbers of its runs, wherever they were computed. */
export function withValues({ run: _, ...plan }: RepetitionPlan, values: Float64Array): Repetitions {
  return { ...plan, values };
}

/** The runs of one after those of the other, in rows of one width. */
export function joinedPlans(
  own: RepetitionPlan,
  { run, ...verdicts }: RepetitionPlan,
): RepetitionPlan {
  const width = Math.max(own.width, verdicts.width);
  const firstOfVerdicts = ownRuns(own);
  return {
    ...own,
    width,
    verdicts: { ...verdicts, width },
    run({ first, count }) {
      const values = new Float64Array(count * width).fill(Number.NaN);
      for (let at = 0; at < count; at++) {
        const place = first + at;
        const row =
          place < firstOfVerdicts
            ? own.run({ first: place, count: 1 })
            : run({ first: place - firstOfVerdicts, count: 1 });
        values.set(row, at * width);
      }
      return values;
    },
  };
}
