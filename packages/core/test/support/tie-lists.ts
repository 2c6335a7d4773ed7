/** Networks as arrays, for kernels. */
import fc from "fast-check";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { KARATE_TIES } from "./karate-club.ts";

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

/**
 * Marriages among 15 families of Florence, without the Pucci, who had none. Padgett & Ansell (1993),
 * "Robust action and the rise of the Medici", American Journal of Sociology 98, 1259–1319.
 */
export const FLORENTINE: WeightedTies = named(
  "Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Castellani-Barbadori " +
    "Castellani-Peruzzi Castellani-Strozzi Guadagni-Lamberteschi Medici-Albizzi Medici-Barbadori " +
    "Medici-Ridolfi Medici-Salviati Medici-Tornabuoni Peruzzi-Bischeri Peruzzi-Strozzi " +
    "Ridolfi-Tornabuoni Salviati-Pazzi Strozzi-Bischeri Strozzi-Ridolfi Tornabuoni-Guadagni",
);

/** Krackhardt (1990), "Assessing the political landscape", Administrative Science Quarterly 35, 342–369. */
export const KITE: WeightedTies = tieList([
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
]);

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

function named(text: string): WeightedTies {
  const pairs = text.split(" ").map((pair) => pair.split("-"));
  const names = [...new Set(pairs.flat())].sort();
  return tieList(pairs.map(([a = "", b = ""]) => [names.indexOf(a), names.indexOf(b)]));
}
