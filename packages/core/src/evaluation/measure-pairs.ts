/** The measures of one date at both dates, with their difference. */
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Scope } from "../model/scope.ts";
import { pairSentence } from "../wording/finding-sentence.ts";
import { placeOf, timeOf } from "../wording/places-and-times.ts";
import { effectSize } from "./effect-size.ts";
import type { MeasurePair, MeasureResult, MeasureSide } from "./measure-result.ts";
import { isOfficialMoment, momentsGate } from "./moment-facts.ts";
import type { ResolvedRequest } from "./request.ts";
import { resultsOf } from "./results.ts";
import { type SnapshotOutcome, snapshotOutcomes } from "./snapshot-outcomes.ts";
import { NO_UNCERTAINTY } from "./uncertainty.ts";

export function pairsOf(
  journal: KnownJournal,
  { before, after }: { readonly before: NetworkArrays; readonly after: NetworkArrays },
  scope: Scope,
  request: ResolvedRequest,
): MeasurePair[] {
  const sides = [before, after].map((arrays) =>
    sideResults(journal, arrays, scope, request, { before, after }),
  );
  const [earlier = [], later = []] = sides;
  const when = [before, after].map(({ snapshot }) =>
    timeOf(snapshot.moment.at, journal.settings, request.language),
  );
  const place = { where: placeOf(scope, journal.settings, request.language), when };
  return earlier.map(({ result: from, outcome }, index): MeasurePair => {
    const to = (later[index] as { result: MeasureResult }).result;
    const { id, key, part, by, frame, lens } = from;
    const isCumulative = outcome.measure.isCumulative === true;
    const difference =
      from.value === null || to.value === null || isCumulative
        ? null
        : roundTo12(to.value - from.value);
    const sentence = isCumulative
      ? to.sentence
      : from.value === null || to.value === null
        ? (from.value === null ? from : to).sentence
        : pairSentence(
            outcome.measure,
            part,
            [from.value, to.value],
            { ...place, by },
            request.language,
          );
    return {
      id,
      key,
      part,
      by,
      scope: scope.name,
      frame,
      lens,
      from: sideOf(from),
      to: sideOf(to),
      difference,
      effect:
        difference === null || from.value === null || to.value === null
          ? null
          : effectSize(outcome.measure, part, from.value, to.value),
      ...NO_UNCERTAINTY,
      sentence,
    };
  });
}

interface SideResult {
  readonly result: MeasureResult;
  readonly outcome: SnapshotOutcome;
}

function sideResults(
  journal: KnownJournal,
  arrays: NetworkArrays,
  scope: Scope,
  request: ResolvedRequest,
  both: { readonly before: NetworkArrays; readonly after: NetworkArrays },
): SideResult[] {
  const { moment } = arrays.snapshot;
  const { frame, lens, language } = request;
  const other = arrays === both.before ? both.after : both.before;
  const datesGate = momentsGate(journal, [moment], lens);
  const where = placeOf(scope, journal.settings, language);
  const when = [timeOf(moment.at, journal.settings, language)];
  const outcomes =
    frame === "panel"
      ? snapshotOutcomes(arrays, scope, request, "known", other)
      : snapshotOutcomes(
          arrays,
          scope,
          request,
          frame === "card" ? null : frame === "union" ? "known" : frame,
        );
  return outcomes.flatMap((outcome) =>
    resultsOf(outcome.measure, outcome.measured, {
      scope: scope.name,
      frame: outcome.frame,
      lens,
      n: outcome.network.n,
      m: outcome.network.m,
      active: outcome.network.active,
      gate: outcome.gate ?? datesGate(outcome.measure),
      isOfficial: isOfficialMoment(moment),
      place: { where, when, by: outcome.by },
      language,
      seed: request.seed,
    }).map((result) => ({ result, outcome })),
  );
}

/** The part of a result that a pair keeps of each date. */
export function sideOf({
  value,
  status,
  reason,
  official,
  gate,
  n,
  m,
  counts,
  items,
}: MeasureResult): MeasureSide {
  return {
    value,
    status,
    reason,
    official,
    gate,
    n,
    m,
    counts,
    ...(items === undefined ? {} : { items }),
  };
}
