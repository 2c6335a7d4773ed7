/**
 * Graph correlation and its permutation null (methods E2): Pearson's r over the pairs of actors that
 * both dates observed, rows and columns of the first permuted together.
 *
 *     r = corr(x_ij, y_ij),  i < j        null: corr(x_π(i)π(j), y_ij)
 *
 * Between two waves r is always "significant": it describes how alike two networks are and is no
 * finding by its p-value. Undefined where either network has all pairs alike (`no_variation`).
 *
 * Cost: O(draws · m) where every pair was observed, else O(draws · n²). Oracle: sna `gcor`; of the null the distribution, not the p-value, whose
 * formula there can give 0.
 * Source: Krackhardt (1988), "Predicting with Networks", Social Networks 10(4), 359–381.
 */
import type { Draws } from "./draws.ts";
import { type DyadMatrix, pairCorrelation } from "./dyad-matrix.ts";
import { type NullModel, nullModel } from "./null-model.ts";

export interface GraphCorrelation {
  readonly value: number;
  readonly null: NullModel;
}

/** @param x, y of the same actors in the same order */
export function graphCorrelation(
  x: DyadMatrix,
  y: DyadMatrix,
  draws: Draws,
): GraphCorrelation | null {
  const order = Uint32Array.from({ length: x.n }, (_, actor) => actor);
  const value = pairCorrelation(x, y, order);
  if (value === null) return null;
  const values: number[] = [];
  const correlate = permutedCorrelation(x, y);
  for (let draw = 0; draw < draws.count; draw++) {
    const random = draws.randomOf(draw);
    for (let actor = 0; actor < x.n; actor++) order[actor] = actor;
    for (let at = x.n - 1; at > 0; at--) {
      const other = random.integer(at + 1);
      const held = order[at]!;
      order[at] = order[other]!;
      order[other] = held;
    }
    const drawn = correlate(order);
    // Masked pairs can leave a permutation without variation: it says nothing of r.
    if (drawn !== null) values.push(drawn);
  }
  return { value, null: nullModel("qap", value, Float64Array.from(values), false) };
}

/**
 * The correlation for any order of the actors of the first network. Where every pair is known only the
 * sum of products hangs on the order, and that has a term for the pairs alone that are not 0.
 */
function permutedCorrelation(x: DyadMatrix, y: DyadMatrix): (order: Uint32Array) => number | null {
  const one = sumsOf(x);
  const other = sumsOf(y);
  if (one === null || other === null) return (order) => pairCorrelation(x, y, order);
  const { n, values } = x;
  const pairs = (n * (n - 1)) / 2;
  const { source, target, value } = other;
  const scale = Math.sqrt(
    (pairs * one.squares - one.sum * one.sum) * (pairs * other.squares - other.sum * other.sum),
  );
  return (order) => {
    let products = 0;
    for (let pair = 0; pair < value.length; pair++) {
      products += values[order[source[pair]!]! * n + order[target[pair]!]!]! * value[pair]!;
    }
    return (pairs * products - one.sum * other.sum) / scale;
  };
}

interface PairSums {
  readonly sum: number;
  readonly squares: number;
  /** Pairs that are not 0, with their values. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly value: Float64Array;
}

/** Null where some pair was not observed. */
function sumsOf({ n, values }: DyadMatrix): PairSums | null {
  const pairs: [number, number][] = [];
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = values[i * n + j]!;
      if (Number.isNaN(value)) return null;
      if (value === 0) continue;
      pairs.push([i, j]);
      sum += value;
      squares += value * value;
    }
  }
  return {
    sum,
    squares,
    source: Uint32Array.from(pairs, ([i]) => i),
    target: Uint32Array.from(pairs, ([, j]) => j),
    value: Float64Array.from(pairs, ([i, j]) => values[i * n + j]!),
  };
}
