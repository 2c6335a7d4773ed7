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
import { DEGREE_NULL_FIELDS, degreeNulls } from "./degree-nulls.ts";
import { chosenMoment, isLoggingYoung } from "./moment-facts.ts";
import { otherRules } from "./other-rules.ts";
import {
  joinedPlans,
  type RepetitionPlan,
  type Repetitions,
  runsOf,
  withValues,
} from "./repetition-plan.ts";
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

/** All runs of the plan, in this thread. */
export function repetitions(plan: RepetitionPlan): Repetitions {
  return withValues(plan, plan.run({ first: 0, count: runsOf(plan) }));
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
