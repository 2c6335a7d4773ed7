/** The network that one level of Leiden works on: actors first, then groups of them as nodes. */
import type { Csr } from "../csr.ts";
import { classesOf } from "../partition.ts";

export interface WeightedGraph {
  readonly n: number;
  /** Neighbours of node v stand at offset[v] … offset[v + 1]. */
  readonly offset: Uint32Array;
  readonly neighbour: Uint32Array;
  /** Of the tie to that neighbour; the mean over the ties of the first level is 1. */
  readonly weight: Float64Array;
  /** Of each node: the weights of all ties of its actors, those within the node from both ends. */
  readonly mass: Float64Array;
  /** Sum of the masses: twice the weight of all ties. The same at every level. */
  readonly totalMass: number;
}

/**
 * Weights are divided by their mean, so that nothing Leiden does depends on their unit.
 *
 * Precondition: `tieWeight` has one entry a tie, all above 0.
 */
export function weightedGraph(csr: Csr, tieWeight: Float64Array): WeightedGraph {
  let sum = 0;
  for (let tie = 0; tie < tieWeight.length; tie++) sum += tieWeight[tie]!;
  const mean = sum / tieWeight.length;

  const weight = new Float64Array(csr.tie.length);
  const mass = new Float64Array(csr.n);
  let totalMass = 0;
  for (let v = 0; v < csr.n; v++) {
    for (let at = csr.offset[v]!; at < csr.offset[v + 1]!; at++) {
      const own = tieWeight[csr.tie[at]!]! / mean;
      weight[at] = own;
      mass[v] = mass[v]! + own;
    }
    totalMass += mass[v]!;
  }
  return { n: csr.n, offset: csr.offset, neighbour: csr.neighbour, weight, mass, totalMass };
}

/**
 * Every group becomes a node. Ties within a group are kept in its mass only: wherever the node goes,
 * they go along, so they decide nothing.
 *
 * Precondition: group codes are below `groups`, and each is used.
 */
export function aggregated(
  graph: WeightedGraph,
  group: Uint32Array,
  groups: number,
): WeightedGraph {
  const { start, member } = classesOf(group, groups);
  const offset = new Uint32Array(groups + 1);
  const most = Math.min(graph.neighbour.length, groups * (groups - 1));
  const neighbour = new Uint32Array(most);
  const weight = new Float64Array(most);
  const mass = new Float64Array(groups);
  // Where the tie to each other group stands in the row being written; 0 = not met.
  const placeOf = new Uint32Array(groups);
  let end = 0;
  for (let g = 0; g < groups; g++) {
    for (let at = start[g]!; at < start[g + 1]!; at++) {
      const v = member[at]!;
      mass[g] = mass[g]! + graph.mass[v]!;
      for (let edge = graph.offset[v]!; edge < graph.offset[v + 1]!; edge++) {
        const other = group[graph.neighbour[edge]!]!;
        if (other === g) continue;
        if (placeOf[other] === 0) {
          neighbour[end++] = other;
          placeOf[other] = end;
        }
        const place = placeOf[other]! - 1;
        weight[place] = weight[place]! + graph.weight[edge]!;
      }
    }
    for (let place = offset[g]!; place < end; place++) placeOf[neighbour[place]!] = 0;
    offset[g + 1] = end;
  }
  return {
    n: groups,
    offset,
    neighbour: neighbour.subarray(0, end),
    weight: weight.subarray(0, end),
    mass,
    totalMass: graph.totalMass,
  };
}
