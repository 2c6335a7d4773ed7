import { compareIds } from "./actor.ts";

/** A pair of actors without direction, the smaller id first. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
}

function dyadOf(a: string, b: string): Dyad {
  return compareIds(a, b) < 0 ? { source: a, target: b } : { source: b, target: a };
}

/** A map over dyads, whatever the order in which the two actors come. */
export class DyadMap<Value> {
  readonly #bySource = new Map<string, Map<string, Value>>();

  get(a: string, b: string): Value | undefined {
    const { source, target } = dyadOf(a, b);
    return this.#bySource.get(source)?.get(target);
  }

  set(a: string, b: string, value: Value): void {
    const { source, target } = dyadOf(a, b);
    const row = this.#bySource.get(source);
    if (row === undefined) this.#bySource.set(source, new Map([[target, value]]));
    else row.set(target, value);
  }

  /** The value of the dyad, made and kept if it has none yet. */
  at(a: string, b: string, make: () => Value): Value {
    const held = this.get(a, b);
    if (held !== undefined) return held;
    const value = make();
    this.set(a, b, value);
    return value;
  }

  *entries(): Generator<readonly [Dyad, Value]> {
    for (const [source, row] of this.#bySource) {
      for (const [target, value] of row) yield [{ source, target }, value];
    }
  }
}
