/**
 * Communities by the Leiden algorithm with modularity as objective, iterated to stability.
 *
 * One iteration: move single nodes while they gain (`moveNodes`); refine every community into
 * connected parts (`refine`); make the parts the nodes of the next level, each starting in the
 * community it came from; repeat until each community is one node. Iterations repeat from the
 * communities found until one changes nothing.
 *
 * Every community is connected, which Louvain does not promise. No single actor gains by moving to
 * another community. Modularity never falls from one iteration to the next. Isolates stay alone.
 * Communities are numbered by their first member. The result depends on the weights up to their
 * unit, on γ, on the order of the actors and on the random source.
 *
 * Sources: Traag, Waltman & van Eck (2019), "From Louvain to Leiden: guaranteeing well-connected
 * communities", Scientific Reports 9, 5233, doi:10.1038/s41598-019-41695-z (algorithm A.2, θ = .01);
 * Blondel, Guillaume, Lambiotte & Lefebvre (2008), "Fast unfolding of communities in large
 * networks", Journal of Statistical Mechanics, P10008.
 */
import { connectedParts } from "./leiden/connected-parts.ts";
import { moveNodes } from "./leiden/move-nodes.ts";
import { refine } from "./leiden/refine.ts";
import { aggregated, type WeightedGraph } from "./leiden/weighted-graph.ts";
import { isSamePartition, renumber } from "./partition.ts";
import type { RandomSource } from "./random.ts";

export function leiden(graph: WeightedGraph, gamma: number, random: RandomSource): Uint32Array {
  let found: Uint32Array = Uint32Array.from({ length: graph.n }, (_, actor) => actor);
  if (graph.neighbour.length === 0) return found;
  for (;;) {
    const next = iterate(graph, found, gamma, random);
    if (isSamePartition(found, next)) return found;
    found = next;
  }
}

/** One pass through all levels, from the communities given to better ones or the same. */
function iterate(
  actors: WeightedGraph,
  from: Uint32Array,
  gamma: number,
  random: RandomSource,
): Uint32Array {
  let graph = actors;
  let community: Uint32Array = from.slice();
  const nodeOf = Uint32Array.from({ length: actors.n }, (_, actor) => actor);
  for (;;) {
    moveNodes(graph, community, gamma, random);
    if (renumber(community) === graph.n) break;
    const part = refine(graph, community, gamma, random);
    const parts = renumber(part);
    if (parts === graph.n) {
      // Chance left every node alone: nothing to aggregate, and nothing yet that holds them connected.
      community = connectedParts(graph, community);
      break;
    }
    const next = aggregated(graph, part, parts);
    const inherited = new Uint32Array(parts);
    for (let v = 0; v < graph.n; v++) inherited[part[v]!] = community[v]!;
    for (let actor = 0; actor < actors.n; actor++) nodeOf[actor] = part[nodeOf[actor]!]!;
    graph = next;
    community = inherited;
  }
  const found = nodeOf.map((node) => community[node]!);
  renumber(found);
  return found;
}
