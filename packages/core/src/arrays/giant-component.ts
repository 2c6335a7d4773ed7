import type { Csr } from "../kernel/csr.ts";
import { toCsr } from "../kernel/csr.ts";
import { componentsOf } from "./cut-points-of.ts";
import type { Network } from "./network.ts";

export interface GiantComponent {
  readonly n: number;
  readonly csr: Csr;
  readonly strength: Float64Array;
}

/** The largest component by itself; of several the one with the first actor. Precondition: n ≥ 1. */
export function giantComponent(network: Network): GiantComponent {
  const { of, sizes } = componentsOf(network);
  const giant = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const place = new Uint32Array(network.n);
  let n = 0;
  for (let actor = 0; actor < network.n; actor++) if (of[actor] === giant) place[actor] = n++;
  const ties = [...network.source.keys()].filter((tie) => of[network.source[tie]!] === giant);
  const ends = (side: Uint32Array) => Uint32Array.from(ties, (tie) => place[side[tie]!]!);
  return {
    n,
    csr: toCsr(n, ends(network.source), ends(network.target)),
    strength: Float64Array.from(ties, (tie) => network.strength[tie]!),
  };
}
