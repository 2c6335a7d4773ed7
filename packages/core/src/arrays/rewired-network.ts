import { toCsr } from "../kernel/csr.ts";
import type { RandomSource } from "../kernel/random.ts";
import { onceAsked } from "./kept.ts";
import type { Network } from "./network.ts";

/**
 * The same actors with other ties, as many of each as before: what a measure says of a network of a
 * null model. Strengths are shuffled over the ties.
 *
 * @param source, target ends of the ties, in any order
 * @param name of the draw: what the measure draws in turn is seeded with it
 */
export function rewiredNetwork(
  network: Network,
  source: Uint32Array,
  target: Uint32Array,
  random: RandomSource,
  name: string,
): Network {
  const { n } = network;
  const keys = Float64Array.from(source, (a, tie) => {
    const b = target[tie]!;
    return Math.min(a, b) * n + Math.max(a, b);
  }).sort();
  const from = Uint32Array.from(keys, (key) => Math.floor(key / n));
  const to = Uint32Array.from(keys, (key) => key % n);
  const seedText = `${network.seedText}/${name}`;
  return {
    ...network,
    source: from,
    target: to,
    strength: shuffled(network.strength, random),
    adjacency: onceAsked(() => toCsr(n, from, to)),
    seedText,
    algorithm: network.algorithm === "leiden" ? "sketch" : network.algorithm,
  };
}

function shuffled(values: Float64Array, random: RandomSource): Float64Array {
  const order = values.slice();
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const held = order[last]!;
    order[last] = order[other]!;
    order[other] = held;
  }
  return order;
}
