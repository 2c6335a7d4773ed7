import type { Actor } from "../model/actor.ts";
import { actorClass } from "../model/scope.ts";
import type { ActorFate } from "../model/tie.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import type { Change } from "./change-arrays.ts";
import type { Network } from "./network.ts";

/**
 * What became of every actor of either date (methods C2), in order of id.
 *
 * An actor that had ties and has none is `left-unobserved` if a tie it had could not have been
 * reported again, or if nothing about it was observed; only the rest are without ties.
 */
export function actorFates(change: Change): { readonly actor: Actor; readonly fate: ActorFate }[] {
  const [before, after] = [degreesById(change.networks.before), degreesById(change.networks.after)];
  const unobserved = actorsWithUnobservedTies(change);
  const fateOf = (actor: Actor, index: number): ActorFate => {
    const had = (before.get(actor.id) ?? 0) > 0;
    const has = (after.get(actor.id) ?? 0) > 0;
    if (has) return had ? "retained" : "joined";
    if (!had) return "inactive";
    if (!change.arrays.after.indexOf.has(actor.id)) return "left-register";
    return unobserved.has(index) || isUnseen(change, actor)
      ? "left-unobserved"
      : "left-without-ties";
  };
  return change.actors.map((actor, index) => ({ actor, fate: fateOf(actor, index) }));
}

function degreesById(network: Network): Map<string, number> {
  return new Map(network.actors.map((actor, index) => [actor.id, network.degree[index]!]));
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
