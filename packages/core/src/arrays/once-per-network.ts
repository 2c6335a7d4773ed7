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

function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
