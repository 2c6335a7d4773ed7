import type { Csr } from "./csr.ts";

/** Distance of an actor that no path reaches. */
const UNREACHED = -1;

/** Hops from the nearest of the sources to every actor, `UNREACHED` where there is no path. */
export function hopDistances({ n, offset, neighbour }: Csr, sources: Iterable<number>): Int32Array {
  const distance = new Int32Array(n).fill(UNREACHED);
  const queue = new Uint32Array(n);
  let end = 0;
  for (const source of sources) {
    if (distance[source] !== UNREACHED) continue;
    distance[source] = 0;
    queue[end++] = source;
  }
  for (let head = 0; head < end; head++) {
    const v = queue[head]!;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      if (distance[u] !== UNREACHED) continue;
      distance[u] = distance[v]! + 1;
      queue[end++] = u;
    }
  }
  return distance;
}
