import type { Network } from "./network.ts";

/** The computation done once for each network, however many measures ask for it. */
export function oncePerNetwork<Value>(
  compute: (network: Network) => Value,
): (network: Network) => Value {
  const known = new WeakMap<Network, { readonly value: Value }>();
  return (network) => {
    const held = known.get(network);
    if (held !== undefined) return held.value;
    const value = compute(network);
    known.set(network, { value });
    return value;
  };
}
