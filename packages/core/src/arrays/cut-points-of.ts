/** What would fall apart in a network, computed once for the measures that ask. */
import { components } from "../kernel/components.ts";
import type { Csr } from "../kernel/csr.ts";
import { type CutPoints, cutPoints } from "../kernel/cut-points.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

/** Bridges and articulation points. */
export const cutPointsOf: (network: Network) => CutPoints = oncePerNetwork((network) =>
  cutPoints(network.adjacency()),
);

/** Components. */
export const componentsOf: (network: Network) => ReturnType<typeof components> = oncePerNetwork(
  (network) => components(network.adjacency()),
);

/** For each actor how many its component has. */
export function componentSizes(network: Network): (actor: number) => number {
  const { of, sizes } = componentsOf(network);
  return (actor) => sizes[of[actor]!]!;
}

/** Actors of its component that would not be in the largest part left, if the actor went. */
export function cutOffWithout(network: Network, actor: number): number {
  const csr = network.adjacency();
  const isSeen = new Uint8Array(csr.n);
  isSeen[actor] = 1;
  let rest = 0;
  let largest = 0;
  for (let at = csr.offset[actor]!; at < csr.offset[actor + 1]!; at++) {
    const start = csr.neighbour[at]!;
    if (isSeen[start] === 1) continue;
    const part = reachedFrom(csr, start, isSeen);
    rest += part;
    largest = Math.max(largest, part);
  }
  return rest - largest;
}

/** How many actors the start reaches, itself included, without passing through those seen; marks them. */
function reachedFrom({ offset, neighbour }: Csr, start: number, isSeen: Uint8Array): number {
  isSeen[start] = 1;
  const part = [start];
  for (const v of part) {
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      if (isSeen[u] === 1) continue;
      isSeen[u] = 1;
      part.push(u);
    }
  }
  return part.length;
}
