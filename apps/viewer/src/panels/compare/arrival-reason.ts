/** Why an actor came or is not there any more, as far as the register says. */
import { type Actor, type ActorFate, type CivilDate, isOnRegister } from "@legami/core";

export type ArrivalReason =
  | { readonly code: "entered"; readonly on: CivilDate; readonly how: string | null }
  | { readonly code: "left"; readonly on: CivilDate; readonly how: string | null }
  | { readonly code: "alreadyThere" | "stillThere" | "unobserved" | "never" | "unsaid" };

type Dated = Actor & { readonly fate: ActorFate };

/** @param dates as the register counts them */
export function arrivalReason(
  actor: Dated,
  [from]: readonly [from: CivilDate, to: CivilDate],
): ArrivalReason {
  const { registerFrom, registerTo, columns } = actor;
  switch (actor.fate) {
    case "joined":
      return registerFrom !== null && !isOnRegister(actor, from)
        ? { code: "entered", on: registerFrom, how: columns["register_entry"] ?? null }
        : { code: "alreadyThere" };
    case "left-register":
      return registerTo === null
        ? { code: "unsaid" }
        : { code: "left", on: registerTo, how: columns["register_exit"] ?? null };
    case "left-without-ties":
      return { code: "stillThere" };
    case "left-unobserved":
      return { code: "unobserved" };
    default:
      return { code: "never" };
  }
}
