/**
 * NetSimile distance of two networks, of the same actors or of others.
 *
 * Of every actor seven features: ties k; clustering c; mean k and mean c of its neighbours; ties
 * within its ego network (itself and its neighbours), ties that leave it, and actors that these lead
 * to. Of every feature five aggregates over the actors: mean, median, standard deviation (of a
 * population), skewness and excess kurtosis; what has no value is 0. The distance is that of Canberra
 * over the 35 pairs, Σ |x − y| / (|x| + |y|) with 0/0 = 0: between 0 and 35. O(Σ k²).
 *
 * Precondition: at least one actor each.
 *
 * Source: Berlingerio, Koutra, Eliassi-Rad & Faloutsos (2012), "NetSimile: A Scalable Approach to
 * Size-Independent Network Similarity", arXiv 1209.2684.
 */
import type { Csr } from "./csr.ts";
import { trianglesOf } from "./triangles.ts";

/** Spreads relative to the mean, skewness and kurtosis below this are rounding. */
const ROUNDING = 1e-12;

export function netSimile(one: Csr, other: Csr): number {
  const [x, y] = [signatureOf(one), signatureOf(other)];
  return x.reduce((sum, value, index) => {
    const size = Math.abs(value) + Math.abs(y[index]!);
    return size === 0 ? sum : sum + Math.abs(value - y[index]!) / size;
  }, 0);
}

function signatureOf(csr: Csr): number[] {
  return featuresOf(csr).flatMap(aggregates);
}

/** The seven features, each over all actors. */
function featuresOf(csr: Csr): Float64Array[] {
  const { n, offset, neighbour } = csr;
  const triangles = trianglesOf(csr);
  const k = Float64Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  const c = k.map((degree, v) => (degree < 2 ? 0 : (2 * triangles[v]!) / (degree * (degree - 1))));
  const meanAround = (feature: Float64Array) =>
    k.map((degree, v) => {
      let sum = 0;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) sum += feature[neighbour[at]!]!;
      return degree === 0 ? 0 : sum / degree;
    });
  // A triangle is a tie between two neighbours; a tie between neighbours has two ends in the ego network.
  const within = k.map((degree, v) => degree + triangles[v]!);
  const { leaving, beyond } = borders(csr);
  return [k, c, meanAround(k), meanAround(c), within, leaving, beyond];
}

/** Of every ego network the ties that leave it, and the actors outside that they lead to. */
function borders({ n, offset, neighbour }: Csr): {
  leaving: Float64Array;
  beyond: Float64Array;
} {
  const leaving = new Float64Array(n);
  const beyond = new Float64Array(n);
  // 2 v + 1: in the ego network of v; 2 v + 2: met outside of it.
  const mark = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    mark[v] = 2 * v + 1;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) mark[neighbour[at]!] = 2 * v + 1;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      for (let from = offset[u]!; from < offset[u + 1]!; from++) {
        const w = neighbour[from]!;
        if (mark[w] === 2 * v + 1) continue;
        leaving[v] = leaving[v]! + 1;
        if (mark[w] === 2 * v + 2) continue;
        mark[w] = 2 * v + 2;
        beyond[v] = beyond[v]! + 1;
      }
    }
  }
  return { leaving, beyond };
}

/** Mean, median, standard deviation, skewness, excess kurtosis. */
function aggregates(feature: Float64Array): number[] {
  const n = feature.length;
  const sorted = feature.toSorted();
  const median = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
  const mean = feature.reduce((sum, value) => sum + value, 0) / n;
  let [squares, cubes, fourths] = [0, 0, 0];
  for (const value of feature) {
    const square = (value - mean) * (value - mean);
    squares += square;
    cubes += square * (value - mean);
    fourths += square * square;
  }
  const variance = squares / n;
  const deviation = Math.sqrt(variance);
  if (deviation <= ROUNDING * Math.abs(mean)) return [mean, median, 0, 0, 0];
  const skewness = cubes / (n * variance * deviation);
  const kurtosis = fourths / (n * variance * variance) - 3;
  return [mean, median, deviation, ...[skewness, kurtosis].map(withoutRounding)];
}

/** Canberra takes the least difference from 0 for a whole one: what is 0 but for rounding is 0. */
function withoutRounding(value: number): number {
  return Math.abs(value) < ROUNDING ? 0 : value;
}
