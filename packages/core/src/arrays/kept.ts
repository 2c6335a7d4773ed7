/** Computed when first asked for, and kept. */

/** The value under a key, made and kept if there is none yet. */
export function kept<Key extends object, Value>(
  held: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value;
export function kept<Key, Value>(held: Map<Key, Value>, key: Key, make: () => Value): Value;
export function kept<Value>(
  held: { get(key: unknown): Value | undefined; set(key: unknown, value: Value): unknown },
  key: unknown,
  make: () => Value,
): Value {
  const found = held.get(key);
  if (found !== undefined) return found;
  const value = make();
  held.set(key, value);
  return value;
}

/** A computation without arguments that is done once, and only if somebody asks. */
export function onceAsked<Value>(compute: () => Value): () => Value {
  let held: { readonly value: Value } | null = null;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}
