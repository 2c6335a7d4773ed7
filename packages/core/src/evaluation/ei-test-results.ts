/** E–I beside what shuffled labels would give (methods E4). */
import type { Network } from "../arrays/network.ts";
import { networkOf } from "../arrays/network.ts";
import type { NetworkArrays, PartitionCodes } from "../arrays/network-arrays.ts";
import { benjaminiHochberg } from "../inference/adjusted-p.ts";
import { drawsOf } from "../inference/draws.ts";
import { labelPermutation } from "../inference/label-permutation.ts";
import { nullModel } from "../inference/null-model.ts";
import { NO_GROUP } from "../kernel/mixing.ts";
import { type Missing, undefinedBecause } from "../measures/measure.ts";
import { eiIndex } from "../measures/morphology/ei-index.ts";
import { eiTest } from "../measures/quality/ei-test.ts";
import { roundTo12 } from "../model/canonical.ts";
import { eiSentence } from "../wording/test-sentences.ts";
import { isTooLittleObserved } from "./gates.ts";
import type { MeasureResult } from "./measure-result.ts";
import { isAsked, nullFields, type RowPlace, rowOf } from "./test-rows.ts";

/** @param part `from` and `to` of a comparison; null of one date */
export function eiTests(
  arrays: NetworkArrays,
  place: RowPlace,
  part: "from" | "to" | null,
): MeasureResult[] {
  const { request, scope } = place;
  // Labs with others, or among themselves, are pairs of kinds by design: labels say nothing there.
  if (!isAsked(request, eiTest) || !/^(ALL|T:[^/]+)$/.test(scope.name)) return [];
  const network = networkOf(arrays, scope, "known");
  return request.by.map((by) => {
    const around = { part, by, n: network.n, m: network.m };
    const found = testOf(network, by, `${arrays.seedText}/${scope.name}/${by}`, request.draws);
    if ("reason" in found) {
      return rowOf(eiTest, place, { ...around, value: null, missing: found, sentence: "" });
    }
    const { value, expected, summary, isExact } = found;
    return rowOf(eiTest, place, {
      ...around,
      value: value - expected,
      nullModel: { ...nullFields(summary, true), exact: isExact ? 1 : 0 },
      counts: { index: roundTo12(value), expected: roundTo12(expected) },
      sentence: eiSentence(
        { value, expected: summary.mean, percentile: summary.percentile },
        { where: place.where, when: place.when, by },
        request.language,
      ),
    });
  });
}

/** Many tests at once: q is the share of false alarms among what is called found (methods E7). */
export function withQ(rows: readonly MeasureResult[]): MeasureResult[] {
  const tested = rows.filter(({ nullModel: model }) => typeof model?.["p"] === "number");
  const qs = benjaminiHochberg(tested.map(({ nullModel: model }) => Number(model?.["p"])));
  const places = new Map(tested.map((row, index) => [row, qs[index] as number]));
  return rows.map((row) => {
    const q = places.get(row);
    return q === undefined ? row : { ...row, nullModel: { ...row.nullModel, q: roundTo12(q) } };
  });
}

function testOf(network: Network, by: string, seedText: string, draws: number) {
  if (isTooLittleObserved(network)) return NOT_OBSERVED;
  const { headline } = eiIndex.compute(network, by);
  if (headline === null) return undefinedBecause("no_ties");
  if (headline.status !== "ok") return headline;
  const { codes } = network.partition(by);
  const labels = { codes, strata: strataOf(network, by, codes) };
  const statistic = indexOn(network);
  const shuffled = labelPermutation(labels, statistic, drawsOf(seedText, "E4", draws));
  const summary = nullModel("labels", headline.value, shuffled.values, shuffled.isExact);
  if (summary.z === null) return undefinedBecause("no_variation");
  const expected = headline.counts?.["expected"] ?? 0;
  return { value: headline.value, expected, summary, isExact: shuffled.isExact };
}

const NOT_OBSERVED: Missing = { status: "not_observed", value: null, reason: "observed_share" };

/** E–I of the ties as they are, under any labels. */
function indexOn({ source, target }: Network): (codes: Int32Array) => number {
  return (codes) => {
    let external = 0;
    let internal = 0;
    for (let tie = 0; tie < source.length; tie++) {
      const a = codes[source[tie] as number] as number;
      const b = codes[target[tie] as number] as number;
      if (a === NO_GROUP || b === NO_GROUP) continue;
      if (a === b) internal++;
      else external++;
    }
    return external + internal === 0 ? 0 : (external - internal) / (external + internal);
  };
}

/** Actors of one kind among themselves, where the groups differ in their kinds. */
function strataOf({ actors, partition }: Network, by: string, codes: Int32Array): Int32Array {
  const kinds = partition("kind");
  if (by === "kind" || isAlike(kinds, codes)) return new Int32Array(actors.length);
  return kinds.codes;
}

/** Every group has the kinds in the same shares. */
function isAlike({ codes: kinds, labels }: PartitionCodes, codes: Int32Array): boolean {
  const groups = Map.groupBy(codes.keys(), (actor) => codes[actor] as number);
  groups.delete(NO_GROUP);
  const shares = [...groups.values()].map((members) =>
    labels
      .map((_, kind) => members.filter((actor) => kinds[actor] === kind).length / members.length)
      .join(),
  );
  return new Set(shares).size <= 1;
}
