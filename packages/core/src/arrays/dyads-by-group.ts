import { NO_GROUP } from "../kernel/mixing.ts";
import type { Network } from "./network.ts";
import { groupActors } from "./network-arrays.ts";

/** Possible dyads of the scope within a group and between two, of actors that have a group. */
export function dyadsByGroup(
  { actors, scope }: Network,
  codes: Int32Array,
): { readonly inside: number; readonly between: number } {
  const { codes: classOf, classes } = groupActors(actors);
  const cells = new Map<string, { group: number; actorClass: number; size: number }>();
  for (const [actor, group] of codes.entries()) {
    if (group === NO_GROUP) continue;
    const actorClass = classOf[actor]!;
    const cell = cells.get(`${group} ${actorClass}`) ?? { group, actorClass, size: 0 };
    cell.size++;
    cells.set(`${group} ${actorClass}`, cell);
  }
  const counts = { inside: 0, between: 0 };
  const list = [...cells.values()];
  for (const [index, one] of list.entries()) {
    for (const other of list.slice(index)) {
      if (!scope.joins(classes[one.actorClass]!, classes[other.actorClass]!)) continue;
      const dyads = one === other ? (one.size * (one.size - 1)) / 2 : one.size * other.size;
      counts[one.group === other.group ? "inside" : "between"] += dyads;
    }
  }
  return counts;
}
