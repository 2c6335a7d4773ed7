/**
 * Betweenness with lengths: as betweenness.ts, but the shortest path is that of the least sum of
 * lengths. Each unordered pair once, not normalised.
 *
 * One search a source that settles the nearest actor first (Dijkstra), and one walk back. Sums of
 * lengths are compared exactly (exact-lengths.ts): floating sums tell equal paths apart and give
 * other scores. Floating numbers decide wherever they differ by more than their own error.
 *
 * Limits: paths of at most some 4,000 ties, and no tie shorter than 10⁻¹² of the longest path.
 * Source: Brandes (2001), as betweenness.ts. Cost: O(n·m·log n).
 */
import type { Csr } from "./csr.ts";
import { type ExactLengths, signOfSum } from "./exact-lengths.ts";
import { NearestFirst } from "./nearest-first.ts";

/** Sums that differ by less, in parts of themselves, are compared exactly. */
const DOUBT = 1e-12;

/** Precondition: one length a tie, all above 0. */
export function weightedBetweenness(csr: Csr, lengths: ExactLengths): Float64Array {
  const score = new Float64Array(csr.n);
  const share = new Float64Array(csr.n);
  const search = new ShortestPaths(csr, lengths);
  const { order, paths, before, count } = search;
  for (let source = 0; source < csr.n; source++) {
    const met = search.run(source);
    share.fill(0);
    for (let back = met - 1; back > 0; back--) {
      const v = order[back]!;
      const each = (1 + share[v]!) / paths[v]!;
      const first = csr.offset[v]!;
      for (let at = first; at < first + count[v]!; at++) {
        const u = before[at]!;
        share[u] = share[u]! + paths[u]! * each;
      }
      score[v] = score[v]! + share[v]!;
    }
  }
  // Every pair was met from both of its ends.
  for (let v = 0; v < csr.n; v++) score[v] = score[v]! / 2;
  return score;
}

/** All shortest paths from one source at a time. */
class ShortestPaths {
  /** Actors in the order in which they were reached, the source first. */
  readonly order: Uint32Array;
  /** Number of shortest paths to each actor. */
  readonly paths: Float64Array;
  /** Whom those paths pass last, and by what kind of tie: `count[v]` of them from offset[v] on. */
  readonly before: Uint32Array;
  readonly count: Uint32Array;
  readonly #lastKind: Uint32Array;
  readonly #csr: Csr;
  readonly #lengths: ExactLengths;
  readonly #distance: Float64Array;
  readonly #isSettled: Uint8Array;
  readonly #queue: NearestFirst;
  readonly #balance: Int32Array;

  constructor(csr: Csr, lengths: ExactLengths) {
    const { n, neighbour } = csr;
    this.#csr = csr;
    this.#lengths = lengths;
    this.order = new Uint32Array(n);
    this.paths = new Float64Array(n);
    this.before = new Uint32Array(neighbour.length);
    this.count = new Uint32Array(n);
    this.#lastKind = new Uint32Array(neighbour.length);
    this.#distance = new Float64Array(n);
    this.#isSettled = new Uint8Array(n);
    this.#queue = new NearestFirst(neighbour.length + 1);
    this.#balance = new Int32Array(lengths.length.length);
  }

  /** @returns how many actors were reached */
  run(source: number): number {
    this.#distance.fill(Number.POSITIVE_INFINITY);
    this.#isSettled.fill(0);
    this.count.fill(0);
    this.#distance[source] = 0;
    this.paths[source] = 1;
    this.#queue.push(source, 0);
    let met = 0;
    while (!this.#queue.isEmpty) {
      const v = this.#queue.pop();
      if (this.#isSettled[v] === 1) continue;
      this.#isSettled[v] = 1;
      this.order[met++] = v;
      this.#goOnFrom(v);
    }
    return met;
  }

  #goOnFrom(v: number): void {
    const { offset, neighbour, tie } = this.#csr;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      if (this.#isSettled[u] === 1) continue;
      const kind = this.#lengths.kind[tie[at]!]!;
      const distance = this.#distance[v]! + this.#lengths.length[kind]!;
      const comparison = this.#compare(distance, v, kind, u);
      if (comparison > 0) continue;
      if (comparison < 0) {
        this.#distance[u] = distance;
        this.#queue.push(u, distance);
        this.count[u] = 0;
        this.paths[u] = 0;
      }
      const slot = offset[u]! + this.count[u]!;
      this.before[slot] = v;
      this.#lastKind[slot] = kind;
      this.count[u] = this.count[u]! + 1;
      this.paths[u] = this.paths[u]! + this.paths[v]!;
    }
  }

  /** Whether the path by v and a tie of this kind is shorter (below 0), equal or longer than u's. */
  #compare(distance: number, v: number, kind: number, u: number): number {
    const known = this.#distance[u]!;
    if (Math.abs(distance - known) > DOUBT * known || this.count[u] === 0) return distance - known;
    const kinds = new Set([kind]);
    this.#balance[kind] = 1;
    this.#weigh(v, 1, kinds);
    this.#weigh(u, -1, kinds);
    const sign = signOfSum(this.#lengths, this.#balance, kinds);
    for (const touched of kinds) this.#balance[touched] = 0;
    return sign;
  }

  /** Adds the kinds of tie on a shortest path to the actor to the balance. */
  #weigh(actor: number, times: 1 | -1, kinds: Set<number>): void {
    for (let v = actor; this.count[v]! > 0; ) {
      const slot = this.#csr.offset[v]!;
      const kind = this.#lastKind[slot]!;
      this.#balance[kind] = this.#balance[kind]! + times;
      kinds.add(kind);
      v = this.before[slot]!;
    }
  }
}
