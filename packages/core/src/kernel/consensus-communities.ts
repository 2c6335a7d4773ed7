/**
 * Consensus communities: what many runs of Leiden agree on.
 *
 * Run Leiden `runs` times; D_ij = share of the runs that put i and j together; entries below the
 * threshold become 0; run Leiden as often on D as on a network; repeat until all runs agree, at most
 * 20 rounds (then the partition of the last round with the highest modularity on the network). An
 * actor that no other is with often enough stays alone. Last, a community that the network itself
 * does not connect is replaced by its pieces, as in Leiden: modularity does not fall by it.
 *
 * Draw k = 1, 2, … takes the random source seeded `${seedText}/${k}`, the first round 1 … `runs`, the
 * next the numbers after, so that a run does not depend on the ones before it.
 *
 * Source: Lancichinetti & Fortunato (2012), "Consensus clustering in complex networks", Scientific
 * Reports 2, 336, doi:10.1038/srep00336.
 */
import { adjustedRand, type Comparable, comparable } from "./adjusted-rand.ts";
import { toCsr } from "./csr.ts";
import { connectedParts } from "./leiden/connected-parts.ts";
import { type WeightedGraph, weightedGraph } from "./leiden/weighted-graph.ts";
import { workspaceFor } from "./leiden/workspace.ts";
import { leiden } from "./leiden.ts";
import { modularity } from "./modularity.ts";
import { isSamePartition } from "./partition.ts";
import { seededRandom } from "./random.ts";

const MOST_ROUNDS = 20;

/** Partitions whose modularity differs by less are equally good: the earlier run stands. */
const SAME_MODULARITY = 1e-12;

export interface WeightedTies {
  readonly n: number;
  /** Sorted by (source, target), source < target; at least one. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Above 0. */
  readonly weight: Float64Array;
}

export interface ConsensusOptions {
  readonly gamma: number;
  /** How many runs a round has: a whole number from 2. */
  readonly runs: number;
  /** Least share of runs together that counts. */
  readonly threshold: number;
  readonly seedText: string;
  /** Most rounds of runs; 20 unless given. */
  readonly rounds?: number;
}

export interface ConsensusCommunities {
  /** Community of each actor, numbered by first member. */
  readonly community: Uint32Array;
  readonly modularity: number;
  /** The single run of the first round with the highest modularity. */
  readonly best: { readonly community: Uint32Array; readonly modularity: number };
  /** Mean adjusted Rand index over all pairs of runs of the first round. */
  readonly agreement: number;
  /**
   * Of each actor: mean share of the runs of the first round in which it was with the other members
   * of its community; for one that is alone, share of the runs in which it was alone.
   */
  readonly stability: Float64Array;
  /** Rounds of runs, the first on the network included. */
  readonly rounds: number;
  /** All runs of the last round agreed. */
  readonly isUnanimous: boolean;
}

/** A partition, and how many runs of a round found it. */
interface Found extends Comparable {
  runs: number;
}

export function consensusCommunities(
  ties: WeightedTies,
  options: ConsensusOptions,
): ConsensusCommunities {
  const { gamma, runs, rounds: most = MOST_ROUNDS } = options;
  const graph = graphOf(ties);
  const qualityOf = (community: Uint32Array) =>
    modularity(ties.source, ties.target, ties.weight, community, gamma);

  const first = runsOn(graph, options, 1);
  let last = first;
  let rounds = 1;
  while (last.length > 1 && rounds < most) {
    last = runsOn(
      graphOf(coAssignments(last, ties.n, runs, options.threshold)),
      options,
      rounds * runs + 1,
    );
    rounds++;
  }
  const best = bestOf(first, qualityOf);
  const community = connectedParts(graph, bestOf(last, qualityOf).community);
  return {
    community,
    modularity: qualityOf(community),
    best,
    agreement: meanAgreement(first, runs),
    stability: stabilityOf(community, first, runs),
    rounds,
    isUnanimous: last.length === 1,
  };
}

function graphOf({ n, source, target, weight }: WeightedTies): WeightedGraph {
  return weightedGraph(toCsr(n, source, target), weight);
}

/** The distinct partitions of one round, in order of first appearance. */
function runsOn(
  graph: WeightedGraph,
  { gamma, runs, seedText }: ConsensusOptions,
  firstDraw: number,
): Found[] {
  const found: Found[] = [];
  const workspace = workspaceFor(graph.n);
  for (let run = 0; run < runs; run++) {
    const partition = leiden(
      graph,
      gamma,
      seededRandom(`${seedText}/${firstDraw + run}`),
      workspace,
    );
    const same = found.find(({ code }) => isSamePartition(code, partition));
    if (same === undefined) found.push({ ...comparable(partition), runs: 1 });
    else same.runs++;
  }
  return found;
}

function bestOf(found: readonly Found[], qualityOf: (community: Uint32Array) => number) {
  let best = { community: found[0]!.code, modularity: qualityOf(found[0]!.code) };
  for (const { code } of found) {
    const quality = qualityOf(code);
    if (quality > best.modularity + SAME_MODULARITY)
      best = { community: code, modularity: quality };
  }
  return best;
}

/** D without its entries below the threshold, as ties weighted by runs together. */
function coAssignments(
  found: readonly Found[],
  n: number,
  runs: number,
  threshold: number,
): WeightedTies {
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  const together = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    for (const { code, classes, runs: times } of found) {
      // Members are ascending: those after i stand at the end.
      for (let at = classes.start[code[i]! + 1]! - 1; classes.member[at]! > i; at--) {
        const j = classes.member[at]!;
        together[j] = together[j]! + times;
      }
    }
    for (let j = i + 1; j < n; j++) {
      const count = together[j]!;
      together[j] = 0;
      if (count === 0 || count < threshold * runs) continue;
      source.push(i);
      target.push(j);
      weight.push(count);
    }
  }
  return {
    n,
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    weight: Float64Array.from(weight),
  };
}

/** Runs with the same partition agree at 1. */
function meanAgreement(found: readonly Found[], runs: number): number {
  let sum = 0;
  for (const [index, one] of found.entries()) {
    sum += (one.runs * (one.runs - 1)) / 2;
    for (const other of found.slice(index + 1))
      sum += one.runs * other.runs * adjustedRand(one, other);
  }
  return sum / ((runs * (runs - 1)) / 2);
}

function stabilityOf(community: Uint32Array, found: readonly Found[], runs: number): Float64Array {
  const { classes } = comparable(community);
  const stability = new Float64Array(community.length);
  const met = new Uint32Array(community.length);
  for (const { code, classes: own, runs: times } of found) {
    for (let c = 0; c < classes.count; c++) {
      const members = classes.member.subarray(classes.start[c]!, classes.start[c + 1]!);
      for (const actor of members) met[code[actor]!]!++;
      for (const actor of members) {
        const others = met[code[actor]!]! - 1;
        const isAlone = own.start[code[actor]! + 1]! - own.start[code[actor]!]! === 1;
        const share = members.length === 1 ? Number(isAlone) : others / (members.length - 1);
        stability[actor] = stability[actor]! + times * share;
      }
      for (const actor of members) met[code[actor]!] = 0;
    }
  }
  return stability.map((sum) => sum / runs);
}
