import { betweenness } from "../kernel/betweenness.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

/** Betweenness of every actor, each unordered pair once, hops, not normalised. */
export const betweennessOf: (network: Network) => Float64Array = oncePerNetwork((network) =>
  betweenness(network.adjacency()),
);
