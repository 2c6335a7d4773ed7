/**
 * Algebraic connectivity: the second smallest eigenvalue λ2 of the Laplacian L = D − W.
 *
 * Small eigenvalues of L are large ones of its inverse on the vectors that sum to zero, and few steps
 * find those: Lanczos on that inverse, every application of it being a system solved by conjugate
 * gradients. The Laplacian is only ever multiplied with, never written out: O(n + m) memory, and no
 * n³. The start is drawn from a fixed seed, so that the same network gives the same bits. Where the
 * space that it spans is used up before every direction was seen (networks with symmetries), the search
 * goes on from another draw.
 *
 * Sources: Fiedler (1973), "Algebraic connectivity of graphs", Czechoslovak Mathematical Journal
 * 23(98), 298–305; Lanczos (1950), "An iteration method for the solution of the eigenvalue problem
 * of linear differential and integral operators", J. Research of the National Bureau of Standards
 * 45(4), 255–282; Hestenes & Stiefel (1952), "Methods of conjugate gradients for solving linear
 * systems", same journal 49(6), 409–436.
 */
import type { Csr } from "./csr.ts";
import { type RandomSource, seededRandom } from "./random.ts";

const MOST_STEPS = 300;
/** Relative change of λ2 from one step to the next that counts as none. */
const SETTLED = 1e-13;
/** What is left of a step, relative to λ2⁻¹, where the steps have seen all that they can reach. */
const USED_UP = 1e-9;
/** Size of the residual, relative to the right side, at which a system is solved. */
const SOLVED = 1e-13;

/**
 * λ2 of a network in one piece.
 *
 * Precondition: two actors or more, connected; `weight` above 0, one a tie.
 */
export function algebraicConnectivity(csr: Csr, weight: Float64Array): number {
  const laplacian = laplacianOf(csr, weight);
  const { n } = csr;
  const random = seededRandom("lanczos");
  const basis = [drawnBeside([], n, random)];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let found = 0;
  for (let settled = 0; settled < 2 && diagonal.length < Math.min(MOST_STEPS, n - 1); ) {
    const last = basis.at(-1) as Float64Array;
    const next = solve(laplacian, last);
    diagonal.push(dot(last, next));
    takeOut(next, basis);
    const largest = largestEigenvalue(diagonal, beside);
    settled = Math.abs(largest - found) <= SETTLED * largest ? settled + 1 : 0;
    found = largest;
    const length = Math.sqrt(dot(next, next));
    const isUsedUp = length <= USED_UP * largest;
    beside.push(isUsedUp ? 0 : length);
    basis.push(isUsedUp ? drawnBeside(basis, n, random) : normalised(next));
  }
  return 1 / found;
}

interface Laplacian {
  readonly n: number;
  /** Strength of each actor: the sum of the weights of its ties. */
  readonly strength: Float64Array;
  readonly times: (vector: Float64Array, into: Float64Array) => void;
}

function laplacianOf({ n, offset, neighbour, tie }: Csr, weight: Float64Array): Laplacian {
  const beside = Float64Array.from(tie, (each) => weight[each]!);
  const strength = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    for (let at = offset[v]!; at < offset[v + 1]!; at++) strength[v] = strength[v]! + beside[at]!;
  }
  const times = (vector: Float64Array, into: Float64Array) => {
    for (let v = 0; v < n; v++) {
      let sum = strength[v]! * vector[v]!;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        sum -= beside[at]! * vector[neighbour[at]!]!;
      }
      into[v] = sum;
    }
  };
  return { n, strength, times };
}

/** x with L x = b and sum 0, for a b that sums to 0; residuals are weighed by the actors' strengths. */
function solve({ n, strength, times }: Laplacian, b: Float64Array): Float64Array {
  const x = new Float64Array(n);
  const residual = b.slice();
  const weighed = residual.map((value, v) => value / strength[v]!);
  const direction = weighed.slice();
  const image = new Float64Array(n);
  const enough = SOLVED ** 2 * dot(b, b);
  let size = dot(residual, weighed);
  for (let step = 0; step < 20 * n && dot(residual, residual) > enough; step++) {
    times(direction, image);
    const stride = size / dot(direction, image);
    addTo(x, direction, stride);
    addTo(residual, image, -stride);
    for (let v = 0; v < n; v++) weighed[v] = residual[v]! / strength[v]!;
    const before = size;
    size = dot(residual, weighed);
    for (let v = 0; v < n; v++) direction[v] = weighed[v]! + (size / before) * direction[v]!;
  }
  return centred(x);
}

/** Of the symmetric matrix with that diagonal and that beside it: by counting signs and halving. */
function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): number {
  const reach = diagonal.map(
    (value, at) => value + Math.abs(beside[at - 1] ?? 0) + Math.abs(beside[at] ?? 0),
  );
  let low = Math.max(...diagonal);
  let high = Math.max(...reach);
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (isAboveAll(diagonal, beside, middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** True if no eigenvalue exceeds the value: all pivots of (value − matrix) are positive. */
function isAboveAll(diagonal: readonly number[], beside: readonly number[], value: number) {
  let pivot = 1;
  for (const [at, entry] of diagonal.entries()) {
    const off = at === 0 ? 0 : beside[at - 1]!;
    pivot = value - entry - (off * off) / pivot;
    if (pivot <= 0) return false;
  }
  return true;
}

/** A vector of length 1 at right angles to the basis. Sums of its values have no pattern that a network could have. */
function drawnBeside(
  basis: readonly Float64Array[],
  n: number,
  random: RandomSource,
): Float64Array {
  const vector = Float64Array.from({ length: n }, () => random.next() - 0.5);
  takeOut(vector, basis);
  return normalised(vector);
}

/** Take out what of the vector lies along the basis. */
function takeOut(vector: Float64Array, basis: readonly Float64Array[]): void {
  // Twice, because once leaves what rounding brought back in.
  for (let pass = 0; pass < 2; pass++) {
    centred(vector);
    for (const each of basis) addTo(vector, each, -dot(vector, each));
  }
}

/** The vector itself, moved so that it sums to 0. */
function centred(vector: Float64Array): Float64Array {
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
  for (let v = 0; v < vector.length; v++) vector[v] = vector[v]! - mean;
  return vector;
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function addTo(vector: Float64Array, other: Float64Array, times: number): void {
  for (let v = 0; v < vector.length; v++) vector[v] = vector[v]! + times * other[v]!;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < one.length; v++) sum += one[v]! * other[v]!;
  return sum;
}
