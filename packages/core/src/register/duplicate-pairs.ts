/** The records of a register that are probably one organisation written twice: to be looked at, never acted on. */
import { type Actor, compareIds } from "../model/actor.ts";
import { type DuplicatePair, RegisterIndex } from "./register-index.ts";

/**
 * Every probable pair, the likest first.
 *
 * @param distinct ids of actors that somebody has said to be different, each list all of one another
 */
export function duplicatePairs(
  actors: Iterable<Actor>,
  distinct: Iterable<readonly string[]> = [],
): DuplicatePair[] {
  const index = new RegisterIndex([...actors].sort((a, b) => compareIds(a.id, b.id)));
  const pairs = Array.from({ length: index.size }, (_, at) => index.pairsOf(at)).flat();
  return openPairs(pairs, distinct);
}

/** Of the pairs that every actor makes those that nobody has answered, each once, the likest first. */
export function openPairs(
  pairs: readonly DuplicatePair[],
  distinct: Iterable<readonly string[]>,
): DuplicatePair[] {
  const answered = new Set<string>();
  for (const ids of distinct) {
    for (const one of ids) for (const other of ids) answered.add(keyOf([one, other]));
  }
  const found = new Map<string, DuplicatePair>();
  for (const pair of pairs) {
    const key = keyOf(pair.actors.map(({ id }) => id));
    const held = found.get(key);
    if (answered.has(key) || (held !== undefined && held.score >= pair.score)) continue;
    found.set(key, pair);
  }
  return [...found.values()].sort(byScore);
}

function keyOf(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

function byScore(a: DuplicatePair, b: DuplicatePair): number {
  return (
    b.score - a.score ||
    compareIds(a.actors[0].id, b.actors[0].id) ||
    compareIds(a.actors[1].id, b.actors[1].id)
  );
}
