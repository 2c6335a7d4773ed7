/**
 * Random networks in which everybody keeps the number of partners (methods E5): a chain of double-edge
 * swaps over simple graphs.
 *
 *     {a–b, c–d}  →  {a–d, c–b}     refused where it would make a loop, a double tie or a pair that
 *                                   could not be observed
 *
 * A refused swap is a step that stays where it is: counting only the accepted ones would visit
 * networks with many possible swaps too often. The gap between two samples starts at 20 steps a tie and
 * doubles until degree assortativity of successive samples is correlated by less than 0.05 (at most
 * four times). Two-mode networks swap the ends of one side only.
 *
 * Source: Fosdick, Larremore, Nishimura & Ugander (2018), "Configuring Random Graph Models with Fixed
 * Degree Sequences", SIAM Review 60(2), 315–355.
 */
import type { RandomSource } from "../kernel/random.ts";
import type { Draws } from "./draws.ts";
import { TieSet } from "./tie-set.ts";

const STEPS_PER_TIE = 20;
const MOST_DOUBLINGS = 4;
const LEAST_TO_JUDGE = 500;
const LEAST_ACCEPTED = 0.05;
const LEAST_GRAPHS = 20;
const MOST_CORRELATED = 0.05;

export interface FixedDegrees {
  readonly n: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Ends of one side stand in `source`, of the other in `target`, and stay there. */
  readonly isTwoMode: boolean;
  /** A tie between the two could have been observed; null = between any two. */
  readonly mayTie: ((a: number, b: number) => boolean) | null;
}

export interface ConfigurationNull {
  readonly values: Float64Array;
  /** Share of swaps that were made: near 0 the network has almost no alternatives. */
  readonly swappability: number;
  /** Different networks among the samples. */
  readonly distinct: number;
  readonly stepsPerSample: number;
  /** Of successive samples' degree assortativity; null where it does not vary. */
  readonly autocorrelation: number | null;
  /** Too few swaps or networks for the samples to mean anything. */
  readonly isTooRigid: boolean;
}

/** @param statistic of one sample's ties; must not keep the arrays, which are written over */
export function configurationModel(
  network: FixedDegrees,
  statistic: (source: Uint32Array, target: Uint32Array) => number,
  draws: Draws,
): ConfigurationNull {
  let steps = STEPS_PER_TIE * network.source.length;
  // Of few samples the correlation itself is uncertain: the gap is found on more, without the statistic.
  const isFew = draws.count < LEAST_TO_JUDGE;
  const tried = isFew ? { ...draws, count: LEAST_TO_JUDGE } : draws;
  for (let doubling = 0; ; doubling++) {
    const run = sample(network, isFew ? () => 0 : statistic, tried, steps);
    const isMixed = run.autocorrelation === null || Math.abs(run.autocorrelation) < MOST_CORRELATED;
    if (isMixed || run.isTooRigid || doubling === MOST_DOUBLINGS) {
      if (!isFew) return run;
      const { autocorrelation, isTooRigid } = run;
      return { ...sample(network, statistic, draws, steps), autocorrelation, isTooRigid };
    }
    steps *= 2;
  }
}

function sample(
  network: FixedDegrees,
  statistic: (source: Uint32Array, target: Uint32Array) => number,
  draws: Draws,
  steps: number,
): ConfigurationNull {
  const chain = swapChain(network);
  const values = new Float64Array(draws.count);
  const mixing = new Float64Array(draws.count);
  const seen = new Set<string>();
  let made = 0;
  for (let draw = 0; draw < draws.count; draw++) {
    made += chain.walk(steps, draws.randomOf(draw));
    values[draw] = statistic(chain.source, chain.target);
    mixing[draw] = chain.degreeProducts();
    seen.add(chain.fingerprint());
  }
  const swappability = steps === 0 ? 0 : made / (steps * draws.count);
  return {
    values,
    swappability,
    distinct: seen.size,
    stepsPerSample: steps,
    autocorrelation: correlationOfNeighbours(mixing),
    isTooRigid: swappability < LEAST_ACCEPTED || seen.size < LEAST_GRAPHS,
  };
}

interface SwapChain {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** So many steps further; returns how many swaps were made. */
  readonly walk: (steps: number, random: RandomSource) => number;
  /** Σ kₐ·k_b over the ties: with fixed degrees all that varies of degree assortativity. */
  readonly degreeProducts: () => number;
  /** Equal for equal networks. */
  readonly fingerprint: () => string;
}

export function swapChain({ n, isTwoMode, mayTie, ...ties }: FixedDegrees): SwapChain {
  const source = ties.source.slice();
  const target = ties.target.slice();
  const m = source.length;
  const tied = new TieSet(n, source, target);
  const degree = new Float64Array(n);
  for (let tie = 0; tie < m; tie++) {
    degree[source[tie]!]!++;
    degree[target[tie]!]!++;
  }
  const isFree = (a: number, b: number) =>
    a !== b && !tied.has(a, b) && (mayTie === null || mayTie(a, b));
  const step = (random: RandomSource): boolean => {
    const one = random.integer(m);
    const other = random.integer(m);
    if (one === other) return false;
    // Half of the swaps turn the second tie round, so that both ways of joining four ends are tried.
    const isTurned = !isTwoMode && random.integer(2) === 1;
    const [a, b] = [source[one]!, target[one]!];
    const c = isTurned ? target[other]! : source[other]!;
    const d = isTurned ? source[other]! : target[other]!;
    if (!isFree(a, d) || !isFree(c, b)) return false;
    tied.delete(a, b);
    tied.delete(c, d);
    tied.add(a, d);
    tied.add(c, b);
    target[one] = d;
    source[other] = c;
    target[other] = b;
    return true;
  };
  return {
    source,
    target,
    walk: (steps, random) => {
      let made = 0;
      if (m > 1) for (let k = 0; k < steps; k++) if (step(random)) made++;
      return made;
    },
    degreeProducts: () => {
      let sum = 0;
      for (let tie = 0; tie < m; tie++) sum += degree[source[tie]!]! * degree[target[tie]!]!;
      return sum;
    },
    fingerprint: () => tied.fingerprint(),
  };
}

function correlationOfNeighbours(values: Float64Array): number | null {
  const n = values.length;
  if (n < 3) return null;
  let mean = 0;
  for (const value of values) mean += value / n;
  let variance = 0;
  let shared = 0;
  for (let k = 0; k < n; k++) {
    variance += (values[k]! - mean) ** 2;
    if (k > 0) shared += (values[k]! - mean) * (values[k - 1]! - mean);
  }
  return variance < 1e-12 ? null : shared / variance;
}
