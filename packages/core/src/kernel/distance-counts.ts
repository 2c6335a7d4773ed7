/**
 * Distances between all pairs of actors (hops), added up: how many pairs lie at each distance, and
 * how far every actor is from all that it reaches.
 *
 * 128 breadth-first searches go over the network together, one bit of four words each: a step of
 * the frontier is then an OR of words over the ties, and pairs are counted by counting bits. After
 * the many-source idea of Then et al. (2014), "The More the Merrier: Efficient Multi-Source Graph
 * Traversal", PVLDB 8(4), 449–460.
 */
import type { Csr } from "./csr.ts";

const WORDS = 4;
const BATCH = 32 * WORDS;

export interface DistanceCounts {
  /** Unordered pairs at distance 1, 2, … (index 0 unused); pairs without a path are in none. */
  readonly pairs: Float64Array;
  /** For each actor the sum of its distances from the actors that it reaches. */
  readonly farness: Float64Array;
  /** For each actor the largest of them; 0 for an isolate. */
  readonly eccentricity: Uint32Array;
}

export function distanceCounts(csr: Csr): DistanceCounts {
  const pairs: number[] = [];
  const farness = new Float64Array(csr.n);
  const eccentricity = new Uint32Array(csr.n);
  const seen = new Uint32Array(csr.n * WORDS);
  const frontier = new Uint32Array(csr.n * WORDS);
  const next = new Uint32Array(csr.n * WORDS);
  const found = new Uint32Array(csr.n);
  for (let first = 0; first < csr.n; first += BATCH) {
    seen.fill(0);
    frontier.fill(0);
    for (let source = first; source < Math.min(first + BATCH, csr.n); source++) {
      const bit = source - first;
      const at = source * WORDS + (bit >>> 5);
      seen[at] = frontier[at] = 1 << (bit & 31);
    }
    for (let distance = 1; ; distance++) {
      spread(csr, frontier, next);
      if (!settle(seen, frontier, next, found)) break;
      let met = 0;
      for (let v = 0; v < csr.n; v++) {
        const sources = found[v]!;
        if (sources === 0) continue;
        met += sources;
        farness[v] = farness[v]! + sources * distance;
        if (eccentricity[v]! < distance) eccentricity[v] = distance;
      }
      pairs[distance] = (pairs[distance] ?? 0) + met;
    }
  }
  return {
    // Every pair was met from both of its ends.
    pairs: Float64Array.from({ length: pairs.length }, (_, distance) => (pairs[distance] ?? 0) / 2),
    farness,
    eccentricity,
  };
}

/** next = for every actor the union of its neighbours' frontiers. */
function spread({ n, offset, neighbour }: Csr, frontier: Uint32Array, next: Uint32Array): void {
  for (let v = 0; v < n; v++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const word = neighbour[at]! * WORDS;
      a |= frontier[word]!;
      b |= frontier[word + 1]!;
      c |= frontier[word + 2]!;
      d |= frontier[word + 3]!;
    }
    const word = v * WORDS;
    next[word] = a;
    next[word + 1] = b;
    next[word + 2] = c;
    next[word + 3] = d;
  }
}

/**
 * The frontier becomes what is in next and was not seen; `found` how many searches reached each
 * actor by it.
 *
 * @return true if any did
 */
function settle(
  seen: Uint32Array,
  frontier: Uint32Array,
  next: Uint32Array,
  found: Uint32Array,
): boolean {
  let isAny = false;
  for (let v = 0; v < found.length; v++) {
    let bits = 0;
    for (let word = v * WORDS; word < (v + 1) * WORDS; word++) {
      const fresh = next[word]! & ~seen[word]!;
      frontier[word] = fresh;
      if (fresh === 0) continue;
      seen[word] = seen[word]! | fresh;
      bits += bitCount(fresh);
    }
    found[v] = bits;
    if (bits > 0) isAny = true;
  }
  return isAny;
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
