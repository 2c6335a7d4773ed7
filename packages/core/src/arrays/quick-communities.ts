/**
 * A quick partition by Louvain, for previews and for networks too large for a consensus. It is one
 * run of a method that may leave a community in pieces (Traag et al. 2019): never official.
 *
 * graphology reads a missing weight as 1 and draws from `Math.random` unless told otherwise; here
 * every tie carries its strength and the draws come from the network's seed.
 *
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre (2008), "Fast unfolding of communities in large
 * networks", Journal of Statistical Mechanics, P10008.
 */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { renumber } from "../kernel/partition.ts";
import { seededRandom } from "../kernel/random.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface QuickCommunities {
  /** Of each actor, numbered by first member. */
  readonly community: Uint32Array;
  /** As the library counts it. */
  readonly modularity: number;
}

/** Precondition: at least one tie. */
export const quickCommunities: (network: Network) => QuickCommunities = oncePerNetwork(louvainRun);

function louvainRun(network: Network): QuickCommunities {
  const { n, source, target, strength, parameters, seedText } = network;
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < n; actor++) graph.addNode(actor);
  for (const [tie, weight] of strength.entries()) {
    if (!(weight > 0 && Number.isFinite(weight))) {
      throw new RangeError(`tie ${tie}: expected a strength above 0, received ${weight}`);
    }
    graph.addEdge(source[tie], target[tie], { weight });
  }
  const found = louvain.detailed(graph, {
    getEdgeWeight: "weight",
    resolution: parameters.communityResolution,
    rng: seededRandom(`${seedText}/louvain`).next,
  });
  const community = Uint32Array.from({ length: n }, (_, actor) => found.communities[actor]!);
  renumber(community);
  return { community, modularity: found.modularity };
}
