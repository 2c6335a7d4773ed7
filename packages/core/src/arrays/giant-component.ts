import { type Csr, toCsr } from "../kernel/csr.ts";
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
  const members = Array.from(of.keys()).filter((actor) => of[actor] === giant);
  const place = new Uint32Array(network.n);
  for (const [at, actor] of members.entries()) place[actor] = at;
  const ties = [...network.source.keys()].filter((tie) => of[network.source[tie]!] === giant);
  const ends = (side: Uint32Array) => Uint32Array.from(ties, (tie) => place[side[tie]!]!);
  return {
    members,
    n: members.length,
    csr: toCsr(members.length, ends(network.source), ends(network.target)),
    strength: Float64Array.from(ties, (tie) => network.strength[tie]!),
  };
});
