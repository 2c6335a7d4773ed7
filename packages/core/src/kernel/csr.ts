/**
 * Neighbours of every actor in one flat array: those of actor v stand at offset[v] … offset[v + 1],
 * ascending. The form that every walk over a network reads.
 */
export interface Csr {
  readonly n: number;
  /** n + 1 entries. */
  readonly offset: Uint32Array;
  /** Each tie twice, once from each end. */
  readonly neighbour: Uint32Array;
  /** For each neighbour the index of the tie that leads there. */
  readonly tie: Uint32Array;
}

/**
 * Precondition: ends are below n, no tie twice, no end tied to itself, ties sorted by (source,
 * target) with source < target; then neighbours come out ascending.
 */
export function toCsr(n: number, source: Uint32Array, target: Uint32Array): Csr {
  const offset = new Uint32Array(n + 1);
  for (let tie = 0; tie < source.length; tie++) {
    offset[source[tie]! + 1]!++;
    offset[target[tie]! + 1]!++;
  }
  for (let v = 0; v < n; v++) offset[v + 1] = offset[v + 1]! + offset[v]!;

  const next = offset.slice(0, n);
  const neighbour = new Uint32Array(2 * source.length);
  const ties = new Uint32Array(2 * source.length);
  // Smaller neighbours first: every tie seen from its larger end, then from its smaller one.
  for (let tie = 0; tie < source.length; tie++) {
    const at = next[target[tie]!]!++;
    neighbour[at] = source[tie]!;
    ties[at] = tie;
  }
  for (let tie = 0; tie < source.length; tie++) {
    const at = next[source[tie]!]!++;
    neighbour[at] = target[tie]!;
    ties[at] = tie;
  }
  return { n, offset, neighbour, tie: ties };
}
