/**
 * Communities of a two-mode network: the partition of labs and others that maximises Barber's
 * modularity,
 *
 *     Q = Σ_c [ w_c / W − K_c L_c / W² ]
 *
 * w_c weight of the ties within c, K_c and L_c of all ties of its labs and of its others, W of all
 * ties: chance ties join labs with others only.
 *
 * With the labs' communities fixed the best community of every other is known, and the other way
 * round, so the two sides take turns until nothing changes; then the two communities whose union gains
 * most are joined, and again. The best of many random beginnings stands, of equal ones the first.
 *
 * Source: Barber (2007), "Modularity and community detection in bipartite networks", Phys. Rev. E 76,
 * 066102.
 */
import { renumber } from "./partition.ts";
import type { RandomSource } from "./random.ts";

/** Smaller gains are rounding. */
const LEAST_GAIN = 1e-12;

/** Ties of one side: those of actor v lead to partner[at] with weight[at], at = offset[v] … offset[v + 1]. */
export interface Side {
  readonly offset: Uint32Array;
  readonly partner: Uint32Array;
  readonly weight: Float64Array;
}

export interface TwoModeGraph {
  readonly labs: Side;
  readonly others: Side;
}

export interface BipartiteCommunities {
  /** Of the labs first, then of the others, numbered by first member. */
  readonly community: Uint32Array;
  readonly modularity: number;
}

/** Precondition: at least one tie, weights above 0. */
export function bipartiteCommunities(
  graph: TwoModeGraph,
  runs: number,
  randomOf: (run: number) => RandomSource,
): BipartiteCommunities {
  let best: BipartiteCommunities | null = null;
  for (let run = 1; run <= runs; run++) {
    const found = climb(graph, randomOf(run));
    if (best === null || found.modularity > best.modularity + LEAST_GAIN) best = found;
  }
  return best as BipartiteCommunities;
}

function climb({ labs, others }: TwoModeGraph, random: RandomSource): BipartiteCommunities {
  const count = sizeOf(labs);
  const groups = 1 + random.integer(count);
  const ofLabs = Uint32Array.from({ length: count }, () => random.integer(groups));
  const ofOthers = new Uint32Array(sizeOf(others));
  let modularity = Number.NEGATIVE_INFINITY;
  for (;;) {
    settle(others, ofOthers, labs, ofLabs, count);
    settle(labs, ofLabs, others, ofOthers, count);
    const within = tieWeights(labs, ofLabs, ofOthers, count);
    const next = qualityOf(within, count);
    if (next > modularity + LEAST_GAIN) modularity = next;
    else if (!joinBest(within, count, ofLabs, ofOthers)) break;
  }
  const community = Uint32Array.from([...ofLabs, ...ofOthers]);
  renumber(community);
  return { community, modularity };
}

/** Every actor of a side goes to the community, of those of the other side, that is best for it. */
function settle(
  side: Side,
  own: Uint32Array,
  across: Side,
  communities: Uint32Array,
  groups: number,
): void {
  const totals = new Float64Array(groups);
  for (let actor = 0; actor < communities.length; actor++)
    totals[communities[actor]!] = totals[communities[actor]!]! + strengthOf(across, actor);
  const whole = totals.reduce((sum, total) => sum + total, 0);
  const toGroup = new Float64Array(groups);
  for (let actor = 0; actor < own.length; actor++) {
    const { offset, partner, weight } = side;
    const strength = strengthOf(side, actor);
    toGroup.fill(0);
    for (let at = offset[actor]!; at < offset[actor + 1]!; at++) {
      const group = communities[partner[at]!]!;
      toGroup[group] = toGroup[group]! + weight[at]!;
    }
    const gain = (group: number) => toGroup[group]! - (strength * totals[group]!) / whole;
    let best = own[actor]!;
    for (let group = 0; group < groups; group++)
      if (gain(group) > gain(best) + LEAST_GAIN) best = group;
    own[actor] = best;
  }
}

/** Weight of the ties from labs of group a to others of group b, at a · groups + b. */
function tieWeights(
  { offset, partner, weight }: Side,
  ofLabs: Uint32Array,
  ofOthers: Uint32Array,
  groups: number,
): Float64Array {
  const weights = new Float64Array(groups * groups);
  for (let lab = 0; lab < ofLabs.length; lab++) {
    for (let at = offset[lab]!; at < offset[lab + 1]!; at++) {
      const cell = ofLabs[lab]! * groups + ofOthers[partner[at]!]!;
      weights[cell] = weights[cell]! + weight[at]!;
    }
  }
  return weights;
}

/** Row and column sums, and the sum of all. */
function totalsOf(weights: Float64Array, groups: number) {
  const rows = new Float64Array(groups);
  const columns = new Float64Array(groups);
  let whole = 0;
  for (let a = 0; a < groups; a++) {
    for (let b = 0; b < groups; b++) {
      const weight = weights[a * groups + b]!;
      rows[a] = rows[a]! + weight;
      columns[b] = columns[b]! + weight;
      whole += weight;
    }
  }
  return { rows, columns, whole };
}

function qualityOf(weights: Float64Array, groups: number): number {
  const { rows, columns, whole } = totalsOf(weights, groups);
  let quality = 0;
  for (let c = 0; c < groups; c++)
    quality += weights[c * groups + c]! / whole - (rows[c]! * columns[c]!) / (whole * whole);
  return quality;
}

/** Joins the two communities that gain most by it; false if none gain. */
function joinBest(
  weights: Float64Array,
  groups: number,
  ofLabs: Uint32Array,
  ofOthers: Uint32Array,
): boolean {
  const { rows, columns, whole } = totalsOf(weights, groups);
  let [most, kept, gone] = [LEAST_GAIN, -1, -1];
  for (let a = 0; a < groups; a++) {
    for (let b = a + 1; b < groups; b++) {
      const ties = weights[a * groups + b]! + weights[b * groups + a]!;
      const chance = (rows[a]! * columns[b]! + rows[b]! * columns[a]!) / whole;
      const gain = (ties - chance) / whole;
      if (gain > most) [most, kept, gone] = [gain, a, b];
    }
  }
  if (kept < 0) return false;
  for (const side of [ofLabs, ofOthers])
    for (let actor = 0; actor < side.length; actor++) if (side[actor] === gone) side[actor] = kept;
  return true;
}

function sizeOf({ offset }: Side): number {
  return offset.length - 1;
}

function strengthOf({ offset, weight }: Side, actor: number): number {
  let sum = 0;
  for (let at = offset[actor]!; at < offset[actor + 1]!; at++) sum += weight[at]!;
  return sum;
}
