/**
 * A network in one piece in which every actor keeps its number of ties, drawn by swaps: of two ties
 * a–b and c–d become a–d and c–b. A swap that would tie an actor to itself, tie a pair twice or
 * break the network is refused, and counts as an attempt all the same: without that not all networks
 * would come up equally often.
 *
 * The network stays in one piece exactly if a still reaches b. Both are searched from in turn, which
 * ends after a few steps almost always.
 *
 * Source: Fosdick, Larremore, Nishimura & Ugander (2018), "Configuring random graph models with
 * fixed degree sequences", arXiv 1608.00607.
 */
import { type Csr, toCsr } from "./csr.ts";
import type { RandomSource } from "./random.ts";

export interface RewiringOptions {
  readonly attempts: number;
  readonly random: RandomSource;
  /** True if a–b and c–d may become a–d and c–b; always, unless given. */
  readonly accepts?: (a: number, b: number, c: number, d: number) => boolean;
}

/** The network as it is on the way: ends of every tie, and where each stands in the other's list. */
interface Wiring {
  readonly n: number;
  readonly offset: Uint32Array;
  /** As in a Csr, but in no order. */
  readonly neighbour: Uint32Array;
  /** Ends of tie k at 2k and 2k + 1. */
  readonly end: Uint32Array;
  /** place[x]: where in `neighbour` the actor end[x] holds the other end of its tie. */
  readonly place: Uint32Array;
  /** 1 at i · n + j if i and j are tied. */
  readonly isTied: Uint8Array;
}

/** Precondition: the network is in one piece. Memory: n². */
export function rewired(csr: Csr, { attempts, random, accepts }: RewiringOptions): Csr {
  const wiring = wiringOf(csr);
  const ends = wiring.end.length;
  const reaches = reachIn(wiring);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const first = 2 * random.integer(ends / 2);
    const second = random.integer(ends);
    const [b, d] = [first + 1, second ^ 1];
    if (!isPossible(wiring, first, b, second, d)) continue;
    const { end } = wiring;
    if (accepts?.(end[first]!, end[b]!, end[second]!, end[d]!) === false) continue;
    const [a, target] = [end[first]!, end[b]!];
    swap(wiring, b, d);
    // The same swap again puts everything back.
    if (!reaches(a, target)) swap(wiring, b, d);
  }
  return csrOf(wiring);
}

/** Both new pairs are of two actors, and not tied yet. */
function isPossible({ n, end, isTied }: Wiring, a: number, b: number, c: number, d: number) {
  const [u, v, w, x] = [end[a]!, end[b]!, end[c]!, end[d]!];
  return (
    u !== w && u !== x && v !== w && v !== x && isTied[u * n + x] === 0 && isTied[w * n + v] === 0
  );
}

/** Ends b and d change places: each is now the end of the other's tie. */
function swap({ n, end, place, neighbour, isTied }: Wiring, b: number, d: number): void {
  const [u, v, w, x] = [end[b ^ 1]!, end[b]!, end[d ^ 1]!, end[d]!];
  isTied[u * n + v] = isTied[v * n + u] = isTied[w * n + x] = isTied[x * n + w] = 0;
  isTied[u * n + x] = isTied[x * n + u] = isTied[w * n + v] = isTied[v * n + w] = 1;
  neighbour[place[b ^ 1]!] = x;
  neighbour[place[d ^ 1]!] = v;
  neighbour[place[b]!] = w;
  neighbour[place[d]!] = u;
  [end[b], end[d]] = [x, v];
  [place[b], place[d]] = [place[d]!, place[b]!];
}

/** Whether a path joins two actors. */
function reachIn({ n, offset, neighbour }: Wiring): (from: number, to: number) => boolean {
  // By which search an actor was met; every search has a number of its own.
  const met = new Float64Array(n);
  const queues = [new Uint32Array(n), new Uint32Array(n)] as const;
  let searches = 0;
  return (from, to) => {
    const own = [++searches, ++searches] as const;
    const heads = [0, 0];
    const tails = [1, 1];
    [queues[0][0], queues[1][0]] = [from, to];
    [met[from], met[to]] = own;
    for (let side = 0; heads[side]! < tails[side]!; side = 1 - side) {
      const queue = queues[side]!;
      const v = queue[heads[side]!]!;
      heads[side]!++;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        const u = neighbour[at]!;
        if (met[u] === own[1 - side]) return true;
        if (met[u] === own[side]) continue;
        met[u] = own[side]!;
        queue[tails[side]!] = u;
        tails[side]!++;
      }
    }
    return false;
  };
}

function wiringOf({ n, offset, neighbour, tie }: Csr): Wiring {
  const end = new Uint32Array(neighbour.length);
  const place = new Uint32Array(neighbour.length);
  const isTied = new Uint8Array(n * n);
  for (let v = 0; v < n; v++) {
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      const own = 2 * tie[at]! + (v < u ? 0 : 1);
      end[own] = v;
      place[own] = at;
      isTied[v * n + u] = 1;
    }
  }
  return { n, offset, neighbour: neighbour.slice(), end, place, isTied };
}

function csrOf({ n, end }: Wiring): Csr {
  const keys = Float64Array.from({ length: end.length / 2 }, (_, tie) => {
    const [a, b] = [end[2 * tie]!, end[2 * tie + 1]!];
    return Math.min(a, b) * n + Math.max(a, b);
  }).sort();
  return toCsr(
    n,
    Uint32Array.from(keys, (key) => Math.floor(key / n)),
    Uint32Array.from(keys, (key) => key % n),
  );
}
