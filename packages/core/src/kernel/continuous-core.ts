/**
 * Coreness of the continuous core–periphery model: values c ≥ 0 that maximise the Pearson
 * correlation between ties and products of values,
 *
 *     r = corr(a_ij, c_i c_j)        over the N dyads i < j, m of them ties
 *       = (N Σ_ties c_i c_j − m S1) / √((N S2 − S1²)(N m − m²))
 *     S1 = Σ_{i<j} c_i c_j = ((Σc)² − Σc²)/2        S2 = Σ_{i<j} (c_i c_j)² = ((Σc²)² − Σc⁴)/2
 *
 * scaled to unit norm. In one value x, the others kept, r is (p + k x) / √(A + B x + D x²): its best
 * x is known, so values are improved one after the other and r never falls. A round costs O(n + m).
 *
 * r has many local optima, hence many starts (coreness-starts.ts): all go `SCOUTING` rounds, the best
 * few on to the end. Two optima lie at the edge of what values can be and are only approached, to
 * `EDGE`: nearly equal values in the order of the degrees (c_i c_j then counts the degrees of both
 * ends), and one actor far above its partners.
 *
 * Source: Borgatti & Everett (1999), "Models of core/periphery structures", Social Networks 21,
 * 375–395.
 */
import { byDegree, corenessStarts, scaleToUnit, star } from "./coreness-starts.ts";
import { actorsByTies, type Csr } from "./csr.ts";
import type { RandomSource } from "./random.ts";

const SCOUTING = 25;
const FINALISTS = 4;
const MOST_ROUNDS = 400;

/** A round that gains less is the last. */
const LEAST_GAIN = 1e-12;

/** How near an optimum at the edge is approached: what is lost of r is of this order. */
const EDGE = 1e-6;

export interface ContinuousCore {
  /** Unit norm. */
  readonly value: Float64Array;
  readonly correlation: number;
}

/**
 * Precondition: at least three actors, some dyads tied and some not.
 *
 * @param isCore the discrete core
 */
export function continuousCore(csr: Csr, isCore: Uint8Array, random: RandomSource): ContinuousCore {
  const scouts = corenessStarts(csr, isCore, random)
    .map((value) => ({ value, correlation: climb(csr, value, SCOUTING) }))
    .filter(({ correlation }) => Number.isFinite(correlation))
    .sort((a, b) => b.correlation - a.correlation);
  const finalists = scouts.slice(0, FINALISTS);
  for (const finalist of finalists) finalist.correlation = climb(csr, finalist.value, MOST_ROUNDS);
  const edges = [byDegree(csr, EDGE), star(csr, actorsByTies(csr)[0]!, EDGE)];
  let best: ContinuousCore = { value: edges[0]!, correlation: Number.NEGATIVE_INFINITY };
  for (const value of [...finalists.map((finalist) => finalist.value), ...edges]) {
    const correlation = coreCorrelation(csr, value);
    if (correlation > best.correlation + LEAST_GAIN) best = { value, correlation };
  }
  scaleToUnit(best.value);
  return best;
}

/** r, counted dyad by dyad: exact also where the values are nearly equal. O(n²). */
export function coreCorrelation({ n, offset, neighbour }: Csr, value: Float64Array): number {
  const dyads = (n * (n - 1)) / 2;
  const ties = neighbour.length / 2;
  let sum = 0;
  let total = 0;
  for (let i = n - 1, after = 0; i >= 0; i--) {
    sum += value[i]! * after;
    after += value[i]!;
  }
  const mean = sum / dyads;
  let spread = 0;
  let tied = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const own = value[i]! * value[j]! - mean;
      total += own;
      spread += own * own;
    }
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      if (neighbour[at]! > i) tied += value[i]! * value[neighbour[at]!]! - mean;
    }
  }
  // What rounding left of the mean goes out again.
  const rest = total / dyads;
  spread -= dyads * rest * rest;
  tied -= ties * rest;
  return (tied / Math.sqrt(spread * ties)) * Math.sqrt(dyads / (dyads - ties));
}

/** Improves the values in rounds, in place; returns r, NaN where there is none. */
function climb(csr: Csr, value: Float64Array, rounds: number): number {
  let r = Number.NaN;
  for (let round = 0; round < rounds; round++) {
    scaleToUnit(value);
    const next = improveEach(csr, value);
    if (next - r <= LEAST_GAIN) return next;
    r = next;
  }
  return r;
}

/** Sets every value to its best, the others being what they are; returns r. */
function improveEach({ n, offset, neighbour }: Csr, value: Float64Array): number {
  const ties = neighbour.length / 2;
  const dyads = (n * (n - 1)) / 2;
  let [sum, squares, fourths, tied] = [0, 0, 0, 0];
  for (let v = 0; v < n; v++) {
    const x = value[v]!;
    sum += x;
    squares += x * x;
    fourths += x * x * x * x;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) tied += (x * value[neighbour[at]!]!) / 2;
  }
  let r = Number.NaN;
  for (let v = 0; v < n; v++) {
    const x = value[v]!;
    let partners = 0;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) partners += value[neighbour[at]!]!;
    const s = sum - x;
    const q = squares - x * x;
    const s1 = (s * s - q) / 2;
    // Of (p + k x) / √(a + 2 b x + d x²).
    const p = dyads * (tied - x * partners) - ties * s1;
    const k = dyads * partners - ties * s;
    const f = fourths - x * x * x * x;
    const a = (dyads * (q * q - f)) / 2 - s1 * s1;
    const b = -s1 * s;
    const d = dyads * q - s * s;
    const at = (y: number) => (p + k * y) / Math.sqrt(a + 2 * b * y + d * y * y);
    // dr/dx has the sign of rise + slope · x.
    const rise = k * a - p * b;
    const slope = k * b - p * d;
    const best = slope < 0 ? Math.max(0, -rise / slope) : Math.sqrt(q) / EDGE;
    const own = at(x);
    const found = at(best);
    const chosen = found > own || Number.isNaN(own) ? best : x;
    r = chosen === best ? found : own;
    value[v] = chosen;
    sum = s + chosen;
    squares = q + chosen * chosen;
    fourths = f + chosen * chosen * chosen * chosen;
    tied += (chosen - x) * partners;
  }
  return r / Math.sqrt(ties * (dyads - ties));
}
