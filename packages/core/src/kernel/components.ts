import type { Csr } from "./csr.ts";

export interface Components {
  /** Number of the component of each actor, in order of their first members. */
  readonly of: Uint32Array;
  /** Members of each component. */
  readonly sizes: Uint32Array;
}

/** Components by breadth-first search. Actors without ties are components of one. */
export function components({ n, offset, neighbour }: Csr): Components {
  const of = new Uint32Array(n).fill(NONE);
  const queue = new Uint32Array(n);
  const sizes: number[] = [];
  for (let start = 0; start < n; start++) {
    if (of[start] !== NONE) continue;
    of[start] = sizes.length;
    queue[0] = start;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const v = queue[head]!;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        const u = neighbour[at]!;
        if (of[u] !== NONE) continue;
        of[u] = sizes.length;
        queue[end++] = u;
      }
    }
    sizes.push(end);
  }
  return { of, sizes: Uint32Array.from(sizes) };
}

const NONE = 0xffffffff;
