/** The largest component of a network beside random and lattice-like ones with the same numbers of ties. */
import { rewired } from "../kernel/connected-rewiring.ts";
import type { Csr } from "../kernel/csr.ts";
import { distanceCounts } from "../kernel/distance-counts.ts";
import { type RandomSource, seededRandom } from "../kernel/random.ts";
import { trianglesOf } from "../kernel/triangles.ts";
import { giantComponent } from "./giant-component.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

const REFERENCES = 100;
const LATTICES = 10;
const ATTEMPTS_PER_TIE = 20;

export interface Closeness {
  /** Triangles among the connected triples. */
  readonly transitivity: number;
  /** Mean share of pairs of partners that are tied, 0 for actors with fewer than two. */
  readonly clustering: number;
  /** Mean distance. */
  readonly length: number;
}

export interface SmallWorld {
  readonly own: Closeness;
  /** Of every random network in one piece. */
  readonly references: readonly Closeness[];
  /** Highest mean clustering of the lattice-like networks and of the network itself. */
  readonly latticeClustering: number;
}

/** Precondition: the largest component has three actors or more. */
export const smallWorldOf: (network: Network) => SmallWorld = oncePerNetwork((network) => {
  const { csr } = giantComponent(network);
  const random = (draw: number) => seededRandom(`${network.seedText}/D5/${draw}`);
  const own = closenessIn(csr);
  const references = Array.from({ length: REFERENCES }, (_, draw) =>
    closenessIn(rewired(csr, { attempts: attemptsOn(csr), random: random(draw + 1) })),
  );
  const lattices = Array.from(
    { length: LATTICES },
    (_, draw) => closenessIn(latticeLike(csr, random(REFERENCES + draw + 1))).clustering,
  );
  return { own, references, latticeClustering: Math.max(own.clustering, ...lattices) };
});

function attemptsOn({ neighbour }: Csr): number {
  return (ATTEMPTS_PER_TIE * neighbour.length) / 2;
}

/** Actors stand on a ring in random order; a swap is made if it makes ties on the ring no longer. */
function latticeLike(csr: Csr, random: RandomSource): Csr {
  const { n } = csr;
  const place = Uint32Array.from({ length: n }, (_, at) => at);
  for (let at = n - 1; at > 0; at--) {
    const other = random.integer(at + 1);
    [place[at], place[other]] = [place[other]!, place[at]!];
  }
  const apart = (a: number, b: number) => {
    const steps = Math.abs(place[a]! - place[b]!);
    return Math.min(steps, n - steps);
  };
  return rewired(csr, {
    attempts: attemptsOn(csr),
    random,
    accepts: (a, b, c, d) => apart(a, d) + apart(c, b) <= apart(a, b) + apart(c, d),
  });
}

/** Precondition: the network is in one piece. */
function closenessIn(csr: Csr): Closeness {
  const { n, offset } = csr;
  const triangles = trianglesOf(csr);
  let [closed, triples, shares] = [0, 0, 0];
  for (let v = 0; v < n; v++) {
    const ties = offset[v + 1]! - offset[v]!;
    const pairs = (ties * (ties - 1)) / 2;
    closed += triangles[v]!;
    triples += pairs;
    if (pairs > 0) shares += triangles[v]! / pairs;
  }
  const { farness } = distanceCounts(csr);
  const total = farness.reduce((sum, hops) => sum + hops, 0);
  return { transitivity: closed / triples, clustering: shares / n, length: total / (n * (n - 1)) };
}
