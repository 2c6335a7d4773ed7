import type { Network } from "./network.ts";

/** Cycles of four and paths of three ties in the network between labs and others. */
export function fourCycles({ n, isLab, source, target }: Network): {
  cycles: number;
  paths: number;
} {
  const labsOf: number[][] = Array.from({ length: n }, () => []);
  const degree = new Uint32Array(n);
  const crossing: [lab: number, other: number][] = [];
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [source[tie]!, target[tie]!];
    if (isLab[a] === isLab[b]) continue;
    const [lab, other] = isLab[a] === 1 ? [a, b] : [b, a];
    crossing.push([lab, other]);
    labsOf[other]!.push(lab);
    degree[lab] = degree[lab]! + 1;
    degree[other] = degree[other]! + 1;
  }
  // Two labs with s common partners make s(s − 1)/2 cycles: the s-th one found adds s − 1.
  const shared = new Uint32Array(n);
  const partnersOf: number[][] = Array.from({ length: n }, () => []);
  for (const [lab, other] of crossing) partnersOf[lab]!.push(other);
  let cycles = 0;
  for (let one = 0; one < n; one++) {
    for (const partner of partnersOf[one]!) {
      for (const other of labsOf[partner]!) if (other > one) cycles += shared[other]!++;
    }
    shared.fill(0);
  }
  const paths = crossing.reduce(
    (sum, [lab, other]) => sum + (degree[lab]! - 1) * (degree[other]! - 1),
    0,
  );
  return { cycles, paths };
}
