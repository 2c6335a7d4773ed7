/** Code of an actor without a group: its ties are passed over. */
export const NO_GROUP = -1;

export interface MixingTotals {
  /** Ties within a group, and ties between two. */
  readonly internal: number;
  readonly external: number;
  /** Ties that an end in each group has, a tie within counting twice. */
  readonly ends: Float64Array;
}

/**
 * Ties by whether both ends carry the same group code.
 *
 * Precondition: `source` and `target` have one entry a tie, every end is an index into `group`, and
 * codes are below `groups` or `NO_GROUP`.
 */
export function mixingTotals(
  source: Uint32Array,
  target: Uint32Array,
  group: Int32Array,
  groups: number,
): MixingTotals {
  const ends = new Float64Array(groups);
  let internal = 0;
  let external = 0;
  for (let tie = 0; tie < source.length; tie++) {
    const from = group[source[tie]!]!;
    const to = group[target[tie]!]!;
    if (from === NO_GROUP || to === NO_GROUP) continue;
    ends[from] = ends[from]! + 1;
    ends[to] = ends[to]! + 1;
    if (from === to) internal++;
    else external++;
  }
  return { internal, external, ends };
}
