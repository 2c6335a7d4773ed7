import { NO_GROUP } from "../kernel/mixing.ts";
import type { Network } from "./network.ts";
import { groupActors } from "./network-arrays.ts";

/** Possible dyads of the scope within a group and between two, of actors that have a group. */
export function dyadsByGroup(
  network: Network,
  codes: Int32Array,
): { readonly inside: number; readonly between: number } {
  const counts = { inside: 0, between: 0 };
  for (const { one, other, dyads } of dyadsOfGroups(network, codes)) {
    counts[one === other ? "inside" : "between"] += dyads;
  }
  return counts;
}

/** Ties and possible dyads of the scope by pair of groups: those of a and b stand at a · groups + b and at b · groups + a. */
export interface GroupTies {
  /** Actors of each group. */
  readonly sizes: Float64Array;
  readonly ties: Float64Array;
  readonly dyads: Float64Array;
}

export function tiesOfGroups(network: Network, codes: Int32Array, groups: number): GroupTies {
  const sizes = new Float64Array(groups);
  const ties = new Float64Array(groups * groups);
  const dyads = new Float64Array(groups * groups);
  const add = (counts: Float64Array, a: number, b: number, count: number) => {
    counts[a * groups + b] = counts[a * groups + b]! + count;
    if (a !== b) counts[b * groups + a] = counts[b * groups + a]! + count;
  };
  for (const code of codes) if (code !== NO_GROUP) sizes[code] = sizes[code]! + 1;
  for (let tie = 0; tie < network.m; tie++) {
    const [a, b] = [codes[network.source[tie]!]!, codes[network.target[tie]!]!];
    if (a !== NO_GROUP && b !== NO_GROUP) add(ties, a, b, 1);
  }
  for (const pair of dyadsOfGroups(network, codes)) add(dyads, pair.one, pair.other, pair.dyads);
  return { sizes, ties, dyads };
}

/** Possible dyads by group and class of actor: the same pair of groups may come up more than once. */
function* dyadsOfGroups(
  { actors, scope }: Network,
  codes: Int32Array,
): Generator<{ readonly one: number; readonly other: number; readonly dyads: number }> {
  const { codes: classOf, classes } = groupActors(actors);
  const cells = new Map<number, { group: number; actorClass: number; size: number }>();
  for (const [actor, group] of codes.entries()) {
    if (group === NO_GROUP) continue;
    const actorClass = classOf[actor]!;
    const key = group * classes.length + actorClass;
    const cell = cells.get(key) ?? { group, actorClass, size: 0 };
    cell.size++;
    cells.set(key, cell);
  }
  const list = [...cells.values()];
  for (const [index, one] of list.entries()) {
    for (let at = index; at < list.length; at++) {
      const other = list[at]!;
      if (!scope.joins(classes[one.actorClass]!, classes[other.actorClass]!)) continue;
      const dyads = one === other ? (one.size * (one.size - 1)) / 2 : one.size * other.size;
      yield { one: one.group, other: other.group, dyads };
    }
  }
}
