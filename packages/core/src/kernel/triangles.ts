import type { Csr } from "./csr.ts";

/**
 * Triangles that each actor is part of.
 *
 * Each triangle is found once, from its actor of highest rank, where actors with fewer ties rank
 * higher: no actor then has many neighbours below it. Cost: O(m^1.5).
 */
export function trianglesOf(csr: Csr): Float64Array {
  const { n } = csr;
  const { offset, neighbour } = orientedByDegree(csr);
  const triangles = new Float64Array(n);
  const mark = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    for (let at = offset[v]!; at < offset[v + 1]!; at++) mark[neighbour[at]!] = v + 1;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      for (let second = offset[u]!; second < offset[u + 1]!; second++) {
        const w = neighbour[second]!;
        if (mark[w] !== v + 1) continue;
        triangles[v] = triangles[v]! + 1;
        triangles[u] = triangles[u]! + 1;
        triangles[w] = triangles[w]! + 1;
      }
    }
  }
  return triangles;
}

/** Each tie kept at one end only: that with fewer ties, of two equal ones the later. */
function orientedByDegree({ n, offset, neighbour }: Csr): Pick<Csr, "offset" | "neighbour"> {
  const degree = (v: number) => offset[v + 1]! - offset[v]!;
  const kept = new Uint32Array(neighbour.length / 2);
  const starts = new Uint32Array(n + 1);
  let end = 0;
  for (let v = 0; v < n; v++) {
    starts[v] = end;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      const [own, other] = [degree(v), degree(u)];
      if (own < other || (own === other && v > u)) kept[end++] = u;
    }
  }
  starts[n] = end;
  return { offset: starts, neighbour: kept };
}
