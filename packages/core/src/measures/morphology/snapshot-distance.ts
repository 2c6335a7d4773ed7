/**
 * Distance between two snapshots: one number for how different two photographs of a network are.
 *
 *     deltacon   √ Σ_ij (√S_ij − √S'_ij)²  ≥ 0     how far influence spreads from each actor to each
 *     portrait   Jensen–Shannon of P, P'  in 0…1   how many actors have how many at which distance
 *     laplacian  Wasserstein-1 of the spectra, 0…2        annex
 *     netsimile  Canberra over 35 aggregates, 0…35        annex
 *
 * Formulae in kernel/deltacon.ts, portrait-divergence.ts, spectral-distance.ts and netsimile.ts. The
 * first knows the actors apart, the others see the shape only: two equal shapes on other actors are
 * far by the first and at 0 by the others. Headline: deltacon; `counts.similarity` = 1/(1 + d).
 *
 * On the union of the two registers: who was not there at a date is without ties at it. Ties that only
 * one date could observe are left out of both. Hops; strengths play no part.
 * None of them has a threshold: read them beside each other between pairs of dates, and in time beside
 * the distance that measurement noise alone would make.
 *
 * Undefined: no actor (`empty`), more than 3,000 (`too_large`, status `insufficient_n`). One actor, or
 * no tie at either date: 0. Cost: deltacon O(steps · n · (n + m)), portrait O(n · (n + m)), laplacian
 * O(n³), netsimile O(Σ k²). Oracles: netrd `DeltaCon`, `PortraitDivergence` (weights dropped) and
 * `NetSimile`; networkx `normalized_laplacian_matrix` with scipy `wasserstein_distance`.
 *
 * Sources: Koutra, Vogelstein & Faloutsos (2013), "DeltaCon", SIAM SDM, 162–170; Bagrow & Bollt
 * (2019), "An information-theoretic, all-scales approach to comparing networks", Applied Network
 * Science 4, 45; Berlingerio et al. (2012), "NetSimile", arXiv 1209.2684.
 */
import type { Change } from "../../arrays/change-arrays.ts";
import { type ChangeGraphs, changeGraphs } from "../../arrays/change-graphs.ts";
import type { Csr } from "../../kernel/csr.ts";
import { deltaCon } from "../../kernel/deltacon.ts";
import { netSimile } from "../../kernel/netsimile.ts";
import { portraitDivergence } from "../../kernel/portrait-divergence.ts";
import { spectralDistance } from "../../kernel/spectral-distance.ts";
import {
  type ChangeMeasure,
  type Missing,
  type Outcome,
  ok,
  undefinedBecause,
} from "../measure.ts";

/** Beyond so many actors the distances of all pairs of them are not looked for. */
const MOST_ACTORS = 3000;

export const snapshotDistance: ChangeMeasure = {
  id: "D16",
  key: "snapshot-distance",
  family: "morphology",
  over: "change",
  frame: "union",
  noise: "some",
  names: { en: "Distance between the two networks", it: "Distanza tra le due reti" },
  plain: {
    en: "One number for how different two photographs of the network are.",
    it: "Un numero che dice quanto sono diverse due fotografie della rete.",
  },
  unit: "distance",
  range: [0, null],
  source: "Koutra et al. 2013; Bagrow & Bollt 2019; Berlingerio et al. 2012",
  parts: {
    deltacon: { en: "DeltaCon distance", it: "distanza DeltaCon" },
    portrait: { en: "portrait divergence", it: "divergenza dei ritratti" },
    laplacian: { en: "spectral distance", it: "distanza spettrale" },
    netsimile: { en: "NetSimile distance", it: "distanza NetSimile" },
  },
  finding: {
    en: ({ value, counts: { similarity = 0, portrait = 0 } }, say) =>
      `${say.where}, the networks ${say.when[0]} and ${say.when[1]} are ${say.number(value, 2)} apart by DeltaCon (0 = the same ties; similarity ${say.number(similarity, 2)} of 1); their shapes differ by ${say.number(portrait, 2)} (0 = the same shape, 1 = nothing in common).`,
    it: ({ value, counts: { similarity = 0, portrait = 0 } }, say) =>
      `${say.where}, tra la rete ${say.when[0]} e quella ${say.when[1]} la distanza DeltaCon è ${say.number(value, 2)} (0 = gli stessi legami; somiglianza ${say.number(similarity, 2)} su 1); le due forme differiscono di ${say.number(portrait, 2)} (0 = la stessa forma, 1 = nulla in comune).`,
  },

  compute(change) {
    const missing = tooManyOrNone(change);
    if (missing !== null) return { headline: missing };
    const { before, after, m } = changeGraphs(change);
    const distance = deltaCon(before, after);
    const portrait = portraitDivergence(before, after);
    const counts = {
      actors: change.n,
      tiesBefore: m.before,
      tiesAfter: m.after,
      similarity: 1 / (1 + distance),
      portrait,
    };
    return {
      headline: ok(distance, { counts }),
      parts: { deltacon: ok(distance), portrait: ok(portrait) },
    };
  },

  annexParts: {
    laplacian: (change) => between(change, spectralDistance),
    netsimile: (change) => between(change, netSimile),
  },
};

function tooManyOrNone({ n }: Change): Missing | null {
  if (n === 0) return undefinedBecause("empty");
  if (n <= MOST_ACTORS) return null;
  return { status: "insufficient_n", value: null, reason: "too_large" };
}

function between(change: Change, distance: (one: Csr, other: Csr) => number): Outcome {
  const missing = tooManyOrNone(change);
  if (missing !== null) return missing;
  const { before, after }: ChangeGraphs = changeGraphs(change);
  return ok(distance(before, after));
}
