/**
 * The core of the discrete core–periphery model: the set of actors that maximises the Pearson
 * correlation between ties and the pattern 1 within the set, 0 within the rest, over the dyads of
 * these two kinds; dyads between the set and the rest are left out.
 *
 * With a ties within the set and b within the rest, D and P dyads of each, N = D + P, E = a + b:
 *
 *     r = (N a − D E) / √(D P E (N − E))
 *
 * so that only counts have to be kept, and moving an actor costs its ties. From every start, actors
 * change sides one after the other wherever that raises r, until nobody's does. Starts: the actors
 * with at least k ties, for every k; every actor with its neighbours; 30 random sets. The best result
 * stands, of equal ones the first.
 *
 * Source: Borgatti & Everett (1999), "Models of core/periphery structures", Social Networks 21,
 * 375–395.
 */
import { actorsByTies, type Csr } from "./csr.ts";
import { isSamePartition } from "./partition.ts";
import type { RandomSource } from "./random.ts";

const RANDOM_STARTS = 30;

/** Smaller gains are rounding. */
const LEAST_GAIN = 1e-12;

/** Below every correlation: where there is none. */
const NONE = -2;

export interface DiscreteCore {
  /** 1 for each actor of the core. */
  readonly isCore: Uint8Array;
  readonly correlation: number;
  /** No other set that the search came upon is as good. */
  readonly isUnique: boolean;
}

/** A set of actors, and what its correlation is made of. */
interface Candidate {
  readonly isCore: Uint8Array;
  /** Neighbours of each actor in the set. */
  readonly inside: Uint32Array;
  size: number;
  /** Ties within the set and within the rest. */
  a: number;
  b: number;
}

/** null if no set of two actors or more, with two or more outside it, has a correlation. */
export function discreteCore(csr: Csr, random: RandomSource): DiscreteCore | null {
  return bestFrom(csr, startsOf(csr, random));
}

/**
 * The same from two starts only, for a network that differs little from one whose core is known: that
 * core, and the best of the sets of actors with at least k ties.
 */
export function discreteCoreNear(csr: Csr, known: Uint8Array): DiscreteCore | null {
  return bestFrom(csr, [known, bestThreshold(csr)]);
}

function bestFrom(csr: Csr, starts: Iterable<Uint8Array>): DiscreteCore | null {
  let best: Omit<DiscreteCore, "isUnique"> | null = null;
  let isUnique = true;
  for (const start of starts) {
    const candidate = candidateFrom(csr, start);
    const correlation = climb(csr, candidate);
    const gain = correlation - (best?.correlation ?? NONE);
    if (gain > LEAST_GAIN) {
      best = { isCore: candidate.isCore, correlation };
      isUnique = true;
    } else if (
      best !== null &&
      gain > -LEAST_GAIN &&
      !isSamePartition(best.isCore, candidate.isCore)
    )
      isUnique = false;
  }
  return best === null ? null : { ...best, isUnique };
}

/** Goes round the actors and makes every move that raises the correlation; returns what it is then. */
function climb(csr: Csr, candidate: Candidate): number {
  const { n } = csr;
  let own = correlationOf(n, candidate);
  for (let v = 0, still = 0; still < n; v = v + 1 === n ? 0 : v + 1) {
    const moved = correlationWith(csr, candidate, v);
    if (moved > own + LEAST_GAIN) {
      move(csr, candidate, v);
      own = moved;
      still = 0;
    } else still++;
  }
  return own;
}

/** The correlation if v changed sides. */
function correlationWith({ n, offset }: Csr, { isCore, inside, size, a, b }: Candidate, v: number) {
  const own = inside[v]!;
  const others = offset[v + 1]! - offset[v]! - own;
  return isCore[v] === 1
    ? correlationFrom(n, size - 1, a - own, b + others)
    : correlationFrom(n, size + 1, a + own, b - others);
}

function move({ offset, neighbour }: Csr, candidate: Candidate, v: number): void {
  const { isCore, inside } = candidate;
  const sign = isCore[v] === 1 ? -1 : 1;
  candidate.size += sign;
  candidate.a += sign * inside[v]!;
  candidate.b -= sign * (offset[v + 1]! - offset[v]! - inside[v]!);
  isCore[v] = 1 - isCore[v]!;
  for (let at = offset[v]!; at < offset[v + 1]!; at++) {
    const u = neighbour[at]!;
    inside[u] = inside[u]! + sign;
  }
}

function candidateFrom({ n, offset, neighbour }: Csr, start: Uint8Array): Candidate {
  const candidate = { isCore: start.slice(), inside: new Uint32Array(n), size: 0, a: 0, b: 0 };
  for (let v = 0; v < n; v++) {
    let inside = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) inside += start[neighbour[at]!]!;
    candidate.inside[v] = inside;
    candidate.size += start[v]!;
    // Every tie is met from both of its ends.
    if (start[v] === 1) candidate.a += inside / 2;
    else candidate.b += (offset[v + 1]! - offset[v]! - inside) / 2;
  }
  return candidate;
}

function correlationOf(n: number, { size, a, b }: Candidate): number {
  return correlationFrom(n, size, a, b);
}

function correlationFrom(n: number, size: number, a: number, b: number): number {
  const within = (size * (size - 1)) / 2;
  const rest = ((n - size) * (n - size - 1)) / 2;
  const dyads = within + rest;
  const ties = a + b;
  const spread = within * rest * ties * (dyads - ties);
  return spread > 0 ? (dyads * a - within * ties) / Math.sqrt(spread) : NONE;
}

function* startsOf(csr: Csr, random: RandomSource): Generator<Uint8Array> {
  yield* degreeThresholds(csr);
  for (let v = 0; v < csr.n; v++) yield neighbourhood(csr, v);
  yield* randomSets(csr.n, random);
}

/** For every number of ties the actors that have at least as many. */
function* degreeThresholds({ n, offset }: Csr): Generator<Uint8Array> {
  const degree = Uint32Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  for (const least of [...new Set(degree)].sort((a, b) => b - a))
    yield Uint8Array.from(degree, (k) => (k >= least ? 1 : 0));
}

/** The best of them; found by adding one actor after the other, the one with most ties first. */
function bestThreshold(csr: Csr): Uint8Array {
  const { n, offset } = csr;
  const ties = (v: number) => offset[v + 1]! - offset[v]!;
  const order = actorsByTies(csr);
  const candidate = candidateFrom(csr, new Uint8Array(n));
  let [least, most] = [0, NONE];
  for (const [at, v] of order.entries()) {
    move(csr, candidate, v);
    if (at + 1 < n && ties(order[at + 1]!) === ties(v)) continue;
    const r = correlationOf(n, candidate);
    if (r > most) [least, most] = [ties(v), r];
  }
  return Uint8Array.from({ length: n }, (_, v) => (ties(v) >= least ? 1 : 0));
}

/** An actor with its neighbours. */
function neighbourhood({ n, offset, neighbour }: Csr, v: number): Uint8Array {
  const set = new Uint8Array(n);
  set[v] = 1;
  for (let at = offset[v]!; at < offset[v + 1]!; at++) set[neighbour[at]!] = 1;
  return set;
}

function* randomSets(n: number, random: RandomSource): Generator<Uint8Array> {
  for (let start = 0; start < RANDOM_STARTS; start++) {
    const set = new Uint8Array(n);
    const order = Uint32Array.from({ length: n }, (_, v) => v);
    const size = 2 + random.integer(Math.max(1, n - 3));
    for (let drawn = 0; drawn < size; drawn++) {
      const at = drawn + random.integer(n - drawn);
      const v = order[at]!;
      order[at] = order[drawn]!;
      set[v] = 1;
    }
    yield set;
  }
}
