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

/**
 * The network among some of the actors, numbered in their order.
 *
 * @param members ascending
 */
export function inducedCsr({ n, offset, neighbour }: Csr, members: ArrayLike<number>): Csr {
  const place = new Int32Array(n).fill(-1);
  for (let at = 0; at < members.length; at++) place[members[at]!] = at;
  const source: number[] = [];
  const target: number[] = [];
  for (let own = 0; own < members.length; own++) {
    const v = members[own]!;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const other = place[neighbour[at]!]!;
      if (other <= own) continue;
      source.push(own);
      target.push(other);
    }
  }
  return toCsr(members.length, Uint32Array.from(source), Uint32Array.from(target));
}

/** All actors, those with most ties first, of equal ones the first. */
export function actorsByTies({ n, offset }: Csr): Uint32Array {
  const ties = (v: number) => offset[v + 1]! - offset[v]!;
  return Uint32Array.from({ length: n }, (_, v) => v).sort((u, v) => ties(v) - ties(u));
}
