/**
 * Regression of one network on others, with permutations of actors instead of a distribution
 * (methods E2): multiple regression quadratic assignment, double semi-partialling.
 *
 *     y_ij = β0 + Σ_k β_k x_ijk + ε_ij,  i < j, over the pairs that all networks know
 *     e_k = x_k less what the other predictors account for
 *     null of β_k: t of e_k with rows and columns permuted together, beside the other predictors
 *
 * The pivotal t = β_k / s.e.(β_k) is compared, not β_k. Pairs that are not known stay where they are
 * in y; a residual that a permutation takes from such a pair is 0, the mean of residuals.
 * VIF_k = 1 / (1 − R² of x_k on the others). Null where predictors account for each other in full.
 *
 * Cost: O(draws · pairs · predictors²). Oracle: sna `netlm(mode = "graph", nullhyp = "qapspp")`, with
 * two predictors or more; its p-values are plain proportions and can be 0, so compare the null.
 * Source: Dekker, Krackhardt & Snijders (2007), "Sensitivity of MRQAP tests to collinearity and
 * autocorrelation conditions", Psychometrika 72(4), 563–581.
 */
import type { Draws } from "./draws.ts";
import type { DyadMatrix } from "./dyad-matrix.ts";
import { type NullModel, nullModel } from "./null-model.ts";

interface Regressed {
  readonly coefficient: number;
  readonly t: number;
  readonly vif: number;
  readonly null: NullModel;
}

export interface Regression {
  readonly rSquared: number;
  readonly predictors: readonly Regressed[];
}

/** Pairs known by every network, as places in their matrices and with the ends. */
export function knownPairs(networks: readonly DyadMatrix[]): Uint32Array {
  const n = networks[0]!.n;
  const pairs: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const at = i * n + j;
      if (networks.every(({ values }) => !Number.isNaN(values[at]!))) pairs.push(at);
    }
  }
  return Uint32Array.from(pairs);
}

/**
 * @param y, xs of the same actors in the same order, each with some variation over the known pairs
 */
export function mrqap(y: DyadMatrix, xs: readonly DyadMatrix[], draws: Draws): Regression | null {
  const { n } = y;
  const pairs = knownPairs([y, ...xs]);
  const over = ({ values }: DyadMatrix) => Float64Array.from(pairs, (at) => values[at]!);
  const ones = new Float64Array(pairs.length).fill(1);
  const columns = xs.map(over);
  const freedom = pairs.length - xs.length - 1;
  if (freedom < 1) return null;
  const predictors: Regressed[] = [];
  for (const [k, own] of columns.entries()) {
    const others = basisOf([ones, ...columns.filter((_, other) => other !== k)]);
    if (others === null) return null;
    const residual = less(own, others);
    const unique = dot(residual, residual);
    const aroundMean = less(own, basisOf([ones]) ?? []);
    const total = dot(aroundMean, aroundMean);
    if (unique <= SINGULAR * total) return null;
    const left = less(over(y), others);
    const tOf = (z: Float64Array) => {
      const free = less(z, others);
      const squares = dot(free, free);
      const coefficient = dot(free, left) / squares;
      const rest = Math.max(0, dot(left, left) - coefficient * dot(free, left));
      return { coefficient, t: coefficient / Math.sqrt(rest / freedom / squares) };
    };
    const { coefficient, t } = tOf(residual);
    const matrix = asMatrix(residual, pairs, n);
    const values = permutedValues(matrix, pairs, n, draws, (z) => tOf(z).t);
    const vif = total / unique;
    predictors.push({ coefficient, t, vif, null: nullModel("mrqap-dsp", t, values, false) });
  }
  const all = basisOf([ones, ...columns]);
  if (all === null) return null;
  const [unexplained, around] = [less(over(y), all), less(over(y), basisOf([ones]) ?? [])];
  return { rSquared: 1 - dot(unexplained, unexplained) / dot(around, around), predictors };
}

/** Share of a predictor that has to be its own. */
const SINGULAR = 1e-9;

/** Values of a statistic with the actors of the matrix in other orders; only those that are numbers. */
function permutedValues(
  matrix: Float64Array,
  pairs: Uint32Array,
  n: number,
  draws: Draws,
  statistic: (values: Float64Array) => number,
): Float64Array {
  const found: number[] = [];
  const order = new Uint32Array(n);
  const z = new Float64Array(pairs.length);
  for (let draw = 0; draw < draws.count; draw++) {
    const random = draws.randomOf(draw);
    for (let actor = 0; actor < n; actor++) order[actor] = actor;
    for (let at = n - 1; at > 0; at--) {
      const other = random.integer(at + 1);
      const held = order[at]!;
      order[at] = order[other]!;
      order[other] = held;
    }
    for (let pair = 0; pair < pairs.length; pair++) {
      const at = pairs[pair]!;
      z[pair] = matrix[order[Math.floor(at / n)]! * n + order[at % n]!]!;
    }
    const value = statistic(z);
    if (Number.isFinite(value)) found.push(value);
  }
  return Float64Array.from(found);
}

function asMatrix(values: Float64Array, pairs: Uint32Array, n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let pair = 0; pair < pairs.length; pair++) {
    const at = pairs[pair]!;
    matrix[at] = values[pair]!;
    matrix[(at % n) * n + Math.floor(at / n)] = values[pair]!;
  }
  return matrix;
}

/** Orthonormal columns that span the given ones (Gram–Schmidt); null where one hangs on the others. */
function basisOf(columns: readonly Float64Array[]): Float64Array[] | null {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    // Once more takes away what rounding has left.
    const free = less(less(column, basis), basis);
    const squares = dot(free, free);
    if (squares <= SINGULAR * dot(column, column)) return null;
    basis.push(free.map((value) => value / Math.sqrt(squares)));
  }
  return basis;
}

/** What the basis does not account for. */
function less(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = column.slice();
  for (const direction of basis) {
    const along = dot(rest, direction);
    for (let at = 0; at < rest.length; at++) rest[at] = rest[at]! - along * direction[at]!;
  }
  return rest;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
