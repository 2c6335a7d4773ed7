import type { RandomSource } from "../random.ts";
import { putInRandomOrder } from "./node-order.ts";
import type { WeightedGraph } from "./weighted-graph.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Gains up to this, in ties of mean weight, are rounding: without it two equal places would be
 * swapped for ever.
 */
export const LEAST_GAIN = 1e-10;

/**
 * Moves nodes one by one to the community where they gain most, until none gains by moving.
 *
 * Nodes wait in a queue, at first all of them in random order; when one moves, its neighbours that
 * are left outside its new community queue up again (Traag et al. 2019, fast local move). A node
 * may also leave for a community of its own.
 *
 * The gain of node v in community C is w(v, C) − γ k_v K_C / 2W, v itself left out of C.
 *
 * @param community of each node, codes below the number of nodes; changed in place
 */
export function moveNodes(
  graph: WeightedGraph,
  community: Uint32Array,
  gamma: number,
  random: RandomSource,
  workspace: Workspace,
): void {
  const { n, offset, neighbour, weight, mass } = graph;
  const perMass = gamma / graph.totalMass;
  const { communityMass: massOf, communitySize: sizeOf } = workspace;
  const { empty, isWaiting, weightTo, met, order: queue } = workspace;
  massOf.fill(0, 0, n);
  sizeOf.fill(0, 0, n);
  for (let v = 0; v < n; v++) {
    massOf[community[v]!] = massOf[community[v]!]! + mass[v]!;
    sizeOf[community[v]!]!++;
  }
  let empties = 0;
  for (let c = 0; c < n; c++) if (sizeOf[c] === 0) empty[empties++] = c;

  putInRandomOrder(queue, n, random);
  isWaiting.fill(1, 0, n);
  let head = 0;
  let waiting = n;
  while (waiting > 0) {
    const v = queue[head]!;
    head = head + 1 === n ? 0 : head + 1;
    waiting--;
    isWaiting[v] = 0;

    let metCount = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const c = community[neighbour[at]!]!;
      if (weightTo[c] === 0) met[metCount++] = c;
      weightTo[c] = weightTo[c]! + weight[at]!;
    }

    const own = community[v]!;
    const perMassOfV = perMass * mass[v]!;
    let best = own;
    let bestGain = weightTo[own]! - perMassOfV * (massOf[own]! - mass[v]!);
    for (let index = 0; index < metCount; index++) {
      const c = met[index]!;
      if (c !== own) {
        const gain = weightTo[c]! - perMassOfV * massOf[c]!;
        if (gain > bestGain + LEAST_GAIN) {
          best = c;
          bestGain = gain;
        }
      }
      weightTo[c] = 0;
    }
    if (sizeOf[own]! > 1 && 0 > bestGain + LEAST_GAIN) best = empty[--empties]!;
    if (best === own) continue;

    community[v] = best;
    massOf[best] = massOf[best]! + mass[v]!;
    sizeOf[best]!++;
    sizeOf[own]!--;
    massOf[own] = sizeOf[own] === 0 ? 0 : massOf[own]! - mass[v]!;
    if (sizeOf[own] === 0) empty[empties++] = own;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      if (isWaiting[u] === 1 || community[u] === best) continue;
      isWaiting[u] = 1;
      const tail = head + waiting;
      queue[tail >= n ? tail - n : tail] = u;
      waiting++;
    }
  }
}
