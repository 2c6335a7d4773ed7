import { type Csr, toCsr } from "../kernel/csr.ts";
import { pickedIndices, pickedNumbers } from "../kernel/picked.ts";
import { componentsOf } from "./cut-points-of.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface GiantComponent {
  /** Its actors in the network, ascending. */
  readonly members: readonly number[];
  readonly n: number;
  readonly csr: Csr;
  readonly strength: Float64Array;
}

/** The largest component by itself; of several the one with the first actor. */
export const giantComponent: (network: Network) => GiantComponent = oncePerNetwork((network) => {
  const { of, sizes } = componentsOf(network);
  const giant = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const members: number[] = [];
  const place = new Uint32Array(network.n);
  for (let actor = 0; actor < network.n; actor++) {
    if (of[actor] === giant) place[actor] = members.push(actor) - 1;
  }
  const found: number[] = [];
  for (let tie = 0; tie < network.m; tie++) if (of[network.source[tie]!] === giant) found.push(tie);
  const ties = Uint32Array.from(found);
  const ends = (side: Uint32Array) => pickedIndices(place, pickedIndices(side, ties));
  return {
    members,
    n: members.length,
    csr: toCsr(members.length, ends(network.source), ends(network.target)),
    strength: pickedNumbers(network.strength, ties),
  };
});
