/**
 * Adjusted Rand index: how far two partitions put the same pairs together, beyond what partitions
 * with classes of these sizes would by chance.
 *
 *     ARI = (S − E) / ((A + B) / 2 − E)        E = A·B / (n(n − 1) / 2)
 *
 * A and B pairs together in the one and in the other, S pairs together in both. At most 1, which is
 * the same partition; about 0 for unrelated ones; below 0 for less than chance.
 * Where the denominator is 0 both are all alone or all in one class, hence the same: 1.
 * Cost: O(n).
 *
 * Source: Hubert & Arabie (1985), "Comparing partitions", Journal of Classification 2, 193–218.
 */
import { type Classes, classesOf, renumber } from "./partition.ts";

/** A partition prepared to be compared with many. */
export interface Comparable {
  readonly code: Uint32Array;
  readonly classes: Classes;
  /** Pairs together. */
  readonly pairs: number;
}

export function comparable(partition: Uint32Array): Comparable {
  const code = partition.slice();
  const classes = classesOf(code, renumber(code));
  let pairs = 0;
  for (let c = 0; c < classes.count; c++) {
    const size = classes.start[c + 1]! - classes.start[c]!;
    pairs += (size * (size - 1)) / 2;
  }
  return { code, classes, pairs };
}

/** Precondition: two partitions of the same actors. */
export function adjustedRand(one: Comparable, other: Comparable): number {
  const n = one.code.length;
  const expected = n < 2 ? 0 : (one.pairs * other.pairs) / ((n * (n - 1)) / 2);
  const greatest = (one.pairs + other.pairs) / 2;
  return greatest === expected
    ? 1
    : (pairsTogetherInBoth(one, other) - expected) / (greatest - expected);
}

function pairsTogetherInBoth({ classes }: Comparable, { code, classes: { count } }: Comparable) {
  const met = new Uint32Array(count);
  let pairs = 0;
  for (let c = 0; c < classes.count; c++) {
    const end = classes.start[c + 1]!;
    // Each newcomer to a cell makes a pair with all that are there.
    for (let at = classes.start[c]!; at < end; at++) pairs += met[code[classes.member[at]!]!]!++;
    for (let at = classes.start[c]!; at < end; at++) met[code[classes.member[at]!]!] = 0;
  }
  return pairs;
}
