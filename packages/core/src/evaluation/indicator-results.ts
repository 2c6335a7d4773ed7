/** The programme's indicators as results: what was reached by a date, against the target. */
import type { JournalState } from "../journal/journal-state.ts";
import type { Language } from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import { indicatorSentence } from "../wording/indicator-sentence.ts";
import type { IndicatorReading } from "./evaluation.ts";
import { sideOf } from "./measure-pairs.ts";
import type { MeasurePair, MeasureResult } from "./measure-result.ts";
import { readIndicators } from "./programme-reading.ts";
import { PROGRAMME_KEY, type ResolvedRequest } from "./request.ts";
import { NO_UNCERTAINTY } from "./uncertainty.ts";

/** One result an indicator; only with the whole network, which is the programme's scope. */
export function indicatorResults(state: JournalState, request: ResolvedRequest): MeasureResult[] {
  if (!areAsked(request)) return [];
  return readIndicators(state).map((reading) => resultOf(reading, request));
}

/** The same at two dates. */
export function indicatorPairs(
  [before, after]: readonly [JournalState, JournalState],
  request: ResolvedRequest,
): MeasurePair[] {
  const earlier = indicatorResults(before, request);
  return indicatorResults(after, request).map((to, index): MeasurePair => {
    const from = earlier[index] ?? to;
    const { id, key, part, by, scope, frame, lens, sentence } = to;
    const difference =
      from.value === null || to.value === null ? null : roundTo12(to.value - from.value);
    return {
      id,
      key,
      part,
      by,
      scope,
      frame,
      lens,
      from: sideOf(from),
      to: sideOf(to),
      difference,
      effect: null,
      ...NO_UNCERTAINTY,
      sentence,
    };
  });
}

function areAsked({ scopes, keys }: ResolvedRequest): boolean {
  const isWhole = scopes.some(({ name }) => name === "ALL");
  return isWhole && (keys === null || keys.includes(PROGRAMME_KEY));
}

function resultOf(reading: IndicatorReading, request: ResolvedRequest): MeasureResult {
  const { id, value, target, territories } = reading;
  const language: Language = request.language;
  return {
    id: "S8",
    key: PROGRAMME_KEY,
    part: id,
    by: null,
    scope: "ALL",
    frame: "known",
    lens: request.lens,
    value: value === null ? null : roundTo12(value),
    status: value === null ? "undefined" : "ok",
    reason: value === null ? "no_entries" : null,
    official: value !== null,
    gate: null,
    n: territories.length,
    m: 0,
    interval: null,
    band: null,
    nullModel: null,
    seed: null,
    counts: target === null ? {} : { target },
    sentence: indicatorSentence(reading, language),
  };
}
