import type { Actor } from "../model/actor.ts";
import { actorClass } from "../model/scope.ts";
import type { ActorFate } from "../model/tie.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { Change } from "./change-arrays.ts";

/**
 * What became of every actor of either date (methods C2), in order of id.
 *
 * An actor that had ties and has none is `left-unobserved` if a tie it had could not have been
 * reported again, or if nothing about it was observed; only the rest are without ties.
 */
export function actorFates(change: Change): { readonly actor: Actor; readonly fate: ActorFate }[] {
  const [before, after] = [degreesOf(change, "before"), degreesOf(change, "after")];
  const unobserved = actorsWithUnobservedTies(change);
  const fateOf = (actor: Actor, index: number): ActorFate => {
    const had = before[index]! > 0;
    const has = after[index]! > 0;
    if (has) return had ? "retained" : "joined";
    if (!had) return "inactive";
    if (!change.arrays.after.indexOf.has(actor.id)) return "left-register";
    return unobserved.has(index) || isUnseen(change, actor)
      ? "left-unobserved"
      : "left-without-ties";
  };
  return change.actors.map((actor, index) => ({ actor, fate: fateOf(actor, index) }));
}

/** Ties at one date of every actor of the change. */
function degreesOf({ n, networks, placeOf }: Change, date: "before" | "after"): Uint32Array {
  const degrees = new Uint32Array(n);
  const { degree } = networks[date];
  const places = placeOf[date];
  for (let actor = 0; actor < degree.length; actor++) degrees[places[actor]!] = degree[actor]!;
  return degrees;
}

function actorsWithUnobservedTies({ fate, unobservedAt, source, target }: Change): Set<number> {
  const actors = new Set<number>();
  for (let tie = 0; tie < fate.length; tie++) {
    if (unobservedAt[tie] === 1) actors.add(source[tie]!).add(target[tie]!);
  }
  return actors;
}

/** No dyad of the actor in the scope was observed at the later date. */
function isUnseen({ networks: { after }, arrays, scope }: Change, actor: Actor): boolean {
  const { mask } = arrays.after.snapshot;
  return !after.actors.some(
    (other) =>
      other.id !== actor.id &&
      scope.joins(actorClass(actor), actorClass(other)) &&
      isObserved(mask, actor, other),
  );
}
