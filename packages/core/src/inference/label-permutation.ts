/**
 * Labels shuffled over actors, the network fixed (methods E4): what a statistic of groups would be if
 * who works with whom had nothing to do with the labels.
 *
 * Labels move within strata (one kind among itself, where the composition by kind differs between
 * groups); actors without a label keep none. Up to 20,000 distinct arrangements are enumerated, more
 * are drawn. The observed arrangement is among the enumerated ones.
 *
 * Source: Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), 123–140, for the E–I index.
 */
import { NO_GROUP } from "../kernel/mixing.ts";
import type { RandomSource } from "../kernel/random.ts";
import type { Draws } from "./draws.ts";

const MOST_ENUMERATED = 20_000;

export interface Labels {
  /** Group of each actor; `NO_GROUP` = none. */
  readonly codes: Int32Array;
  /** Labels are shuffled among actors of the same stratum. */
  readonly strata: Int32Array;
}

export interface LabelNull {
  readonly values: Float64Array;
  /** Every distinct arrangement was looked at. */
  readonly isExact: boolean;
}

/** @param statistic of one arrangement; must not keep the array, which is written over */
export function labelPermutation(
  { codes, strata }: Labels,
  statistic: (codes: Int32Array) => number,
  draws: Draws,
): LabelNull {
  const labelled = [...codes.keys()].filter((actor) => codes[actor] !== NO_GROUP);
  const groups = [...Map.groupBy(labelled, (actor) => strata[actor]!).values()];
  const arranged = codes.slice();
  if (countArrangements(groups, codes) <= MOST_ENUMERATED) {
    const values: number[] = [];
    forEachArrangement(groups, codes, arranged, 0, () => values.push(statistic(arranged)));
    return { values: Float64Array.from(values), isExact: true };
  }
  const values = Float64Array.from({ length: draws.count }, (_, draw) => {
    const random = draws.randomOf(draw);
    for (const members of groups) shuffleInto(arranged, members, codes, random);
    return statistic(arranged);
  });
  return { values, isExact: false };
}

/** Product over strata of n! / (n₁! n₂! …), or Infinity once it passes what is enumerated. */
function countArrangements(groups: readonly (readonly number[])[], codes: Int32Array): number {
  let count = 1;
  for (const members of groups) {
    let placed = 0;
    for (const size of Map.groupBy(members, (actor) => codes[actor]!).values()) {
      for (let k = 1; k <= size.length; k++) {
        count = (count * ++placed) / k;
        // It only grows: each step is a larger binomial coefficient.
        if (count > MOST_ENUMERATED) return Number.POSITIVE_INFINITY;
      }
    }
  }
  return count;
}

function forEachArrangement(
  groups: readonly (readonly number[])[],
  codes: Int32Array,
  arranged: Int32Array,
  stratum: number,
  visit: () => void,
): void {
  const members = groups[stratum];
  if (members === undefined) {
    visit();
    return;
  }
  const left = new Map<number, number>();
  for (const actor of members) left.set(codes[actor]!, (left.get(codes[actor]!) ?? 0) + 1);
  const labels = [...left.keys()].sort((a, b) => a - b);
  const place = (at: number): void => {
    const actor = members[at];
    if (actor === undefined) {
      forEachArrangement(groups, codes, arranged, stratum + 1, visit);
      return;
    }
    for (const label of labels) {
      const remaining = left.get(label)!;
      if (remaining === 0) continue;
      left.set(label, remaining - 1);
      arranged[actor] = label;
      place(at + 1);
      left.set(label, remaining);
    }
  };
  place(0);
}

/** Fisher–Yates from the labels as observed, so that a draw does not depend on the one before. */
function shuffleInto(
  arranged: Int32Array,
  members: readonly number[],
  codes: Int32Array,
  random: RandomSource,
): void {
  for (const actor of members) arranged[actor] = codes[actor]!;
  for (let at = members.length - 1; at > 0; at--) {
    const one = members[at]!;
    const other = members[random.integer(at + 1)]!;
    const held = arranged[one]!;
    arranged[one] = arranged[other]!;
    arranged[other] = held;
  }
}
