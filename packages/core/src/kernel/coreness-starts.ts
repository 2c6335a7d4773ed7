import { actorsByTies, type Csr } from "./csr.ts";
import type { RandomSource } from "./random.ts";

const RANDOM_STARTS = 30;
const STARS = 3;

/** How high the others stand beside those that are at the centre of a start. */
const NEAR = 0.1;

/** The values divided by their norm, in place. */
export function scaleToUnit(value: Float64Array): void {
  const norm = Math.sqrt(value.reduce((sum, x) => sum + x * x, 0));
  for (let v = 0; v < value.length; v++) value[v] = value[v]! / norm;
}

/**
 * Where searches for coreness begin: the leading eigenvector, the degrees, the discrete core, the
 * actors with most ties each as a star, and 30 random ones.
 *
 * @param isCore the discrete core
 */
export function corenessStarts(csr: Csr, isCore: Uint8Array, random: RandomSource): Float64Array[] {
  const { n, offset } = csr;
  return [
    leadingEigenvector(csr),
    Float64Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!),
    Float64Array.from(isCore, (own) => (own === 1 ? 1 : NEAR)),
    ...Array.from(actorsByTies(csr).slice(0, STARS), (hub) => star(csr, hub, NEAR)),
    ...Array.from({ length: RANDOM_STARTS }, () =>
      Float64Array.from({ length: n }, () => random.next()),
    ),
  ];
}

/** Of the network with every actor tied to itself too, so that the iteration does not swing. */
function leadingEigenvector({ n, offset, neighbour }: Csr): Float64Array {
  let vector = new Float64Array(n).fill(1);
  for (let step = 0; step < 100; step++) {
    const next = vector.slice();
    for (let v = 0; v < n; v++)
      for (let at = offset[v]!; at < offset[v + 1]!; at++)
        next[v] = next[v]! + vector[neighbour[at]!]!;
    scaleToUnit(next);
    vector = next;
  }
  return vector;
}

/** 1 for the hub, `height` for its partners, 0 for everybody else. */
export function star({ n, offset, neighbour }: Csr, hub: number, height: number): Float64Array {
  const value = new Float64Array(n);
  for (let at = offset[hub]!; at < offset[hub + 1]!; at++) value[neighbour[at]!] = height;
  value[hub] = 1;
  return value;
}

/** Nearly equal values: 1 for the actors with most ties, and less for the others, by at most `drop`. */
export function byDegree({ n, offset }: Csr, drop: number): Float64Array {
  const ties = Float64Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  const most = ties.reduce((max, k) => Math.max(max, k), 0);
  return ties.map((k) => 1 - (drop * (most - k)) / most);
}
