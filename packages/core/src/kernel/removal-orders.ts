/**
 * In which order a network loses its actors or its ties: by degree, by weakness, or at random. Every
 * order is a permutation, the first to go first.
 *
 * An order that is drawn many times is prepared once; what it returns is good until the next draw,
 * and does not depend on the draws before.
 */
import type { Csr } from "./csr.ts";
import type { RandomSource } from "./random.ts";

/**
 * Which of the actors at `from` … `to` − 1 goes first, all of the highest degree: a position among
 * them.
 */
export type Choice = (actors: Uint32Array, from: number, to: number) => number;

/** The smallest number, so that equal degrees go in order of ids. */
export const bySmallestNumber: Choice = (actors, from, to) => {
  let least = from;
  for (let at = from + 1; at < to; at++) if (actors[at]! < actors[least]!) least = at;
  return least;
};

/** Any of them, each as likely as the others. */
export function byLot(random: RandomSource): Choice {
  return (_actors, from, to) => from + random.integer(to - from);
}

/**
 * Highest current degree first, degrees counted anew after every removal (Schneider et al. 2011).
 *
 * The actors left stand sorted by degree in one array, degree d from `begin[d]` on; who loses a tie
 * changes places with the first of its degree and is then the last of the degree below. Cost of an
 * order: O(n + m), and what the choices cost.
 */
export function adaptiveOrders({ n, offset, neighbour }: Csr): (choose: Choice) => Uint32Array {
  const degrees = Uint32Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  const sorted = sortedByDegree(degrees);
  const degree = new Uint32Array(n);
  const actors = new Uint32Array(n);
  const place = new Uint32Array(n);
  const begin = new Uint32Array(sorted.begin.length);
  const order = new Uint32Array(n);
  const swap = (one: number, other: number) => {
    const [a, b] = [actors[one]!, actors[other]!];
    actors[one] = b;
    actors[other] = a;
    place[b] = one;
    place[a] = other;
  };
  return (choose) => {
    degree.set(degrees);
    actors.set(sorted.actors);
    place.set(sorted.place);
    begin.set(sorted.begin);
    let highest = begin.length - 1;
    for (let left = n; left > 0; left--) {
      while (highest > 0 && begin[highest]! >= left) highest--;
      const gone = actors[choose(actors, begin[highest]!, left)]!;
      swap(place[gone]!, left - 1);
      order[n - left] = gone;
      for (let at = offset[gone]!; at < offset[gone + 1]!; at++) {
        const partner = neighbour[at]!;
        if (place[partner]! >= left) continue;
        const ties = degree[partner]!;
        swap(place[partner]!, begin[ties]!);
        begin[ties] = begin[ties]! + 1;
        degree[partner] = ties - 1;
      }
    }
    return order;
  };
}

/** Smallest value first, equal values in an order drawn by lot: of values all alike, any order. */
export function smallestFirst(values: Float64Array): (random: RandomSource) => Uint32Array {
  const sorted = Uint32Array.from(values, (_, at) => at).sort(
    (a, b) => values[a]! - values[b]! || a - b,
  );
  const begin = [...sorted.keys()].filter(
    (at) => at === 0 || values[sorted[at]!] !== values[sorted[at - 1]!],
  );
  const order = new Uint32Array(values.length);
  return (random) => {
    order.set(sorted);
    for (const [at, from] of begin.entries()) {
      shuffle(order, from, begin[at + 1] ?? order.length, random);
    }
    return order;
  };
}

/** The places `from` … `to` − 1 in random order, after Fisher and Yates. */
function shuffle(order: Uint32Array, from: number, to: number, random: RandomSource): void {
  for (let last = to - 1; last > from; last--) {
    const other = from + random.integer(last - from + 1);
    const held = order[last]!;
    order[last] = order[other]!;
    order[other] = held;
  }
}

/** Counting sort: the actors by degree, where each stands, and where each degree begins. */
function sortedByDegree(degree: Uint32Array): {
  actors: Uint32Array;
  place: Uint32Array;
  begin: Uint32Array;
} {
  const most = degree.reduce((highest, ties) => Math.max(highest, ties), 0);
  const begin = new Uint32Array(most + 1);
  for (const ties of degree) if (ties < most) begin[ties + 1]!++;
  for (let ties = 1; ties <= most; ties++) begin[ties] = begin[ties]! + begin[ties - 1]!;
  const next = begin.slice();
  const actors = new Uint32Array(degree.length);
  const place = new Uint32Array(degree.length);
  for (let v = 0; v < degree.length; v++) {
    const at = next[degree[v]!]!++;
    actors[at] = v;
    place[v] = at;
  }
  return { actors, place, begin };
}
