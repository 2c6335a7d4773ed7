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
  // Two labs with s common partners make s(s − 1)/2 cycles.
  const shared = new Map<number, number>();
  for (const labs of labsOf) {
    for (const [index, one] of labs.entries()) {
      for (const other of labs.slice(index + 1)) {
        const pair = Math.min(one, other) * n + Math.max(one, other);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  const cycles = [...shared.values()].reduce((sum, s) => sum + (s * (s - 1)) / 2, 0);
  const paths = crossing.reduce(
    (sum, [lab, other]) => sum + (degree[lab]! - 1) * (degree[other]! - 1),
    0,
  );
  return { cycles, paths };
}
