/**
 * Places for a series of snapshots, in hops: one reference for all dates, and each date's own, held by
 * α to the reference (methods F1, anchoring) or to the dates beside it (linking).
 *
 * α = 1, for print and on screen unless an analyst asks otherwise: everybody stands at the reference at
 * every date, so that what moves is the network and never the drawing. No chance and no clock: same
 * series, same places. Isolates have no place in it; they belong in a tray.
 *
 * Above 900 actors the reference alone is computed, on the ties of all dates together, and α is 1.
 *
 * Cost: O(rounds · n²) up to 900 actors, O(rounds · (pivots · n + ties)) beyond.
 */
import type { Csr } from "../kernel/csr.ts";
import { datedNetworks, type LayoutTie, unionOfDates } from "./dated-networks.ts";
import { linkedPlaces } from "./linked-layout.ts";
import { majorise, majorising, type Places } from "./majorise.ts";
import { pivotScaling } from "./pivot-scaling.ts";
import { choosePivots } from "./pivots.ts";
import { placeOfId } from "./place-of-id.ts";
import type { Point } from "./point.ts";
import { sparseTerms } from "./sparse-terms.ts";
import { finished, type Steps, within } from "./steps.ts";
import { datedTerms, filledDistances, referenceTerms } from "./stress-terms.ts";

const MOST_FOR_ALL_PAIRS = 900;
const PIVOTS = 120;
const ROUNDS = 200;
/** Steps times terms that nobody has to wait for. */
const WORK = 60_000_000;

export interface SeriesLayout {
  readonly reference: ReadonlyMap<string, Point>;
  /** One a date, in their order. */
  readonly dates: readonly ReadonlyMap<string, Point>[];
}

/** What holds a date: the places of all dates together, or those of the dates beside it. */
export type LayoutHold = "anchored" | "linked";

/**
 * @param actors ids, each with a tie at some date
 * @param dates the ties of each date
 * @param alpha 0–1; at 1 both holds are the reference at every date (aggregated)
 */
export function seriesLayout(
  actors: readonly string[],
  dates: readonly (readonly LayoutTie[])[],
  alpha = 1,
  hold: LayoutHold = "anchored",
): SeriesLayout {
  const networks = datedNetworks(actors, dates);
  const isSparse = actors.length > MOST_FOR_ALL_PAIRS;
  if (isSparse || alpha >= 1) {
    const reference = named(actors, finished(placing(actors, networks)));
    return { reference, dates: dates.map(() => reference) };
  }
  const distances = filledDistances(networks);
  const terms = referenceTerms(actors.length, distances);
  const reference = majorise(terms, startOf(actors, unionOfDates(networks)), roundsFor(terms));
  const owns = distances.map((rows) => datedTerms(actors.length, rows));
  const placed =
    hold === "linked"
      ? linkedPlaces(owns, reference, roundsFor(terms), alpha)
      : owns.map((own) => majorise(own, reference, roundsFor(own), reference, alpha));
  return {
    reference: named(actors, reference),
    dates: placed.map((places) => named(actors, places)),
  };
}

/** The reference of `seriesLayout` alone, step by step: to the last bit the same places. */
export function* referenceLayout(
  actors: readonly string[],
  dates: readonly (readonly LayoutTie[])[],
): Steps<ReadonlyMap<string, Point>> {
  return named(actors, yield* placing(actors, datedNetworks(actors, dates)));
}

function named(actors: readonly string[], { xs, ys }: Places): ReadonlyMap<string, Point> {
  return new Map(actors.map((id, at) => [id, { x: xs[at]!, y: ys[at]! }]));
}

/** Of the work about this share goes before the rounds. */
const BEFORE_ROUNDS = 0.2;

function* placing(actors: readonly string[], networks: readonly Csr[]): Steps<Places> {
  const union = unionOfDates(networks);
  const pivots = choosePivots(union, PIVOTS);
  yield BEFORE_ROUNDS / 3;
  const start = pivotScaling(union.n, pivots, seedsOf(actors));
  yield (2 * BEFORE_ROUNDS) / 3;
  const terms =
    actors.length > MOST_FOR_ALL_PAIRS
      ? sparseTerms(union, pivots)
      : referenceTerms(actors.length, filledDistances(networks));
  return yield* within(majorising(terms, start, roundsFor(terms)), BEFORE_ROUNDS, 1);
}

function startOf(actors: readonly string[], network: Csr): Places {
  return pivotScaling(network.n, choosePivots(network, PIVOTS), seedsOf(actors));
}

function seedsOf(actors: readonly string[]): Places {
  const points = actors.map(placeOfId);
  return {
    xs: Float64Array.from(points, ({ x }) => x),
    ys: Float64Array.from(points, ({ y }) => y),
  };
}

function roundsFor({ other }: { readonly other: Uint32Array }): number {
  return Math.max(12, Math.min(ROUNDS, Math.floor(WORK / Math.max(other.length, 1))));
}
