/**
 * DeltaCon distance of two networks on the same actors.
 *
 *     S = (I + ε²D − εA)⁻¹,  ε = 1/(1 + k_max) for each network        d = √ Σ_ij (√S_ij − √S'_ij)²
 *
 * S_ij is how far influence spreads from i to j over walks of every length, each step counting ε.
 * The matrix is positive definite, so a column of S is one system solved by conjugate gradients: the
 * cost follows the ties, O(n · steps · (n + m)), and no matrix of n² entries is held. What rounding
 * leaves below 0 is 0.
 *
 * Precondition: both on the same n actors.
 *
 * Source: Koutra, Vogelstein & Faloutsos (2013), "DeltaCon: A Principled Massive-Graph Similarity
 * Function", SIAM International Conference on Data Mining, 162–170.
 */
import type { Csr } from "./csr.ts";

/** Squared residual, of 1 at the start, from which a column is solved. */
const SOLVED = 1e-28;

export function deltaCon(one: Csr, other: Csr): number {
  const [first, second] = [columnsOf(one), columnsOf(other)];
  let squares = 0;
  for (let actor = 0; actor < one.n; actor++) {
    const [a, b] = [first(actor), second(actor)];
    for (let i = 0; i < one.n; i++) {
      const difference = Math.sqrt(Math.max(0, a[i]!)) - Math.sqrt(Math.max(0, b[i]!));
      squares += difference * difference;
    }
  }
  return Math.sqrt(squares);
}

/** The columns of S one by one; each call overwrites the last. */
function columnsOf(csr: Csr): (actor: number) => Float64Array {
  const { n } = csr;
  const x = new Float64Array(n);
  const residual = new Float64Array(n);
  const direction = new Float64Array(n);
  const image = new Float64Array(n);
  const apply = affinityOf(csr);
  return (actor) => {
    x.fill(0);
    residual.fill(0);
    residual[actor] = 1;
    direction.set(residual);
    let squares = 1;
    // In exact arithmetic n steps solve it; a handful more stand against rounding.
    for (let step = 0; step < 2 * n + 10 && squares > SOLVED; step++) {
      const length = squares / apply(direction, image);
      let rest = 0;
      for (let i = 0; i < n; i++) {
        x[i] = x[i]! + length * direction[i]!;
        const r = residual[i]! - length * image[i]!;
        residual[i] = r;
        rest += r * r;
      }
      const turn = rest / squares;
      for (let i = 0; i < n; i++) direction[i] = residual[i]! + turn * direction[i]!;
      squares = rest;
    }
    return x;
  };
}

/** image = (I + ε²D − εA) · vector; returns vector · image. */
function affinityOf({ n, offset, neighbour }: Csr) {
  const degree = Uint32Array.from({ length: n }, (_, v) => offset[v + 1]! - offset[v]!);
  const epsilon = 1 / (1 + degree.reduce((most, k) => Math.max(most, k), 0));
  return (vector: Float64Array, image: Float64Array): number => {
    let product = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let at = offset[v]!; at < offset[v + 1]!; at++) sum += vector[neighbour[at]!]!;
      const value = (1 + epsilon * epsilon * degree[v]!) * vector[v]! - epsilon * sum;
      image[v] = value;
      product += value * vector[v]!;
    }
    return product;
  };
}
