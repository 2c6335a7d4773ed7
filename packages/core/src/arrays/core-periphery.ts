/** Core and periphery of a network, found once however many measures ask for them. */
import { type ContinuousCore, continuousCore } from "../kernel/continuous-core.ts";
import { sameCoreWithoutOne } from "../kernel/core-stability.ts";
import { type DiscreteCore, discreteCore } from "../kernel/discrete-core.ts";
import { seededRandom } from "../kernel/random.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface CorePeriphery {
  readonly discrete: DiscreteCore;
  /** Networks with one actor less, of as many as there are actors, that have the same core. */
  readonly same: number;
  readonly continuous: ContinuousCore;
  /** Actors by coreness, the highest first, of equal ones in order of id. */
  readonly byCoreness: readonly number[];
  /** How many of them are the core: where the values fall most like 1, 1, …, 0, 0. */
  readonly coreSize: number;
}

/** Precondition: at least four actors, some dyads tied and some not. */
export const corePeripheryOf: (network: Network) => CorePeriphery | null = oncePerNetwork(
  (network) => {
    const csr = network.adjacency();
    const random = (draw: number) => seededRandom(`${network.seedText}/D6/${draw}`);
    const discrete = discreteCore(csr, random(1));
    if (discrete === null) return null;
    const continuous = continuousCore(csr, discrete.isCore, random(2));
    const byCoreness = Array.from(network.degree.keys()).sort(
      (a, b) => continuous.value[b]! - continuous.value[a]!,
    );
    const values = byCoreness.map((actor) => continuous.value[actor]!);
    return {
      discrete,
      same: sameCoreWithoutOne(csr, discrete.isCore),
      continuous,
      byCoreness,
      coreSize: concentration(values),
    };
  },
);

/**
 * How many of the values, sorted from the highest, are set apart best: the k for which they
 * correlate most with k ones and then zeros, of equal ones the first.
 */
function concentration(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let [size, most, above] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let k = 1; k < n; k++) {
    above += values[k - 1]! - mean;
    const fit = above / Math.sqrt(k * (n - k));
    if (fit > most) [size, most] = [k, fit];
  }
  return size;
}
