/**
 * Bridges and articulation points: the ties and the actors without which a component falls apart.
 *
 * Depth-first search with the lowest number each subtree reaches back to; kept on a stack of our
 * own, so that a long chain of actors does not exhaust the machine's.
 *
 * Source: Hopcroft & Tarjan (1973), "Algorithm 447: efficient algorithms for graph manipulation",
 * Communications of the ACM 16(6), 372–378. Cost: O(n + m).
 */
import type { Csr } from "./csr.ts";

export interface CutPoints {
  /** 1 for each tie that is a bridge. */
  readonly isBridge: Uint8Array;
  /** For each bridge, by tie: actors on the side away from where the search began. */
  readonly beyond: Uint32Array;
  /** 1 for each actor that is an articulation point. */
  readonly isArticulation: Uint8Array;
}

const NONE = 0xffffffff;

export function cutPoints({ n, offset, neighbour, tie }: Csr): CutPoints {
  const isBridge = new Uint8Array(neighbour.length / 2);
  const beyond = new Uint32Array(neighbour.length / 2);
  const isArticulation = new Uint8Array(n);
  const number = new Uint32Array(n);
  const low = new Uint32Array(n);
  const size = new Uint32Array(n);
  const arrivedBy = new Uint32Array(n);
  const at = offset.slice(0, n);
  const stack = new Uint32Array(n);
  let count = 0;

  for (let root = 0; root < n; root++) {
    if (number[root] !== 0) continue;
    let depth = 0;
    let branches = 0;
    stack[0] = root;
    number[root] = low[root] = ++count;
    size[root] = 1;
    arrivedBy[root] = NONE;
    while (depth >= 0) {
      const v = stack[depth]!;
      if (at[v]! < offset[v + 1]!) {
        const u = neighbour[at[v]!]!;
        const through = tie[at[v]!]!;
        at[v] = at[v]! + 1;
        if (through === arrivedBy[v]) continue;
        if (number[u] !== 0) {
          low[v] = Math.min(low[v]!, number[u]!);
          continue;
        }
        number[u] = low[u] = ++count;
        size[u] = 1;
        arrivedBy[u] = through;
        stack[++depth] = u;
        continue;
      }
      depth--;
      if (depth < 0) break;
      const parent = stack[depth]!;
      low[parent] = Math.min(low[parent]!, low[v]!);
      size[parent] = size[parent]! + size[v]!;
      if (low[v]! > number[parent]!) {
        isBridge[arrivedBy[v]!] = 1;
        beyond[arrivedBy[v]!] = size[v]!;
      }
      if (parent === root) branches++;
      else if (low[v]! >= number[parent]!) isArticulation[parent] = 1;
    }
    if (branches > 1) isArticulation[root] = 1;
  }
  return { isBridge, beyond, isArticulation };
}
