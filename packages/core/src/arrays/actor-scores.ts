/** What each actor of a network scores, in order of actors. Betweenness has a file of its own. */
import { coreNumbers } from "../kernel/core-numbers.ts";
import { leadingEigenvector } from "../kernel/eigenvector.ts";
import { exactLengths } from "../kernel/exact-lengths.ts";
import { pagerank } from "../kernel/pagerank.ts";
import { weightedBetweenness } from "../kernel/weighted-betweenness.ts";
import { giantComponent } from "./giant-component.ts";
import type { Network } from "./network.ts";
import { pathLengths } from "./path-lengths.ts";

/** The strengths of its ties, added up. */
export function strengthsOf({ n, m, source, target, strength }: Network): Float64Array {
  const sums = new Float64Array(n);
  for (let tie = 0; tie < m; tie++) {
    for (const end of [source[tie]!, target[tie]!]) sums[end] = sums[end]! + strength[tie]!;
  }
  return sums;
}

/**
 * Closeness within the actor's own component of r actors, hops: (r − 1)/Σ d. 1 for who stands one
 * step from all of them, null for who has no ties. Source: Freeman (1979), Social Networks 1(3).
 */
export function closenessOf(
  network: Network,
  componentSize: (actor: number) => number,
): (number | null)[] {
  const { farness } = pathLengths(network);
  return Array.from(farness, (far, actor) => (far === 0 ? null : (componentSize(actor) - 1) / far));
}

/** Eigenvector scores on the largest component; null without a tie, or if they do not settle. */
export function eigenvectorOf(network: Network): Float64Array | null {
  if (network.m === 0) return null;
  const isMember = new Uint8Array(network.n);
  for (const actor of giantComponent(network).members) isMember[actor] = 1;
  return leadingEigenvector(network.adjacency(), isMember);
}

/** The damping that every tool takes unless told otherwise. */
const DAMPING = 0.85;

export function pagerankOf(network: Network): Float64Array {
  return pagerank(network.adjacency(), DAMPING);
}

export function coresOf(network: Network): Uint32Array {
  return coreNumbers(network.adjacency());
}

/** Betweenness over paths of ties of length 1/strength: a strong tie is a short one. */
export function weightedBetweennessOf(network: Network): Float64Array {
  return weightedBetweenness(network.adjacency(), exactLengths(network.strength));
}
