import type { Network } from "../arrays/network.ts";
import { type Missing, undefinedBecause } from "./measure.ts";
import { tooFewActors } from "./too-few-actors.ts";

/** What keeps a one-mode shape from being read: two modes, too few actors, or no tie. */
export function noShape(network: Network, leastActors = 2): Missing | null {
  if (network.scope.isTwoMode) return undefinedBecause("two_mode");
  const tooFew = tooFewActors(network);
  if (tooFew !== null) return tooFew;
  if (network.n < leastActors) return undefinedBecause("fewer_than_three");
  return network.m === 0 ? undefinedBecause("no_ties") : null;
}
