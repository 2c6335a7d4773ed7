import type { Network } from "../arrays/network.ts";
import { type Missing, undefinedBecause } from "./measure.ts";

/** The Z cases of a measure that needs a tie: too few actors, or none tied. */
export function noTies(network: Network): Missing | null {
  return tooFewActors(network) ?? (network.m === 0 ? undefinedBecause("no_ties") : null);
}

/** The Z cases that most shape measures share (methods 0.7): no actor, or one alone. */
export function tooFewActors({ n, m, known, active }: Network): Missing | null {
  // On the active frame a network without ties has no actors; it is the ties that are missing.
  if (n === 0)
    return undefinedBecause(known > 0 && active === 0 && m === 0 ? untied(known) : "empty");
  return n === 1 ? undefinedBecause("single_node") : null;
}

function untied(known: number): string {
  return known === 1 ? "single_node" : "no_ties";
}
