/** From what a measure computed to results with their circumstances and their sentence. */
import type {
  ComputedMeasure,
  Finding,
  Item,
  Language,
  Measured,
  Outcome,
} from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Lens } from "../model/programme.ts";
import { findingSentence, itemSentence, type Place } from "../wording/finding-sentence.ts";
import { missingSentence, notAssessableSentence } from "../wording/missing-sentence.ts";
import type { Gate } from "./gates.ts";
import type { Frame, MeasureResult } from "./measure-result.ts";

export interface Circumstances {
  readonly scope: string;
  readonly frame: Frame;
  readonly lens: Lens;
  readonly n: number;
  readonly m: number;
  /** Active actors of the scope, for the sentence of what is not assessed. */
  readonly active: number;
  readonly gate: Gate;
  /** The dates may stand in the report. */
  readonly isOfficial: boolean;
  readonly place: Place;
  readonly language: Language;
  readonly seed: number;
}

/**
 * The headline first, then every part of the measure. Parts that were not computed, because there
 * is nothing to compute them on, are missing for the headline's reason: the same rows at every date.
 */
export function resultsOf(
  measure: ComputedMeasure,
  measured: Measured,
  around: Circumstances,
): MeasureResult[] {
  const { headline } = measured;
  const parts = Object.keys(measure.parts ?? {}).flatMap((part) => {
    const outcome = measured.parts?.[part] ?? headline;
    return outcome === null ? [] : [resultOf(measure, part, outcome, around)];
  });
  return headline === null ? parts : [resultOf(measure, null, headline, around), ...parts];
}

function resultOf(
  measure: ComputedMeasure,
  part: string | null,
  outcome: Outcome,
  around: Circumstances,
): MeasureResult {
  const isDefined = outcome.status === "ok";
  return {
    id: measure.id,
    key: measure.key,
    part,
    by: around.place.by,
    scope: around.scope,
    frame: around.frame,
    lens: around.lens,
    value: isDefined ? roundTo12(outcome.value) : null,
    status: outcome.status,
    reason: isDefined ? null : outcome.reason,
    official: isDefined && around.isOfficial && around.gate === null,
    gate: around.gate,
    n: around.n,
    m: around.m,
    interval: null,
    band: null,
    nullModel: null,
    seed: measure.usesChance === true ? around.seed : null,
    counts: isDefined ? rounded(outcome.counts ?? {}) : {},
    ...(outcome.items === undefined
      ? {}
      : { items: outcome.items.map((item) => itemOf(measure, item, around)) }),
    sentence: sentenceOf(measure, part, outcome, around),
  };
}

function itemOf(measure: ComputedMeasure, item: Item, { place, language }: Circumstances): Item {
  const row = rounded(item);
  return measure.itemFinding === undefined
    ? row
    : { ...row, sentence: itemSentence(measure.itemFinding, row, place, language) };
}

/** Numbers with 12 significant digits, as every number that is handed out. */
function rounded<Row extends Readonly<Record<string, unknown>>>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === "number" ? roundTo12(value) : value,
  ]);
  return Object.fromEntries(entries) as Row;
}

function sentenceOf(
  measure: ComputedMeasure,
  part: string | null,
  outcome: Outcome,
  around: Circumstances,
): string {
  const { place, language } = around;
  if (outcome.status !== "ok") return missingSentence(measure, part, outcome, place, language);
  if (measure.family === "morphology" && around.gate === "insufficient_n") {
    return notAssessableSentence(around.active, place, language);
  }
  const finding: Finding = {
    ...outcome,
    counts: outcome.counts ?? {},
    part,
    n: around.n,
    m: around.m,
  };
  return findingSentence(measure, finding, place, language);
}
