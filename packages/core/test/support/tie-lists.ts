/** Networks as arrays, for kernels. */
import fc from "fast-check";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import type { Pair } from "./journals.ts";
import { KARATE_TIES } from "./karate-club.ts";
import { FLORENTINE_TIES, KITE_TIES } from "./small-networks.ts";

export type NumberedTie = readonly [a: number, b: number, weight?: number];

/** Ties between actors 0, 1, 2 …, as many as the ties name unless told; without a weight they weigh 1. */
export function tieList(ties: readonly NumberedTie[], actors?: number): WeightedTies {
  const sorted = ties
    .map(([a, b, weight = 1]) => ({ source: Math.min(a, b), target: Math.max(a, b), weight }))
    .sort((one, other) => one.source - other.source || one.target - other.target);
  return {
    n: actors ?? Math.max(...ties.map(([a, b]) => Math.max(a, b))) + 1,
    source: Uint32Array.from(sorted, ({ source }) => source),
    target: Uint32Array.from(sorted, ({ target }) => target),
    weight: Float64Array.from(sorted, ({ weight }) => weight),
  };
}

/** The same network with actor i called `as[i]`. */
export function relabelled({ n, source, target, weight }: WeightedTies, as: readonly number[]) {
  return tieList(
    Array.from(source, (a, tie) => [as[a]!, as[target[tie]!]!, weight[tie]!] as const),
    n,
  );
}

/** All ties among `size` actors from `first` on. */
export function clique(first: number, size: number): NumberedTie[] {
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: a }, (_none, b): NumberedTie => [first + b, first + a]),
  ).flat();
}

export const KARATE: WeightedTies = tieList(
  KARATE_TIES.map(([a, b]) => [Number(a.slice(1)), Number(b.slice(1))]),
);

export const FLORENTINE: WeightedTies = numbered(FLORENTINE_TIES);

export const KITE: WeightedTies = numbered(KITE_TIES);

/** Networks of 2 to 24 actors, of any density, with and without weights, and with isolates. */
export const anyTies: fc.Arbitrary<WeightedTies> = fc
  .integer({ min: 2, max: 24 })
  .chain((actors) => {
    const dyads = clique(0, actors);
    const weight = fc.oneof(
      fc.constant(1),
      fc.integer({ min: 1, max: 1000 }).map((w) => w / 400),
    );
    return fc
      .subarray(dyads, { minLength: 1, maxLength: Math.min(dyads.length, 3 * actors) })
      .chain((ties) =>
        fc.array(weight, { minLength: ties.length, maxLength: ties.length }).map((weights) =>
          tieList(
            ties.map(([a, b], tie) => [a, b, weights[tie]!]),
            actors,
          ),
        ),
      );
  });

/** True if the members of every community reach each other within it. */
export function areConnected({ n, source, target }: WeightedTies, community: Uint32Array): boolean {
  const reached = new Set<number>();
  const seen = new Set<number>();
  for (let first = 0; first < n; first++) {
    if (seen.has(community[first]!)) continue;
    seen.add(community[first]!);
    const open = [first];
    while (open.length > 0) {
      const actor = open.pop()!;
      if (reached.has(actor)) continue;
      reached.add(actor);
      for (let tie = 0; tie < source.length; tie++) {
        const [a, b] = [source[tie]!, target[tie]!];
        if (community[a] !== community[b]) continue;
        if (a === actor) open.push(b);
        if (b === actor) open.push(a);
      }
    }
  }
  return reached.size === n;
}

/** Actors numbered in order of their names. */
function numbered(ties: readonly Pair[]): WeightedTies {
  const names = [...new Set(ties.flatMap(([a, b]) => [String(a), String(b)]))].sort();
  return tieList(ties.map(([a, b]) => [names.indexOf(a), names.indexOf(b)]));
}
