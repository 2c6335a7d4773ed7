import { hopDistances } from "../kernel/hop-distances.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface LabDistances {
  /** Indices of the labs. */
  readonly labs: readonly number[];
  /** Hops from each lab to every actor. */
  readonly fromEach: readonly Int32Array[];
  /** Hops from the nearest lab to every actor. */
  readonly fromNearest: Int32Array;
}

/** How far every actor is from the labs, on the ties of the scope. */
export const labDistances: (network: Network) => LabDistances = oncePerNetwork((network) => {
  const labs = Array.from(network.isLab.keys()).filter((actor) => network.isLab[actor] === 1);
  const csr = network.adjacency();
  return {
    labs,
    fromEach: labs.map((lab) => hopDistances(csr, [lab])),
    fromNearest: hopDistances(csr, labs),
  };
});
