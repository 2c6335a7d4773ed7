/**
 * What is known of each pair of actors of a snapshot in a scope, for counting dyads of many subsets of
 * the actors: a byte a pair, made once.
 */
import { actorClass, type Scope } from "../model/scope.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { DyadCounts } from "./dyad-counts.ts";

const POSSIBLE = 1;
const OBSERVED = 2;
const DOCUMENTED = 4;

/** Of the pair i < j at i · n + j. */
export function statesOfPairs({ actors, mask, ties }: Snapshot, scope: Scope): Uint8Array {
  const n = actors.length;
  const states = new Uint8Array(n * n);
  const classes = actors.map(actorClass);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (!scope.joins(classes[i]!, classes[j]!)) continue;
      states[i * n + j] = POSSIBLE | (isObserved(mask, actors[i]!, actors[j]!) ? OBSERVED : 0);
    }
  }
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  for (const { source, target, status } of ties) {
    if (status !== "documentary") continue;
    const pair = (indexOf.get(source) as number) * n + (indexOf.get(target) as number);
    if (states[pair] !== 0) states[pair]! |= DOCUMENTED;
  }
  return states;
}

/** @param chosen indices of actors, ascending */
export function countStates(states: Uint8Array, n: number, chosen: Uint32Array): DyadCounts {
  let possible = 0;
  let observed = 0;
  let documented = 0;
  for (let one = 0; one < chosen.length; one++) {
    const row = chosen[one]! * n;
    for (let other = one + 1; other < chosen.length; other++) {
      const state = states[row + chosen[other]!]!;
      possible += state & POSSIBLE;
      if ((state & OBSERVED) !== 0) observed++;
      if ((state & DOCUMENTED) !== 0) documented++;
    }
  }
  return { possible, observed, onlyDocumented: observed > 0 && documented === observed };
}
