import type { Actor } from "../model/actor.ts";
import { actorClass } from "../model/scope.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { Change } from "./change-arrays.ts";

/** Beyond so many actors not every pair is held at once. */
export const MOST_ACTORS_IN_PAIRS = 2000;

export interface DyadValues {
  readonly n: number;
  /** n × n, symmetric; NaN where the pair is not of the scope or was not observed. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/**
 * What is known of every pair of a panel at both dates.
 *
 * Precondition: a change on the panel frame, at most `MOST_ACTORS_IN_PAIRS` actors.
 */
export function dyadValues(change: Change, read: (strength: number) => number): DyadValues {
  const { actors, n, source, target } = change;
  const at = (date: "before" | "after") => {
    const values = observedPairs(change, date);
    const strengths = change[date];
    for (let tie = 0; tie < source.length; tie++) {
      const value = read(strengths[tie]!);
      const [a, b] = [source[tie]!, target[tie]!];
      if (Number.isNaN(values[a * n + b]!)) continue;
      values[a * n + b] = value;
      values[b * n + a] = value;
    }
    return values;
  };
  return { n: actors.length, before: at("before"), after: at("after") };
}

/** 0 for pairs that could be tied, NaN for the others. */
function observedPairs({ n, scope, actors, arrays }: Change, date: "before" | "after") {
  const { snapshot, indexOf, actors: own } = arrays[date];
  const then = actors.map(({ id }) => own[indexOf.get(id) as number] as Actor);
  const classes = then.map(actorClass);
  const values = new Float64Array(n * n).fill(Number.NaN);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (!scope.joins(classes[i]!, classes[j]!)) continue;
      if (!isObserved(snapshot.mask, then[i]!, then[j]!)) continue;
      values[i * n + j] = 0;
      values[j * n + i] = 0;
    }
  }
  return values;
}
