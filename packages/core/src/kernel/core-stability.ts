import { type Csr, inducedCsr } from "./csr.ts";
import { discreteCoreNear } from "./discrete-core.ts";
import { isSamePartition } from "./partition.ts";

/**
 * Jackknife of a discrete core: in how many networks with one actor less it is still the one best core,
 * apart from that actor.
 */
export function sameCoreWithoutOne(csr: Csr, isCore: Uint8Array): number {
  let same = 0;
  for (let gone = 0; gone < csr.n; gone++) {
    const members = Uint32Array.from({ length: csr.n - 1 }, (_, at) => (at < gone ? at : at + 1));
    const known = Uint8Array.from(members, (actor) => isCore[actor]!);
    const found = discreteCoreNear(inducedCsr(csr, members), known);
    if (found?.isUnique === true && isSamePartition(found.isCore, known)) same++;
  }
  return same;
}
