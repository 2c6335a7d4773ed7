/**
 * How large the largest component is after every removal.
 *
 * Read backwards: everything gone, and then put back in reverse order with union–find, so that a
 * whole curve costs O((n + m) α(n)) instead of one search a removal. Prepared once for many orders;
 * what comes back is good until the next.
 */
import type { Csr } from "./csr.ts";

/** Size of the largest component after the removal of the first 0, 1 … all of the order. */
export type Curve = (order: Uint32Array) => Uint32Array;

/** Precondition: orders are permutations of the actors. */
export function largestWithoutActors({ n, offset, neighbour }: Csr): Curve {
  const largest = new Uint32Array(n + 1);
  const isBack = new Uint8Array(n);
  const sets = new Int32Array(n);
  return (order) => {
    isBack.fill(0);
    sets.fill(-1);
    let most = 0;
    for (let removed = n - 1; removed >= 0; removed--) {
      const back = order[removed]!;
      isBack[back] = 1;
      most = Math.max(most, 1);
      for (let at = offset[back]!; at < offset[back + 1]!; at++) {
        const partner = neighbour[at]!;
        if (isBack[partner] === 1) most = Math.max(most, join(sets, back, partner));
      }
      largest[removed] = most;
    }
    return largest;
  };
}

/** Ties as two arrays of ends. */
interface Ties {
  readonly n: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Precondition: n ≥ 1; orders are permutations of the ties. */
export function largestWithoutTies({ n, source, target }: Ties): Curve {
  const largest = new Uint32Array(source.length + 1).fill(1);
  const sets = new Int32Array(n);
  return (order) => {
    sets.fill(-1);
    let most = 1;
    for (let removed = order.length - 1; removed >= 0; removed--) {
      const tie = order[removed]!;
      most = Math.max(most, join(sets, source[tie]!, target[tie]!));
      largest[removed] = most;
    }
    return largest;
  };
}

/**
 * The sets of two members as one; returns its size. The root of a set holds −size, every other
 * member points towards it.
 */
function join(sets: Int32Array, a: number, b: number): number {
  let one = rootOf(sets, a);
  let other = rootOf(sets, b);
  if (one === other) return -sets[one]!;
  if (sets[one]! > sets[other]!) [one, other] = [other, one];
  sets[one] = sets[one]! + sets[other]!;
  sets[other] = one;
  return -sets[one]!;
}

/** Halves the path on the way up, so that paths stay short. */
function rootOf(sets: Int32Array, member: number): number {
  let at = member;
  for (let up = sets[at]!; up >= 0; up = sets[at]!) {
    const further = sets[up]!;
    if (further < 0) return up;
    sets[at] = further;
    at = further;
  }
  return at;
}
