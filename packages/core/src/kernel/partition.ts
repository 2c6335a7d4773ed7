/** Partitions as one small integer an actor: classes are told apart by their codes. */

/**
 * Codes replaced by 0, 1, 2 … in order of first appearance, in place: equal partitions become equal
 * arrays.
 *
 * @param code codes below its length
 * @param own to work in, at least as long
 * @return how many classes there are
 */
export function renumber(
  code: Uint32Array,
  own: Uint32Array = new Uint32Array(code.length),
): number {
  own.fill(0, 0, code.length);
  let count = 0;
  for (let index = 0; index < code.length; index++) {
    const old = code[index]!;
    // 0 means not seen yet.
    if (own[old] === 0) own[old] = ++count;
    code[index] = own[old]! - 1;
  }
  return count;
}

/** True if both put the same actors together. Precondition: both renumbered. */
export function isSamePartition(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** Members of every class in one flat array, ascending: those of c stand at start[c] … start[c + 1]. */
export interface Classes {
  readonly count: number;
  readonly start: Uint32Array;
  readonly member: Uint32Array;
}

/** Precondition: codes are below `count`. */
export function classesOf(code: Uint32Array, count: number): Classes {
  const start = new Uint32Array(count + 1);
  for (let index = 0; index < code.length; index++) start[code[index]! + 1]!++;
  for (let c = 0; c < count; c++) start[c + 1] = start[c + 1]! + start[c]!;
  const next = start.slice(0, count);
  const member = new Uint32Array(code.length);
  for (let index = 0; index < code.length; index++) member[next[code[index]!]!++] = index;
  return { count, start, member };
}
