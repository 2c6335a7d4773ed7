/**
 * The numbers of a comparison computed once more on redrawn networks: the same measures in the same
 * scopes, as bare numbers in one row, without sentences. What is not official, and what noise of the
 * survey does not move, is not sampled.
 */
import type { Change } from "../arrays/change-arrays.ts";
import { changeOf } from "../arrays/change-arrays.ts";
import { kept } from "../arrays/kept.ts";
import { type Network, networkOf } from "../arrays/network.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import type { ChangeMeasure, ComputedMeasure, Measured, Outcome } from "../measures/measure.ts";
import { sensitivity } from "../measures/quality/sensitivity.ts";
import type { Scope } from "../model/scope.ts";
import type { Moment } from "../snapshot/moment.ts";
import type { ChangeThreshold } from "../strength/change-threshold.ts";
import type { Drawn, Filling } from "./filling.ts";
import { type Gate, gateOf } from "./gates.ts";
import { hubFillings } from "./hub-checks.ts";
import type { MeasureResult } from "./measure-result.ts";
import { momentsGate } from "./moment-facts.ts";
import { rankFillings } from "./rank-stability.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";
import { VERDICT_NUMBERS, verdictLens, verdictNumbers, verdictScopes } from "./verdict-numbers.ts";

/** Which date a number is of; `change` for both together. */
export type SampledAt = "from" | "to" | "change";

/** The name of a number in a row of samples. */
export function slotName(
  { scope, key, part, by }: Pick<MeasureResult, "scope" | "key" | "part" | "by">,
  at: SampledAt,
): string {
  return [scope, key, part ?? "", by ?? "", at].join("\n");
}

/** Of a quantity that a verdict is made of. */
export function verdictSlot(scope: string, name: string): string {
  return [scope, "verdict", name].join("\n");
}

export interface DrawnPair {
  readonly before: NetworkArrays;
  readonly after: NetworkArrays;
  readonly threshold: ChangeThreshold;
}

export interface Sampler {
  /** Names of the numbers of a row. */
  readonly names: readonly string[];
  /** 1 for numbers that only some of the draws have. */
  readonly isSlow: Uint8Array;
  /** The numbers of redrawn networks; NaN = undefined, or slow and not asked for. */
  readonly sample: (pair: DrawnPair, isWhole: boolean) => Float64Array;
}

export function samplerOf(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): Sampler {
  const trial = drawnFrom(sketched(pair));
  const fillings = [
    ...request.scopes.flatMap((scope) => fillingsOf(journal, pair, trial, moments, scope, request)),
    ...(request.lens === verdictLens(journal.settings) ? verdictFillings(journal) : []),
    ...hubFillings(pair, request),
    ...(request.measures.includes(sensitivity) ? rankFillings(pair, request) : []),
  ];
  const isSlow = Uint8Array.from(
    fillings.flatMap((filling) => filling.names.map(() => (filling.isSlow ? 1 : 0))),
  );
  return {
    names: fillings.flatMap(({ names }) => names),
    isSlow,
    sample(drawnPair, isWhole) {
      const row = new Float64Array(isSlow.length).fill(Number.NaN);
      const drawn = drawnFrom(drawnPair);
      let first = 0;
      for (const filling of fillings) {
        if (isWhole || !filling.isSlow) filling.fill(drawn, row, first);
        first += filling.names.length;
      }
      return row;
    },
  };
}

function drawnFrom({ before, after, threshold }: DrawnPair): Drawn {
  const changes = { panel: new Map<string, Change>(), union: new Map<string, Change>() };
  return {
    network: (at, scope, frame, isPanel) => {
      const [own, other] = at === "from" ? [before, after] : [after, before];
      return networkOf(own, scope, frame, isPanel ? other : null);
    },
    change: (scope, frame) =>
      kept(changes[frame], scope.name, () => changeOf(before, after, scope, frame, threshold)),
  };
}

/** Nothing drawn, and communities found as in the draws: to see which numbers a measure gives. */
function sketched({ comparable: { before, after }, threshold }: SnapshotPair): DrawnPair {
  const sketch = (arrays: NetworkArrays): NetworkArrays => ({ ...arrays, algorithm: "sketch" });
  return { before: sketch(before), after: sketch(after), threshold };
}

function fillingsOf(
  journal: KnownJournal,
  pair: SnapshotPair,
  trial: Drawn,
  moments: readonly [Moment, Moment],
  scope: Scope,
  request: ResolvedRequest,
): Filling[] {
  const { before, after } = pair.comparable;
  const known = [networkOf(before, scope, "known"), networkOf(after, scope, "known")] as const;
  const datesGate = momentsGate(journal, moments, request.lens);
  const hasTerritories = verdictScopes(journal.settings).length > 0;
  return request.measures.flatMap((measure): Filling[] => {
    if (measure.over === "reading" || measure.noise === "none") return [];
    if (measure.isCumulative === true || !isOpen(datesGate(measure))) return [];
    if (gateOf(measure, known) !== null || !isReadIn(scope, measure, hasTerritories)) return [];
    const isSlow = measure.noise === "some" || !isAskedFirst(scope);
    if (measure.over === "change") {
      const frame = changeFrame(measure, request) === "panel" ? "panel" : "union";
      const parts = partsOf(measure, measure.compute(trial.change(scope, frame)));
      return [
        {
          names: parts.map((part) => slotName({ ...at(measure, scope), part, by: null }, "change")),
          isSlow,
          fill: (drawn, row, first) =>
            put(measure.compute(drawn.change(scope, frame)), parts, row, first),
        },
      ];
    }
    const isPanel = request.frame === "panel";
    const chosen = request.frame === "card" ? measure.frame : request.frame;
    const frame = chosen === "active" ? "active" : "known";
    const bys = measure.over === "partition" ? request.by : [null];
    return bys.flatMap((by) =>
      (["from", "to"] as const).map((date): Filling => {
        const compute = (network: Network) =>
          measure.over === "partition"
            ? measure.compute(network, by ?? "")
            : measure.compute(network);
        const parts = partsOf(measure, compute(trial.network(date, scope, frame, isPanel)));
        return {
          names: parts.map((part) => slotName({ ...at(measure, scope), part, by }, date)),
          isSlow,
          fill: (drawn, row, first) =>
            put(compute(drawn.network(date, scope, frame, isPanel)), parts, row, first),
        };
      }),
    );
  });
}

/** Numbers for monitoring may not stand in the report, and their readers ask how far they hold. */
function isOpen(gate: Gate): boolean {
  return gate === null || gate === "monitoring";
}

/**
 * Shape is read of the whole network and of territories, and of labs with others by the measures made
 * for that; labs among themselves are too few for it (methods 0.5). What takes long is drawn for
 * territories, where there are any: that is where shape is told.
 */
function isReadIn(
  { name, isTwoMode }: Scope,
  measure: ComputedMeasure,
  hasTerritories: boolean,
): boolean {
  if (measure.family !== "morphology") return true;
  if (name === "ALL") return measure.noise !== "some" || !hasTerritories;
  if (/^T:[^/]+$/.test(name)) return true;
  return isTwoMode && measure.over !== "change" && measure.twoModeVariant === true;
}

/**
 * Scopes that headlines speak of: the whole network, territories, labs with others, labs of different
 * territories. The others have as many draws as what takes long.
 */
function isAskedFirst({ name }: Scope): boolean {
  return /^(ALL|LO|LL_btw|T:[^/]+|T:[^/]+\/LO)$/.test(name);
}

/** The frame of a measure of change, as in the evaluation itself. */
function changeFrame(measure: ChangeMeasure, { frame }: ResolvedRequest): string {
  return frame === "card" ? measure.frame : frame;
}

function at({ key }: ComputedMeasure, { name }: Scope): { key: string; scope: string } {
  return { key, scope: name };
}

/** The headline and the parts that have a number of their own. */
function partsOf({ parts }: ComputedMeasure, measured: Measured): (string | null)[] {
  const names = Object.keys(parts ?? {});
  return measured.headline === null ? names : [null, ...names];
}

function put(
  { headline, parts = {} }: Measured,
  names: readonly (string | null)[],
  row: Float64Array,
  first: number,
): void {
  for (const [index, name] of names.entries()) {
    const outcome: Outcome | null = name === null ? headline : (parts[name] ?? headline);
    if (outcome?.status === "ok") row[first + index] = outcome.value;
  }
}

/** What verdicts are made of, in every territory that has one. */
function verdictFillings({ settings }: KnownJournal): Filling[] {
  return verdictScopes(settings).flatMap((scope) =>
    ([false, true] as const).map((isSlow): Filling => {
      const numbers = VERDICT_NUMBERS.filter((number) => number.isSlow === isSlow);
      return {
        names: numbers.map(({ name }) => verdictSlot(scope.name, name)),
        isSlow,
        fill(drawn, row, first) {
          const values = verdictNumbers(
            {
              known: (date) => drawn.network(date, scope, "known", false),
              active: (date) => drawn.network(date, scope, "active", false),
              change: () => drawn.change(scope, "union"),
            },
            numbers,
          );
          row.set(values, first);
        },
      };
    }),
  );
}
