/**
 * Graph correlation and its permutation null (methods E2): Pearson's r over the pairs of actors that
 * both dates observed, rows and columns of the first permuted together.
 *
 *     r = corr(x_ij, y_ij),  i < j        null: corr(x_π(i)π(j), y_ij)
 *
 * Between two waves r is always "significant": it describes how alike two networks are and is no
 * finding by its p-value. Undefined where either network has all pairs alike (`no_variation`).
 *
 * Cost: O(draws · n²). Oracle: sna `gcor`; of the null the distribution, not the p-value, whose
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
  for (let draw = 0; draw < draws.count; draw++) {
    const random = draws.randomOf(draw);
    for (let actor = 0; actor < x.n; actor++) order[actor] = actor;
    for (let at = x.n - 1; at > 0; at--) {
      const other = random.integer(at + 1);
      const held = order[at]!;
      order[at] = order[other]!;
      order[other] = held;
    }
    const drawn = pairCorrelation(x, y, order);
    // Masked pairs can leave a permutation without variation: it says nothing of r.
    if (drawn !== null) values.push(drawn);
  }
  return { value, null: nullModel("qap", value, Float64Array.from(values), false) };
}
