/**
 * Core number of every actor: the largest k such that it belongs to a subnetwork in which everybody
 * has at least k ties. Actors are peeled off in order of the ties they have left, kept sorted in
 * buckets.
 *
 * Source: Batagelj & Zaveršnik (2003), "An O(m) algorithm for cores decomposition of networks",
 * arXiv cs/0310049. Cost: O(n + m).
 */
import type { Csr } from "./csr.ts";

export function coreNumbers({ n, offset, neighbour }: Csr): Uint32Array {
  const core = Uint32Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  const most = core.reduce((max, degree) => Math.max(max, degree), 0);
  // Where the actors with k ties left begin in `sorted`.
  const begin = new Uint32Array(most + 2);
  for (let v = 0; v < n; v++) begin[core[v]! + 1] = begin[core[v]! + 1]! + 1;
  for (let k = 0; k <= most; k++) begin[k + 1] = begin[k + 1]! + begin[k]!;
  const place = new Uint32Array(n);
  const sorted = new Uint32Array(n);
  const next = begin.slice();
  for (let v = 0; v < n; v++) {
    place[v] = next[core[v]!]!;
    sorted[place[v]!] = v;
    next[core[v]!] = next[core[v]!]! + 1;
  }

  for (let head = 0; head < n; head++) {
    const v = sorted[head]!;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      const left = core[u]!;
      if (left <= core[v]!) continue;
      // u changes places with the first of its bucket and falls into the one below.
      const first = begin[left]!;
      const w = sorted[first]!;
      sorted[first] = u;
      sorted[place[u]!] = w;
      place[w] = place[u]!;
      place[u] = first;
      begin[left] = first + 1;
      core[u] = left - 1;
    }
  }
  return core;
}
