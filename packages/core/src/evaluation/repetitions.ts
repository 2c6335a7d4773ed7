/**
 * A comparison computed over and over: with the survey drawn anew (methods E9), and under other
 * reasonable rules (methods A10). Only numbers come of it; intervals, bands and the robustness of
 * verdicts are read from them.
 *
 * Every run is a pure function of its own number, so that blocks of runs may be computed anywhere, in
 * any order, and the table is the same to the last bit. Where events stand behind ties (lenses
 * `enacted`, `combined`) no survey can be drawn anew, and other rules alone are tried; verdicts are the
 * survey's there too, and have the repetitions of its lens. Weights of files (`given`) have neither.
 */
import { drawnArrays } from "../arrays/drawn-arrays.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import { drawsOf } from "../inference/draws.ts";
import { drawTies, type ReportError, reportError } from "../inference/measurement-noise.ts";
import { type SensitivityCell, sensitivityGrid } from "../inference/sensitivity-grid.ts";
import { type KnownJournal, readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import type { Moment } from "../snapshot/moment.ts";
import { DEGREE_NULL_FIELDS, type DegreeNull, degreeNulls } from "./degree-nulls.ts";
import { chosenMoment, isLoggingYoung } from "./moment-facts.ts";
import { otherRules } from "./other-rules.ts";
import {
  DEFAULT_DRAWS,
  type EvaluationRequest,
  type ResolvedRequest,
  resolveRequest,
} from "./request.ts";
import { type DrawnPair, samplerOf } from "./sampled-numbers.ts";
import { type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";
import { verdictLens, verdictScopes } from "./verdict-numbers.ts";

/** Draws in which everything is computed, communities too (methods D18). */
const WHOLE_DRAWS = 200;

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

/**
 * The plan of a comparison; null where there is nothing to repeat.
 *
 * @param draws of the survey, where there is one to draw
 * @throws LegamiError as `evaluateChange`
 */
export function planRepetitions(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest,
  draws: number = DEFAULT_DRAWS,
): RepetitionPlan | null {
  const journal = readJournal(entries, request.knownOn ?? null);
  const resolved = resolveRequest(journal.settings, request);
  if (resolved.lens === "given") return null;
  const moments = [
    chosenMoment(journal, from, "first"),
    chosenMoment(journal, to, "last"),
  ] as const;
  if (resolved.lens === "declared") return planFor(journal, moments, resolved, draws);
  const own = planFor(journal, moments, resolved, 0);
  const ofVerdicts = verdictRequest(journal, moments, resolved);
  return ofVerdicts === null ? own : joinedPlans(own, planFor(journal, moments, ofVerdicts, draws));
}

/** The survey's lens for verdicts alone; null where there are none, or no survey at both dates. */
function verdictRequest(
  { settings }: KnownJournal,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): ResolvedRequest | null {
  const [first, ...rest] = verdictScopes(settings);
  if (!request.territories || first === undefined) return null;
  if (verdictLens(settings) !== "declared") return null;
  if (moments.some(({ carried }) => carried !== null) && !request.allowCarried) return null;
  return { ...request, lens: "declared", scopes: [first, ...rest], measures: [] };
}

/** The runs of one after those of the other, in rows of one width. */
function joinedPlans(own: RepetitionPlan, { run, ...verdicts }: RepetitionPlan): RepetitionPlan {
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

/** All runs of the plan, in this thread. */
export function repetitions(plan: RepetitionPlan): Repetitions {
  return withValues(plan, plan.run({ first: 0, count: runsOf(plan) }));
}

/** The plan and the numbers of its runs, wherever they were computed. */
export function withValues({ run: _, ...plan }: RepetitionPlan, values: Float64Array): Repetitions {
  return { ...plan, values };
}

function planFor(
  journal: KnownJournal,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  draws: number,
): RepetitionPlan {
  const pair = snapshotPair(journal, moments, request);
  const { before, after } = pair.comparable;
  const seedText = `${request.seed}/${before.digest}/${after.digest}`;
  const { names, isSlow, sample } = samplerOf(
    journal,
    pair,
    moments,
    withTerritories(journal, request),
  );
  const errors = { from: reportError(before.snapshot.ties), to: reportError(after.snapshot.ties) };
  const { randomOf } = drawsOf(seedText, "E9", draws);
  const cells = cellsOf(journal, pair, moments, seedText);
  const underRules = otherRules(journal, pair, moments, request);
  const pairOf = (run: number): DrawnPair => {
    const cell = cells[run - draws];
    if (cell !== undefined) return underRules(cell);
    const random = randomOf(run);
    const drawn = (arrays: NetworkArrays, error: ReportError) =>
      drawnArrays(arrays, drawTies(arrays.snapshot.ties, error, random), `E9/${run}`);
    // The first date is drawn before the second: the order belongs to the result.
    const first = drawn(before, errors.from);
    return { before: first, after: drawn(after, errors.to), threshold: pair.threshold };
  };
  const wholeDraws = Math.min(draws, WHOLE_DRAWS);
  const nulls = degreeNulls(pair, request.scopes, request);
  const width = Math.max(names.length, DEGREE_NULL_FIELDS.length);
  const firstNull = draws + cells.length;
  const rowOf = (run: number) =>
    nulls[run - firstNull]?.compute() ?? sample(pairOf(run), run < wholeDraws || run >= draws);
  return {
    draws,
    seed: request.seed,
    cells,
    names,
    isSlow,
    wholeDraws,
    errors: draws === 0 ? null : errors,
    nulls: nulls.map(({ key, scope, at }) => ({ key, scope, at })),
    width,
    verdicts: null,
    run({ first, count }) {
      const values = new Float64Array(count * width).fill(Number.NaN);
      for (let at = 0; at < count; at++) values.set(rowOf(first + at), at * width);
      return values;
    },
  };
}

/** None where logging was too young at one of the dates: there a rise may come of that alone. */
function cellsOf(
  journal: KnownJournal,
  { comparable }: SnapshotPair,
  moments: readonly [Moment, Moment],
  seedText: string,
): SensitivityCell[] {
  const { lens, hasScale } = comparable.before.snapshot;
  if (lens !== "declared" && isLoggingYoung(journal, moments)) return [];
  return sensitivityGrid({ lens, hasScale, parameters: journal.parameters, seedText });
}

/** Every territory is asked how sure its answers are, whichever scopes results are asked for in. */
function withTerritories(journal: KnownJournal, request: ResolvedRequest): ResolvedRequest {
  const [first, ...rest] = request.scopes;
  const asked = new Set(request.scopes.map(({ name }) => name));
  const missing = verdictScopes(journal.settings).filter(({ name }) => !asked.has(name));
  return { ...request, scopes: [first, ...rest, ...missing] };
}
