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
import { type Workspace, workspaceFor } from "./leiden/workspace.ts";
import { isSamePartition, renumber } from "./partition.ts";
import { pickedIndices } from "./picked.ts";
import type { RandomSource } from "./random.ts";

/** @param workspace for as many nodes as the graph has, or more */
export function leiden(
  graph: WeightedGraph,
  gamma: number,
  random: RandomSource,
  workspace: Workspace = workspaceFor(graph.n),
): Uint32Array {
  let found = eachAlone(graph.n);
  if (graph.neighbour.length === 0) return found;
  for (;;) {
    const next = iterate(graph, found, gamma, random, workspace);
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
  workspace: Workspace,
): Uint32Array {
  let graph = actors;
  let community: Uint32Array = from.slice();
  const nodeOf = eachAlone(actors.n);
  for (;;) {
    moveNodes(graph, community, gamma, random, workspace);
    if (renumber(community, workspace.codes) === graph.n) break;
    const part = refine(graph, community, gamma, random, workspace);
    const parts = renumber(part, workspace.codes);
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
  const found = pickedIndices(community, nodeOf);
  renumber(found, workspace.codes);
  return found;
}

function eachAlone(n: number): Uint32Array {
  const alone = new Uint32Array(n);
  for (let actor = 0; actor < n; actor++) alone[actor] = actor;
  return alone;
}
