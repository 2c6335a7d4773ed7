import { distanceCounts } from "../kernel/distance-counts.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface PathLengths {
  /** Unordered pairs joined by a path, and all pairs. */
  readonly connected: number;
  readonly pairs: number;
  /** Sums over the connected pairs of the distance and of its inverse. */
  readonly total: number;
  readonly inverse: number;
  /** Largest distance; 0 without a connected pair. */
  readonly longest: number;
  /** Of each actor: the distances to all whom it reaches, added up. */
  readonly farness: Float64Array;
}

/** Distances between all pairs of actors, in hops. */
export const pathLengths: (network: Network) => PathLengths = oncePerNetwork((network) => {
  const { counts, farness } = distanceCounts(network.adjacency());
  const sums = { connected: 0, total: 0, inverse: 0 };
  for (const [distance, pairs] of counts.entries()) {
    if (distance === 0) continue;
    sums.connected += pairs;
    sums.total += distance * pairs;
    sums.inverse += pairs / distance;
  }
  const longest = Math.max(0, counts.length - 1);
  return { ...sums, pairs: (network.n * (network.n - 1)) / 2, longest, farness };
});
