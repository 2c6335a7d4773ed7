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
  triples: Float64Array.from(network.degree, (k) => (k * (k - 1)) / 2),
}));
