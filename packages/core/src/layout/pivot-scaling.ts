/**
 * Where majorisation starts from: classical scaling of the distances to some pivots, whose two
 * strongest axes come out of a small matrix however many actors there are.
 *
 * Source: Brandes & Pich (2007), "Eigensolver Methods for Progressive Multidimensional Scaling of
 * Large Data", GD 2006, LNCS 4372, 42–53.
 */
import type { Places } from "./majorise.ts";
import type { Pivots } from "./pivots.ts";

const POWER_ROUNDS = 300;

/** @param seeds places that break the ties between actors with the same distances, as a small part of the result */
export function pivotScaling(n: number, { distances }: Pivots, seeds: Places): Places {
  const k = distances.length;
  const columns = doubleCentred(n, distances);
  const products = new Float64Array(k * k);
  for (let a = 0; a < k; a++) {
    for (let b = a; b < k; b++) {
      products[a * k + b] = products[b * k + a] = dot(columns[a]!, columns[b]!);
    }
  }
  // From where the seeds point, so that a tie more turns or mirrors nothing.
  const towards = (seed: Float64Array) => Float64Array.from(columns, (column) => dot(column, seed));
  const first = strongestAxis(products, towards(seeds.xs), null);
  const second = strongestAxis(products, towards(seeds.ys), first);
  const along = (axis: Float64Array, own: Float64Array) => {
    const places = new Float64Array(n);
    for (let pivot = 0; pivot < k; pivot++) {
      const column = columns[pivot]!;
      for (let v = 0; v < n; v++) places[v] = places[v]! + column[v]! * axis[pivot]!;
    }
    const spread = Math.sqrt(dot(places, places) / Math.max(n, 1)) || 1;
    return places.map((value, v) => value / spread + SEED_SHARE * own[v]!);
  };
  return { xs: along(first, seeds.xs), ys: along(second, seeds.ys) };
}

const SEED_SHARE = 0.2;

/** −½ of the squared distances, with the means of rows and columns taken away. */
function doubleCentred(n: number, distances: readonly Float64Array[]): Float64Array[] {
  const k = distances.length;
  const squares = distances.map((row) => row.map((value) => value * value));
  const ofColumn = squares.map((row) => mean(row));
  const ofActor = new Float64Array(n);
  for (const row of squares) for (let v = 0; v < n; v++) ofActor[v] = ofActor[v]! + row[v]! / k;
  const overall = mean(Float64Array.from(ofColumn));
  return squares.map((row, pivot) =>
    row.map((value, v) => -0.5 * (value - ofColumn[pivot]! - ofActor[v]! + overall)),
  );
}

/** By power iteration; `other` is the axis to stay at right angles to. */
function strongestAxis(
  products: Float64Array,
  start: Float64Array,
  other: Float64Array | null,
): Float64Array {
  const k = start.length;
  let axis = start;
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const next = new Float64Array(k);
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) next[a] = next[a]! + products[a * k + b]! * axis[b]!;
    }
    if (other !== null) {
      const share = dot(next, other) / (dot(other, other) || 1);
      for (let at = 0; at < k; at++) next[at] = next[at]! - share * other[at]!;
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
