import type { RandomSource } from "../random.ts";

/** Fills the first n places with all nodes in an order in which every order is equally likely. */
export function putInRandomOrder(order: Uint32Array, n: number, random: RandomSource): void {
  for (let v = 0; v < n; v++) {
    const place = random.integer(v + 1);
    order[v] = order[place]!;
    order[place] = v;
  }
}
