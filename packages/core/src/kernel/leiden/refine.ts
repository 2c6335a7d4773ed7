import type { RandomSource } from "../random.ts";
import { LEAST_GAIN } from "./move-nodes.ts";
import { putInRandomOrder } from "./node-order.ts";
import type { WeightedGraph } from "./weighted-graph.ts";
import type { Workspace } from "./workspace.ts";

/** θ of the paper, in ties of mean weight: how readily a place below the best one is taken. */
const RANDOMNESS = 0.01;

/**
 * Builds every community anew from single nodes, so that what comes out is connected however the
 * community came about: these parts, not the communities, are the nodes of the next level.
 *
 * A node that is still alone, and well tied to the rest of its community, joins a part of that
 * community to which it is tied and which is well tied itself; never at a loss, and the more readily
 * the more it gains. Well tied: w(X, S − X) ≥ γ K_X (K_S − K_X) / 2W for part X of community S.
 *
 * @param community of each node, codes below the number of nodes
 * @return the part of each node, coded by one of its nodes; parts of one node stay as they were. Of
 *   the workspace: to be read before the next step
 */
export function refine(
  graph: WeightedGraph,
  community: Uint32Array,
  gamma: number,
  random: RandomSource,
  workspace: Workspace,
): Uint32Array {
  const { n, offset, neighbour, weight, mass } = graph;
  const perMass = gamma / graph.totalMass;
  const { communityMass, partMass, partSize, order, weightTo, met, gains } = workspace;
  /** Weight from each part to the rest of its community. */
  const { outward } = workspace;
  const part = workspace.part.subarray(0, n);
  communityMass.fill(0, 0, n);
  partMass.set(mass);
  partSize.fill(1, 0, n);
  for (let v = 0; v < n; v++) {
    const own = community[v]!;
    part[v] = v;
    communityMass[own] = communityMass[own]! + mass[v]!;
    let sum = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      if (community[neighbour[at]!] === own) sum += weight[at]!;
    }
    outward[v] = sum;
  }
  const isWellTied = (p: number, communityOf: number) =>
    outward[p]! + LEAST_GAIN >=
    perMass * partMass[p]! * (communityMass[communityOf]! - partMass[p]!);

  putInRandomOrder(order, n, random);
  for (let turn = 0; turn < n; turn++) {
    const v = order[turn]!;
    const own = community[v]!;
    // Its own part is still the one it began: nobody joined, and it joined nobody.
    if (part[v] !== v || partSize[v] !== 1 || !isWellTied(v, own)) continue;

    let metCount = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      if (community[u] !== own) continue;
      const p = part[u]!;
      if (weightTo[p] === 0) met[metCount++] = p;
      weightTo[p] = weightTo[p]! + weight[at]!;
    }
    let bestGain = 0;
    for (let index = 0; index < metCount; index++) {
      const p = met[index]!;
      const gain = weightTo[p]! - perMass * mass[v]! * partMass[p]!;
      gains[index] = isWellTied(p, own) ? gain : -1;
      if (gains[index]! > bestGain) bestGain = gain;
    }
    const chosen = chooseByGain(met, gains, metCount, bestGain, v, random);
    if (chosen !== v) {
      part[v] = chosen;
      partMass[chosen] = partMass[chosen]! + mass[v]!;
      partSize[chosen]!++;
      partSize[v] = 0;
      outward[chosen] = outward[chosen]! + outward[v]! - 2 * weightTo[chosen]!;
    }
    for (let index = 0; index < metCount; index++) weightTo[met[index]!] = 0;
  }
  return part;
}

/**
 * One of the parts without loss, or `alone`, whose gain is 0, with likelihood as exp(gain / θ).
 *
 * @param gains of the parts, below 0 = out of the question; replaced by their likelihoods
 */
function chooseByGain(
  parts: Uint32Array,
  gains: Float64Array,
  count: number,
  bestGain: number,
  alone: number,
  random: RandomSource,
): number {
  let sum = likelihood(0 - bestGain);
  for (let index = 0; index < count; index++) {
    const gain = gains[index]!;
    gains[index] = gain < 0 ? 0 : likelihood(gain - bestGain);
    sum += gains[index]!;
  }
  let left = random.next() * sum;
  for (let index = 0; index < count; index++) {
    left -= gains[index]!;
    if (left < 0) return parts[index]!;
  }
  return alone;
}

/**
 * exp(difference / θ) for differences of at most 0, as (1 + x/1024)^1024: multiplication gives the
 * same bits on every machine, which `Math.exp` does not promise.
 */
function likelihood(difference: number): number {
  const x = difference / RANDOMNESS;
  if (x <= -64) return 0;
  let power = 1 + x / 1024;
  for (let squaring = 0; squaring < 10; squaring++) power *= power;
  return power;
}
