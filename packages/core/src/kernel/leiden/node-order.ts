import type { RandomSource } from "../random.ts";

/** All nodes in an order in which every order is equally likely. */
export function randomOrder(n: number, random: RandomSource): Uint32Array {
  const order = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    const place = random.integer(v + 1);
    order[v] = order[place]!;
    order[place] = v;
  }
  return order;
}
