import type { Actor, ActorFate } from "@legami/core";

/** An actor of the register; with its fate where two dates are compared. */
export type KnownActor = Actor & { readonly fate?: ActorFate };

export function byId(register: readonly KnownActor[]): ReadonlyMap<string, KnownActor> {
  return new Map(register.map((actor) => [actor.id, actor]));
}
