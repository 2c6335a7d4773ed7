/**
 * The partition in which every community that falls into pieces is replaced by its pieces. Modularity
 * does not fall by it: no tie is lost, and less is expected within.
 *
 * @param graph neighbours of each node
 * @return numbered by first member
 */
export function connectedParts(
  graph: { readonly n: number; readonly offset: Uint32Array; readonly neighbour: Uint32Array },
  community: Uint32Array,
): Uint32Array {
  const { n, offset, neighbour } = graph;
  const NONE = n;
  const part = new Uint32Array(n).fill(NONE);
  const stack = new Uint32Array(n);
  let parts = 0;
  for (let first = 0; first < n; first++) {
    if (part[first] !== NONE) continue;
    part[first] = parts;
    let height = 0;
    stack[height++] = first;
    while (height > 0) {
      const v = stack[--height]!;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        const u = neighbour[at]!;
        if (part[u] !== NONE || community[u] !== community[v]) continue;
        part[u] = parts;
        stack[height++] = u;
      }
    }
    parts++;
  }
  return part;
}
