import type { Actor } from "../model/actor.ts";
import type { Network } from "./network.ts";

export interface Asked {
  readonly actor: Actor;
  readonly answered: boolean;
}

/** The actors of the network that were asked in the survey; null where nobody wrote that down. */
export function responsesOf({ actors, responses }: Network): Asked[] | null {
  if (responses === null) return null;
  return actors.flatMap((actor) => {
    const answered = responses.get(actor.id);
    return answered === undefined ? [] : [{ actor, answered }];
  });
}
