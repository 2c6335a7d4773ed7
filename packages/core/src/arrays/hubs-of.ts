import { type HubRules, hubs, hubWithoutOne } from "../kernel/hubs.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface Hub {
  readonly id: string;
  readonly label: string;
  readonly partners: number;
  /** Of the strength of all ties, counted from both ends. */
  readonly share: number;
}

/** The hubs of a network by id (methods D14). */
export const hubsOf: (network: Network) => ReadonlyMap<string, Hub> = oncePerNetwork((network) => {
  const { isHub, share } = hubs(strengthNetwork(network), rulesOf(network.parameters));
  return new Map(
    network.actors.flatMap(({ id, label }, at): [string, Hub][] =>
      isHub[at] === 1
        ? [[id, { id, label, partners: network.degree[at]!, share: share[at]! }]]
        : [],
    ),
  );
});

/** In how many of the networks without one other actor it is still a hub. */
export function hubLeavingOneOut(network: Network, id: string): { still: number; runs: number } {
  const at = network.actors.findIndex((actor) => actor.id === id);
  return hubWithoutOne(strengthNetwork(network), rulesOf(network.parameters), at);
}

function strengthNetwork(network: Network) {
  return { csr: network.adjacency(), strength: network.strength };
}

function rulesOf({ hubDegree, hubIqr, hubShare }: Parameters): HubRules {
  return { degree: hubDegree, iqr: hubIqr, share: hubShare };
}
