/** What stays together while a network loses its actors, or its ties: means over many orders. */
import { largestWithoutActors, largestWithoutTies } from "../kernel/percolation.ts";
import { type RandomSource, seededRandom } from "../kernel/random.ts";
import { adaptiveOrders, byLot, smallestFirst } from "../kernel/removal-orders.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

/** Orders of removal: the most connected first, at random; of ties the weakest first. */
const DRAWS = { targeted: 200, random: 500, edge: 200 } as const;

/** Beyond so many actors a tenth of the draws: the mean of one order says more the larger it is. */
const MOST_FOR_ALL_DRAWS = 3000;

export interface Percolation {
  readonly draws: number;
  /** Mean actors of the largest component after the removal of 0, 1 … of all. */
  readonly largest: Float64Array;
}

/** Mean share of the actors, over all removals but none: Σ largest / (removals · n). */
export function robustnessOf({ largest }: Percolation, n: number): number {
  const sum = largest.reduce((total, size) => total + size, 0) - largest[0]!;
  return sum / ((largest.length - 1) * n);
}

/** Precondition: at least one actor and one tie. */
export const percolationOf: (
  network: Network,
) => Readonly<Record<keyof typeof DRAWS, Percolation>> = oncePerNetwork((network) => {
  const csr = network.adjacency();
  const { n, m } = network;
  const mostConnectedFirst = adaptiveOrders(csr);
  const anyFirst = smallestFirst(new Float64Array(n));
  // Strengths that differ in their last bits are one strength.
  const weakestFirst = smallestFirst(network.strength.map(roundTo12));
  const withoutActors = largestWithoutActors(csr);
  const withoutTies = largestWithoutTies(network);
  return {
    targeted: percolation("targeted", network, n, (random) =>
      withoutActors(mostConnectedFirst(byLot(random))),
    ),
    random: percolation("random", network, n, (random) => withoutActors(anyFirst(random))),
    edge: percolation("edge", network, m, (random) => withoutTies(weakestFirst(random))),
  };
});

function percolation(
  procedure: keyof typeof DRAWS,
  network: Network,
  removals: number,
  draw: (random: RandomSource) => Uint32Array,
): Percolation {
  const draws = DRAWS[procedure] / (network.n > MOST_FOR_ALL_DRAWS ? 10 : 1);
  return { draws, largest: meanOver(procedure, draws, network, removals, draw) };
}

/**
 * The loops stand by themselves and hand out an array: an object with a number in it, made at the end
 * of a loop that Node's compiler replaced while it ran, was seen with another object's number.
 */
function meanOver(
  procedure: keyof typeof DRAWS,
  draws: number,
  { seedText }: Network,
  removals: number,
  draw: (random: RandomSource) => Uint32Array,
): Float64Array {
  const largest = new Float64Array(removals + 1);
  for (let k = 0; k < draws; k++) {
    const sizes = draw(seededRandom(`${seedText}/B10-${procedure}/${k}`));
    for (let removed = 0; removed <= removals; removed++) {
      largest[removed] = largest[removed]! + sizes[removed]!;
    }
  }
  for (let removed = 0; removed <= removals; removed++)
    largest[removed] = largest[removed]! / draws;
  return largest;
}
