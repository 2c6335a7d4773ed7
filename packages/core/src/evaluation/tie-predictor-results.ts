/** What goes with the ties of the second date (methods E2). */
import type { Change } from "../arrays/change-arrays.ts";
import { dyadValues, MOST_ACTORS_IN_PAIRS } from "../arrays/dyad-values.ts";
import { distanceInKm, sameLabel, sharedEvents } from "../arrays/pair-predictors.ts";
import { drawsOf } from "../inference/draws.ts";
import type { DyadMatrix } from "../inference/dyad-matrix.ts";
import { knownPairs, mrqap, type Regression } from "../inference/mrqap.ts";
import { type Missing, tooFew, undefinedBecause } from "../measures/measure.ts";
import { tiePredictors } from "../measures/quality/tie-predictors.ts";
import { roundTo12 } from "../model/canonical.ts";
import { predictorSentence, regressionSentence } from "../wording/predictor-sentences.ts";
import { isTooLittleObserved, TOO_LITTLE_OBSERVED } from "./gates.ts";
import type { MeasureResult } from "./measure-result.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";
import { isAsked, isOneModeWhole, nullFields, type RowPlace, rowOf } from "./test-rows.ts";

const LEAST_ACTORS = 20;
const LEAST_PAIRS = 10;

export function tiePredictions(pair: SnapshotPair, place: RowPlace): MeasureResult[] {
  const { request, scope } = place;
  if (!isAsked(request, tiePredictors) || !isOneModeWhole(scope)) return [];
  const change = changeBetween(pair, scope, "panel");
  const around = { n: change.n, m: change.ties.either };
  const parts = Object.keys(tiePredictors.parts ?? {});
  const blank = (part: string | null, missing: Missing) =>
    rowOf(tiePredictors, place, { part, value: null, missing, ...around, sentence: "" });
  const { before, after } = pair.comparable;
  const found = regressionOf(
    change,
    `${request.seed}/${before.digest}/${after.digest}/${scope.name}`,
    request.draws,
  );
  if ("reason" in found) return [null, ...parts].map((part) => blank(part, found));
  const { regression, names, pairs } = found;
  const counts = { pairs, predictors: names.length };
  const headline = rowOf(tiePredictors, place, {
    part: null,
    value: regression.rSquared,
    ...around,
    counts,
    sentence: regressionSentence(regression.rSquared, names, pairs, place, request.language),
  });
  const rows = parts.map((part) => {
    const own = regression.predictors[names.indexOf(part)];
    if (own === undefined) return blank(part, undefinedBecause("no_variation"));
    return rowOf(tiePredictors, place, {
      part,
      value: own.coefficient,
      ...around,
      nullModel: nullFields(own.null, true),
      counts: { ...counts, t: roundTo12(own.t), vif: roundTo12(own.vif) },
      sentence: predictorSentence(
        part,
        own.coefficient,
        own.null.percentile,
        place,
        request.language,
      ),
    });
  });
  return [headline, ...rows];
}

interface Predicted {
  readonly regression: Regression;
  readonly names: readonly string[];
  readonly pairs: number;
}

function regressionOf(change: Change, seedText: string, draws: number): Predicted | Missing {
  const { n, networks } = change;
  if (n < LEAST_ACTORS) return tooFew("fewer_than_twenty");
  if (n > MOST_ACTORS_IN_PAIRS) return undefinedBecause("too_large");
  if (isTooLittleObserved(networks.before) || isTooLittleObserved(networks.after)) {
    return TOO_LITTLE_OBSERVED;
  }
  const strengths = dyadValues(change, (strength) => strength);
  const y = { n, values: strengths.after };
  const all: readonly (readonly [string, Float64Array | null])[] = [
    ["strength-before", strengths.before],
    ["same-municipality", sameLabel(change, ({ municipality }) => municipality)],
    ["same-kind", sameLabel(change, ({ kind }) => kind)],
    ["shared-events", sharedEvents(change)],
    ["distance", distanceInKm(change)],
  ];
  const pairs = knownPairs([y, { n, values: strengths.before }]);
  const used = all.flatMap(([name, values]): [string, DyadMatrix][] =>
    values !== null && varies(values, pairs) ? [[name, { n, values }]] : [],
  );
  if (used.length === 0 || !varies(y.values, pairs)) return undefinedBecause("no_variation");
  if (pairs.length < LEAST_PAIRS * used.length) return tooFew("few_pairs");
  const xs = used.map(([, matrix]) => matrix);
  const regression = mrqap(y, xs, drawsOf(seedText, "E2/mrqap", draws));
  if (regression === null) return undefinedBecause("collinear");
  return { regression, names: used.map(([name]) => name), pairs: pairs.length };
}

function varies(values: Float64Array, pairs: Uint32Array): boolean {
  const first = values[pairs[0] ?? 0];
  return pairs.some((at) => values[at] !== first);
}
