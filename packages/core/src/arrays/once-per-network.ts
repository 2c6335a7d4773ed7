import type { Actor } from "../model/actor.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { kept } from "./kept.ts";
import type { Network } from "./network.ts";

/** The computation done once for each network, however many measures ask for it. */
export function oncePerNetwork<Value>(
  compute: (network: Network) => Value,
): (network: Network) => Value {
  return oncePer(compute);
}

/** The same for what every scope of a snapshot shares. */
export function oncePerSnapshot<Value>(
  compute: (snapshot: Snapshot) => Value,
): (snapshot: Snapshot) => Value {
  return oncePer(compute);
}

/** The same for what hangs on the evidence and the moment, however the ties are drawn. */
export function oncePerEvidence<Value>(
  compute: (snapshot: Snapshot) => Value,
): (snapshot: Snapshot) => Value {
  const known = new WeakMap<readonly Actor[], Value>();
  return (snapshot) => kept(known, snapshot.actors, () => compute(snapshot));
}

/**
 * All that was computed on a network, by what computed it. One weak entry a network and not one for
 * each computation: weak entries are what the collector of memory takes longest for.
 */
const computed = new WeakMap<object, Map<unknown, unknown>>();

function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    let held = computed.get(key);
    if (held === undefined) {
      held = new Map();
      computed.set(key, held);
    }
    const known = held.get(compute);
    if (known !== undefined || held.has(compute)) return known as Value;
    const value = compute(key);
    held.set(compute, value);
    return value;
  };
}
