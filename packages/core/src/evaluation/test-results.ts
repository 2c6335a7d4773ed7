/** Tests and bounds of a comparison, and of one date. */
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Moment } from "../snapshot/moment.ts";
import { placeOf, timeOf } from "../wording/places-and-times.ts";
import { eiTests, withQ } from "./ei-test-results.ts";
import { graphCorrelations } from "./graph-correlation-results.ts";
import { headlineCertainty } from "./headline-certainty.ts";
import type { MeasurePair, MeasureResult } from "./measure-result.ts";
import { missingBoundsAt } from "./missing-bounds-results.ts";
import { isOfficialMoment } from "./moment-facts.ts";
import { pairedChanges, withHolm } from "./paired-change-results.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";
import type { RowPlace } from "./test-rows.ts";
import { tiePredictions } from "./tie-predictor-results.ts";
import type { RepetitionReader } from "./uncertainty.ts";
import { vertexBootstraps } from "./vertex-bootstrap-results.ts";

/** What hangs on no repetition: computed once, whatever is known of intervals later. */
export function changeTests(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): MeasureResult[] {
  const { before, after } = pair.comparable;
  const places = placesOf(journal, moments, request);
  const of = (rows: (place: RowPlace) => MeasureResult[]) => places.flatMap(rows);
  const atDate = (place: RowPlace, date: 0 | 1) => ({ ...place, when: place.when.slice(date) });
  return [
    ...of((place) => graphCorrelations(pair, place)),
    ...of((place) => tiePredictions(pair, place)),
    ...of((place) => vertexBootstraps(pair, place)),
    ...withQ(
      of((place) => [
        ...eiTests(before, atDate(place, 0), "from"),
        ...eiTests(after, atDate(place, 1), "to"),
      ]),
    ),
    ...withHolm(of((place) => pairedChanges(pair, place))),
    ...of((place) => [
      ...missingBoundsAt(before, atDate(place, 0), "from"),
      ...missingBoundsAt(after, atDate(place, 1), "to"),
    ]),
  ];
}

/** What is read from repetitions, or says that there are none. */
export function changeCertainty(
  journal: KnownJournal,
  pairs: readonly MeasurePair[],
  reader: RepetitionReader | null,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): MeasureResult[] {
  return placesOf(journal, moments, request).flatMap((place) =>
    headlineCertainty(
      pairs.filter(({ scope }) => scope === place.scope.name),
      reader,
      place,
      journal.parameters,
    ),
  );
}

export function momentTests(
  journal: KnownJournal,
  arrays: NetworkArrays,
  request: ResolvedRequest,
): MeasureResult[] {
  const places = placesOf(journal, [arrays.snapshot.moment], request);
  return [
    ...withQ(places.flatMap((place) => eiTests(arrays, place, null))),
    ...places.flatMap((place) => missingBoundsAt(arrays, place, null)),
  ];
}

function placesOf(
  { settings }: KnownJournal,
  moments: readonly Moment[],
  request: ResolvedRequest,
): RowPlace[] {
  const isOfficial = moments.every(isOfficialMoment);
  const when = moments.map(({ at }) => timeOf(at, settings, request.language));
  return request.scopes.map((scope) => ({
    scope,
    request,
    where: placeOf(scope, settings, request.language),
    when,
    isOfficial,
  }));
}
