/** What the network would lose with each lab. */
import type { Actor } from "../model/actor.ts";
import { componentsOf, cutOffWithout, cutPointsOf } from "./cut-points-of.ts";
import type { Network } from "./network.ts";

export interface LabLoss {
  readonly lab: Actor;
  /** Other actors whose only partner it is. */
  readonly isolated: number;
  /** Actors of the largest component with the lab, and without it. */
  readonly largestBefore: number;
  readonly largestAfter: number;
}

/** One a lab, in order of ids. */
export function labLosses(network: Network): LabLoss[] {
  const { actors, isLab, degree } = network;
  const { of, sizes } = componentsOf(network);
  const { offset, neighbour } = network.adjacency();
  const { isArticulation } = cutPointsOf(network);
  const [largest = 0, second = 0] = [...sizes].sort((a, b) => b - a);
  return actors.flatMap((lab, actor) => {
    if (isLab[actor] === 0) return [];
    let isolated = 0;
    for (let at = offset[actor]!; at < offset[actor + 1]!; at++) {
      if (degree[neighbour[at]!] === 1) isolated++;
    }
    return [
      {
        lab,
        isolated,
        largestBefore: largest,
        // Worked out when read: what is left without one actor takes a search.
        get largestAfter() {
          const own = sizes[of[actor]!]!;
          const cutOff = isArticulation[actor] === 1 ? cutOffWithout(network, actor) : 0;
          const elsewhere = own === largest ? second : largest;
          return Math.max(elsewhere, own - 1 - cutOff);
        },
      },
    ];
  });
}
