/** What results of tests and bounds have in common. */
import type { NullModel } from "../inference/null-model.ts";
import type { Item, Missing, ReadingMeasure } from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Scope } from "../model/scope.ts";
import { missingSentence } from "../wording/missing-sentence.ts";
import type { Interval, MeasureResult } from "./measure-result.ts";
import type { ResolvedRequest } from "./request.ts";

/** Where a row stands, and in what words. */
export interface RowPlace {
  readonly scope: Scope;
  readonly request: ResolvedRequest;
  readonly where: string;
  readonly when: readonly string[];
  readonly isOfficial: boolean;
}

export interface RowValue {
  readonly part: string | null;
  readonly by?: string | null;
  readonly value: number | null;
  readonly missing?: Missing;
  readonly n: number;
  readonly m: number;
  readonly interval?: Interval | null;
  readonly band?: Interval | null;
  readonly nullModel?: MeasureResult["nullModel"];
  readonly counts?: Readonly<Record<string, number>>;
  readonly items?: readonly Item[];
  readonly sentence: string;
}

/**
 * Tests are asked for by name, or with everything that says how sure the numbers are; secondary ones
 * with the annex.
 */
export function isAsked({ keys, measures, tests }: ResolvedRequest, own: ReadingMeasure): boolean {
  return measures.includes(own) && (keys !== null || tests || own.annex === true);
}

/** The whole network or a territory, with ties of every relation: where pairs are of one mode. */
export function isOneModeWhole({ name }: Pick<Scope, "name">): boolean {
  return name === "ALL" || /^T:[^/]+$/.test(name);
}

export function rowOf(
  own: ReadingMeasure,
  { scope, request, isOfficial, where, when }: RowPlace,
  row: RowValue,
): MeasureResult {
  const { id, key, usesChance } = own;
  const { part, by = null, value, missing, n, m, items, sentence } = row;
  return {
    id,
    key,
    part,
    by,
    scope: scope.name,
    frame: "panel",
    lens: request.lens,
    value: value === null ? null : roundTo12(value),
    status: missing?.status ?? "ok",
    reason: missing?.reason ?? null,
    official: value !== null && isOfficial,
    gate: null,
    n,
    m,
    interval: row.interval ?? null,
    band: row.band ?? null,
    nullModel: row.nullModel ?? null,
    seed: usesChance === true ? request.seed : null,
    counts: row.counts ?? {},
    ...(items === undefined ? {} : { items }),
    sentence:
      missing === undefined
        ? sentence
        : missingSentence(own, part, missing, { where, when, by }, request.language),
  };
}

/** Of a null model what a card lets be said; `p` only where the card has one. */
export function nullFields(
  { model, draws, mean, sd, z, percentile, p }: NullModel,
  withP: boolean,
): Record<string, number | string | null> {
  return {
    model,
    draws,
    mean: roundTo12(mean),
    sd: roundTo12(sd),
    z: z === null ? null : roundTo12(z),
    percentile: roundTo12(percentile),
    ...(withP ? { p: roundTo12(p) } : {}),
  };
}
