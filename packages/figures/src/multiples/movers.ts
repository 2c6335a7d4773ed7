/** Whose ties changed most between two dates: the actors that the text names. */
import { type ChangeEvaluation, compareIds } from "@legami/core";
import type { FatedActor } from "../difference/actor-fates.ts";

export interface Mover {
  readonly actor: FatedActor;
  readonly fresh: number;
  readonly dissolved: number;
}

/** On the register at both dates: who came or left did not change partners. */
const STAYED: readonly FatedActor["fate"][] = ["retained", "joined", "left-without-ties"];

export function moversOf({ actors, ties }: ChangeEvaluation, most: number): Mover[] {
  const count = (id: string, fate: string) =>
    ties.filter((tie) => tie.fate === fate && (tie.source === id || tie.target === id)).length;
  const moved = ({ fresh, dissolved }: Mover) => fresh + dissolved;
  return actors
    .filter(({ fate }) => STAYED.includes(fate))
    .map((actor): Mover => {
      return { actor, fresh: count(actor.id, "new"), dissolved: count(actor.id, "dissolved") };
    })
    .filter((mover) => moved(mover) > 0)
    .sort((a, b) => moved(b) - moved(a) || compareIds(a.actor.id, b.actor.id))
    .slice(0, most);
}
