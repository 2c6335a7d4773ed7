import { distanceCounts } from "../kernel/distance-counts.ts";
import { giantComponent } from "./giant-component.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

/** Distances over the connected pairs among some actors. */
export interface DistanceSums {
  readonly actors: number;
  /** Unordered pairs joined by a path, and all pairs. */
  readonly connected: number;
  readonly pairs: number;
  readonly total: number;
  /** Largest distance; 0 without a connected pair. */
  readonly longest: number;
}

export interface PathLengths extends DistanceSums {
  /** Sum over the connected pairs of the inverse of the distance. */
  readonly inverse: number;
  /** The same within the largest component. */
  readonly giant: DistanceSums;
  /** For each actor the sum of its distances from the actors that it reaches. */
  readonly farness: Float64Array;
}

/** Distances between all pairs of actors, in hops. */
export const pathLengths: (network: Network) => PathLengths = oncePerNetwork((network) => {
  const { pairs: atDistance, farness, eccentricity } = distanceCounts(network.adjacency());
  const sums = { connected: 0, total: 0, inverse: 0 };
  for (const [distance, pairs] of atDistance.entries()) {
    if (distance === 0) continue;
    sums.connected += pairs;
    sums.total += distance * pairs;
    sums.inverse += pairs / distance;
  }
  const giant = { total: 0, longest: 0 };
  const { members } = giantComponent(network);
  for (const actor of members) {
    // Each pair is in the farness of both of its ends.
    giant.total += farness[actor]! / 2;
    giant.longest = Math.max(giant.longest, eccentricity[actor]!);
  }
  const inside = pairsAmong(members.length);
  return {
    ...sums,
    actors: network.n,
    pairs: pairsAmong(network.n),
    longest: Math.max(0, atDistance.length - 1),
    giant: { ...giant, actors: members.length, connected: inside, pairs: inside },
    farness,
  };
});

/** Unordered pairs of so many actors. */
export function pairsAmong(actors: number): number {
  return (actors * (actors - 1)) / 2;
}
