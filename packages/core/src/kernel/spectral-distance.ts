/**
 * Spectral distance of two networks, of the same actors or of others: the Wasserstein distance
 * between the eigenvalues of their normalised Laplacians.
 *
 *     L = I − D^(−1/2) A D^(−1/2)        W1 = ∫ |F(x) − F'(x)| dx
 *
 * F, F' = share of eigenvalues up to x. Eigenvalues lie in [0, 2], so does the distance. An actor
 * without ties has a row of zeros and an eigenvalue 0. O(n³).
 *
 * Precondition: at least one actor each.
 */
import type { Csr } from "./csr.ts";
import { symmetricEigenvalues } from "./symmetric-eigenvalues.ts";

export function spectralDistance(one: Csr, other: Csr): number {
  return wasserstein(laplacianSpectrum(one), laplacianSpectrum(other));
}

function laplacianSpectrum({ n, offset, neighbour }: Csr): Float64Array {
  const matrix = new Float64Array(n * n);
  const degree = (v: number) => offset[v + 1]! - offset[v]!;
  for (let v = 0; v < n; v++) {
    if (degree(v) > 0) matrix[v * n + v] = 1;
    for (let at = offset[v]!; at < offset[v + 1]!; at++) {
      const u = neighbour[at]!;
      matrix[v * n + u] = -1 / Math.sqrt(degree(v) * degree(u));
    }
  }
  return symmetricEigenvalues(matrix, n);
}

/** Both ascending: the area between their staircases. */
function wasserstein(one: Float64Array, other: Float64Array): number {
  let [i, j, area] = [0, 0, 0];
  let at = Math.min(one[0]!, other[0]!);
  while (i < one.length || j < other.length) {
    const next = Math.min(one[i] ?? Number.POSITIVE_INFINITY, other[j] ?? Number.POSITIVE_INFINITY);
    area += (next - at) * Math.abs(i / one.length - j / other.length);
    at = next;
    while (one[i] === next) i++;
    while (other[j] === next) j++;
  }
  return area;
}
