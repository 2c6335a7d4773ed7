/** The networks of a series on one index: actors in the order given, the ties of each date as indices. */
import { type Csr, toCsr } from "../kernel/csr.ts";

export interface LayoutTie {
  readonly source: string;
  readonly target: string;
}

/**
 * @param actors in the order of their indices
 * @param dates ties of each date; those with an end elsewhere, to oneself or told twice are passed over
 */
export function datedNetworks(
  actors: readonly string[],
  dates: readonly (readonly LayoutTie[])[],
): Csr[] {
  const indexOf = new Map(actors.map((id, index) => [id, index]));
  return dates.map((ties) => {
    const pairs = new Set<number>();
    for (const { source, target } of ties) {
      const [a, b] = [indexOf.get(source), indexOf.get(target)];
      if (a === undefined || b === undefined || a === b) continue;
      pairs.add(Math.min(a, b) * actors.length + Math.max(a, b));
    }
    const sorted = Float64Array.from(pairs).sort();
    return toCsr(
      actors.length,
      Uint32Array.from(sorted, (pair) => Math.floor(pair / actors.length)),
      Uint32Array.from(sorted, (pair) => pair % actors.length),
    );
  });
}

/** Everybody's partners over all dates together. */
export function unionOfDates(networks: readonly Csr[]): Csr {
  const n = networks[0]?.n ?? 0;
  const pairs = new Set<number>();
  for (const { offset, neighbour } of networks) {
    for (let v = 0; v < n; v++) {
      for (let at = offset[v]!; at < offset[v + 1]!; at++) {
        const u = neighbour[at]!;
        if (v < u) pairs.add(v * n + u);
      }
    }
  }
  const sorted = Float64Array.from(pairs).sort();
  return toCsr(
    n,
    Uint32Array.from(sorted, (pair) => Math.floor(pair / n)),
    Uint32Array.from(sorted, (pair) => pair % n),
  );
}
