import { trianglesOf } from "../kernel/triangles.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface Closure {
  /** Triangles that each actor is part of. */
  readonly triangles: Float64Array;
  /** Pairs of partners of each actor. */
  readonly triples: Float64Array;
}

export const closureOf: (network: Network) => Closure = oncePerNetwork((network) => ({
  triangles: trianglesOf(network.adjacency()),
  triples: pairsOfPartners(network.degree),
}));

function pairsOfPartners(degree: Uint32Array): Float64Array {
  const pairs = new Float64Array(degree.length);
  for (let actor = 0; actor < degree.length; actor++) {
    pairs[actor] = (degree[actor]! * (degree[actor]! - 1)) / 2;
  }
  return pairs;
}
