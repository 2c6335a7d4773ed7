/**
 * A comparison computed over and over: with the survey drawn anew (methods E9), and under other
 * reasonable rules (methods A10). Only numbers come of it; intervals, bands and the robustness of
 * verdicts are read from them.
 *
 * Every run is a pure function of its own number, so that blocks of runs may be computed anywhere, in
 * any order, and the table is the same to the last bit. Where no report of a side stands behind a
 * tie (lenses `enacted`, `given`) or the lens mixes both, there is nothing to draw and no run.
 */
import { drawnArrays } from "../arrays/drawn-arrays.ts";
import { kept } from "../arrays/kept.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import { drawsOf } from "../inference/draws.ts";
import { drawTies, type ReportError, reportError } from "../inference/measurement-noise.ts";
import { reconciledAnew } from "../inference/reconciled-anew.ts";
import { type SensitivityCell, sensitivityGrid } from "../inference/sensitivity-grid.ts";
import { type KnownJournal, readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Moment } from "../snapshot/moment.ts";
import { chosenMoment } from "./moment-facts.ts";
import { type EvaluationRequest, type ResolvedRequest, resolveRequest } from "./request.ts";
import { type DrawnPair, samplerOf } from "./sampled-numbers.ts";
import { type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";
import { verdictScopes } from "./verdict-numbers.ts";

/** Draws in which everything is computed, communities too (methods D18). */
export const WHOLE_DRAWS = 200;

export const DEFAULT_DRAWS = 1000;

/** Runs `first` to `first + count − 1`: the draws come first, the cells of the grid after them. */
export interface RunRange {
  readonly first: number;
  readonly count: number;
}

/** What of the repetitions is known without running any. */
export interface RepetitionPlan {
  readonly draws: number;
  readonly seed: number;
  readonly cells: readonly SensitivityCell[];
  /** Names of the numbers that every run has, in order. */
  readonly names: readonly string[];
  /** 1 for numbers that only the first `wholeDraws` draws and the cells have. */
  readonly isSlow: Uint8Array;
  readonly wholeDraws: number;
  readonly errors: { readonly from: ReportError; readonly to: ReportError };
  /** The runs of a range, row by row; NaN = undefined or not computed. */
  readonly run: (range: RunRange) => Float64Array;
}

/** The plan with the numbers of all its runs. */
export interface Repetitions extends Omit<RepetitionPlan, "run"> {
  /** (draws + cells) × names, row by row. */
  readonly values: Float64Array;
}

/** Runs of the whole plan. */
export function runsOf({ draws, cells }: Pick<RepetitionPlan, "draws" | "cells">): number {
  return draws + cells.length;
}

/**
 * The plan of a comparison; null where there is nothing to draw from.
 *
 * @param draws of the survey
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
  if (resolved.lens !== "declared") return null;
  const moments = [
    chosenMoment(journal, from, "first"),
    chosenMoment(journal, to, "last"),
  ] as const;
  return planFor(journal, snapshotPair(journal, moments, resolved), moments, resolved, draws);
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
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  draws: number,
): RepetitionPlan {
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
  const cells = sensitivityGrid({
    lens: request.lens,
    hasScale: before.snapshot.hasScale,
    parameters: journal.parameters,
    seedText,
  });
  const underRules = rulesOf(journal, pair, moments, request);
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
  return {
    draws,
    seed: request.seed,
    cells,
    names,
    isSlow,
    wholeDraws,
    errors,
    run({ first, count }) {
      const values = new Float64Array(count * names.length);
      for (let at = 0; at < count; at++) {
        const run = first + at;
        const isWhole = run < wholeDraws || run >= draws;
        values.set(sample(pairOf(run), isWhole), at * names.length);
      }
      return values;
    },
  };
}

/** Every territory is asked how sure its answers are, whichever scopes results are asked for in. */
function withTerritories(journal: KnownJournal, request: ResolvedRequest): ResolvedRequest {
  const [first, ...rest] = request.scopes;
  const asked = new Set(request.scopes.map(({ name }) => name));
  const missing = verdictScopes(journal.settings).filter(({ name }) => !asked.has(name));
  return { ...request, scopes: [first, ...rest, ...missing] };
}

/** Both dates under the rules of each cell; snapshots are taken once for each way to weigh the items. */
function rulesOf(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): (cell: SensitivityCell) => DrawnPair {
  const { parameters } = journal;
  const official = JSON.stringify(parameters.dimensionWeights);
  const pairs = new Map([[official, pair]]);
  return ({ reconciliation = "mean", dimensionWeights, classCuts }) => {
    const weights = dimensionWeights ?? parameters.dimensionWeights;
    const own = kept(pairs, JSON.stringify(weights), () =>
      snapshotPair(
        withParameters(journal, { ...parameters, dimensionWeights: weights }),
        moments,
        request,
      ),
    );
    const anew = (arrays: NetworkArrays) =>
      drawnArrays(arrays, reconciledAnew(arrays.snapshot.ties, reconciliation), "A10", {
        ...parameters,
        classCuts: classCuts ?? parameters.classCuts,
      });
    const { before, after } = own.comparable;
    return { before: anew(before), after: anew(after), threshold: own.threshold };
  };
}

function withParameters(journal: KnownJournal, parameters: Parameters): KnownJournal {
  return {
    ...journal,
    parameters,
    stateAt: (asOf) => ({ ...journal.stateAt(asOf), parameters }),
  };
}
