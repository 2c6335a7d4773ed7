import { type Csr, toCsr } from "../kernel/csr.ts";
import { type Change, FATE_CODE } from "./change-arrays.ts";

export interface ChangeGraphs {
  readonly before: Csr;
  readonly after: Csr;
  /** Ties of each. */
  readonly m: { readonly before: number; readonly after: number };
}

/**
 * Both dates on the actors of either, as neighbours. Who was not there at a date has no tie at it;
 * ties that only one of the dates could observe are in neither, because not observed is not absent.
 */
export function changeGraphs({ n, source, target, before, after, fate }: Change): ChangeGraphs {
  const at = (strength: Float64Array) => {
    const isTie = (_: number, tie: number) =>
      strength[tie]! > 0 && fate[tie] !== FATE_CODE.unobserved;
    const ends = source.filter(isTie);
    return { csr: toCsr(n, ends, target.filter(isTie)), m: ends.length };
  };
  const [first, second] = [at(before), at(after)];
  return { before: first.csr, after: second.csr, m: { before: first.m, after: second.m } };
}
