/**
 * Eigenvalues of a dense symmetric matrix, ascending.
 *
 * Householder reflections bring the matrix to tridiagonal form, then implicit QL steps with
 * Wilkinson's shift make it diagonal. Only sums, products, quotients and square roots take part, so
 * that bits match on every machine. O(n³) for the first, O(n²) for the second.
 *
 * Precondition: `matrix` has n · n entries, row by row, equal on both sides of the diagonal. It is
 * overwritten.
 *
 * Source: Golub & Van Loan (2013), "Matrix Computations", 4th edition, Johns Hopkins University
 * Press, sections 8.3.1 and 8.3.3.
 */
export function symmetricEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const diagonal = new Float64Array(n);
  const off = new Float64Array(n);
  tridiagonalise(matrix, n, diagonal, off);
  for (let first = 0; first < n; first++) {
    for (let step = 0; ; step++) {
      const last = endOfBlock(diagonal, off, first, n);
      if (last === first) break;
      if (step === MOST_STEPS) throw new RangeError("eigenvalues did not converge");
      implicitStep(diagonal, off, first, last);
    }
  }
  return diagonal.sort();
}

/** Two or three steps an eigenvalue are usual. */
const MOST_STEPS = 200;

/** diagonal[k], and off[k] between k and k + 1, of a tridiagonal matrix with the same eigenvalues. */
function tridiagonalise(
  a: Float64Array,
  n: number,
  diagonal: Float64Array,
  off: Float64Array,
): void {
  const v = new Float64Array(n);
  const w = new Float64Array(n);
  for (let k = 0; k < n - 1; k++) {
    let squares = 0;
    for (let i = k + 2; i < n; i++) squares += a[i * n + k]! * a[i * n + k]!;
    const head = a[(k + 1) * n + k]!;
    off[k] = head;
    if (squares === 0) continue;
    // The reflection turns the column below the diagonal into (alpha, 0, …, 0).
    const norm = Math.sqrt(head * head + squares);
    const alpha = head > 0 ? -norm : norm;
    v[k + 1] = head - alpha;
    for (let i = k + 2; i < n; i++) v[i] = a[i * n + k]!;
    const beta = 2 / (v[k + 1]! * v[k + 1]! + squares);
    off[k] = alpha;
    reflect(a, n, k + 1, v, w, beta);
  }
  for (let k = 0; k < n; k++) diagonal[k] = a[k * n + k]!;
}

/** A ← (I − β v vᵀ) A (I − β v vᵀ) on rows and columns from `from` on. */
function reflect(
  a: Float64Array,
  n: number,
  from: number,
  v: Float64Array,
  w: Float64Array,
  beta: number,
): void {
  let product = 0;
  for (let i = from; i < n; i++) {
    let sum = 0;
    for (let j = from; j < n; j++) sum += a[i * n + j]! * v[j]!;
    w[i] = beta * sum;
    product += w[i]! * v[i]!;
  }
  const half = (beta / 2) * product;
  for (let i = from; i < n; i++) w[i] = w[i]! - half * v[i]!;
  for (let i = from; i < n; i++) {
    const [vi, wi] = [v[i]!, w[i]!];
    for (let j = from; j < n; j++) a[i * n + j] = a[i * n + j]! - vi * w[j]! - wi * v[j]!;
  }
}

/** The last row that is still tied to `first` by off-diagonal entries that count. */
function endOfBlock(diagonal: Float64Array, off: Float64Array, first: number, n: number): number {
  let last = first;
  while (last < n - 1) {
    const scale = Math.abs(diagonal[last]!) + Math.abs(diagonal[last + 1]!);
    if (Math.abs(off[last]!) <= Number.EPSILON * scale) break;
    last++;
  }
  return last;
}

/** One implicit QL step on rows first … last: rotations chase the bulge from the end to the start. */
function implicitStep(
  diagonal: Float64Array,
  off: Float64Array,
  first: number,
  last: number,
): void {
  const gap = (diagonal[first + 1]! - diagonal[first]!) / (2 * off[first]!);
  const root = Math.sqrt(gap * gap + 1);
  let g = diagonal[last]! - diagonal[first]! + off[first]! / (gap + (gap >= 0 ? root : -root));
  let sine = 1;
  let cosine = 1;
  let moved = 0;
  for (let i = last - 1; i >= first; i--) {
    const f = sine * off[i]!;
    const b = cosine * off[i]!;
    const r = Math.sqrt(f * f + g * g);
    off[i + 1] = r;
    if (r === 0) {
      // The matrix has come apart here: the rest is done by the next step.
      diagonal[i + 1] = diagonal[i + 1]! - moved;
      off[last] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = diagonal[i + 1]! - moved;
    const t = (diagonal[i]! - g) * sine + 2 * cosine * b;
    moved = sine * t;
    diagonal[i + 1] = g + moved;
    g = cosine * t - b;
  }
  diagonal[first] = diagonal[first]! - moved;
  off[first] = g;
  off[last] = 0;
}
