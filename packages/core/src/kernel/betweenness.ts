/**
 * Betweenness of every actor: over all pairs, the share of shortest paths that pass through it; hops,
 * each unordered pair once, not normalised.
 *
 * One breadth-first search a source and one walk back over it. The neighbours one step further are
 * noted as the search meets them, so the walk back needs no second look at distances.
 *
 * Source: Brandes (2001), "A faster algorithm for betweenness centrality", Journal of Mathematical
 * Sociology 25(2), 163–177. Cost: O(n·m).
 */
import type { Csr } from "./csr.ts";

export function betweenness({ n, offset, neighbour }: Csr): Float64Array {
  const score = new Float64Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const distance = new Int32Array(n);
  const order = new Uint32Array(n);
  // Successors of the k-th actor met stand at start[k] … start[k + 1].
  const successor = new Uint32Array(neighbour.length);
  const start = new Uint32Array(n + 1);

  for (let source = 0; source < n; source++) {
    if (offset[source] === offset[source + 1]) continue;
    distance.fill(-1);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let met = 1;
    let noted = 0;
    for (let head = 0; head < met; head++) {
      const v = order[head]!;
      const further = distance[v]! + 1;
      const through = paths[v]!;
      start[head] = noted;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        const u = neighbour[at]!;
        const known = distance[u]!;
        if (known < 0) {
          distance[u] = further;
          paths[u] = through;
          order[met++] = u;
          successor[noted++] = u;
        } else if (known === further) {
          paths[u] = paths[u]! + through;
          successor[noted++] = u;
        }
      }
    }
    start[met] = noted;
    for (let back = met - 1; back >= 0; back--) {
      const v = order[back]!;
      let sum = 0;
      for (let at = start[back]!; at < start[back + 1]!; at++) {
        const u = successor[at]!;
        sum += (1 + share[u]!) / paths[u]!;
      }
      share[v] = sum * paths[v]!;
      if (back > 0) score[v] = score[v]! + share[v]!;
    }
  }
  // Every pair was met from both of its ends.
  for (let v = 0; v < n; v++) score[v] = score[v]! / 2;
  return score;
}
