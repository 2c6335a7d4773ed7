/**
 * Small world: small tight groups that are still close to everyone else. Annex: what it says of
 * triangles and distances is said without its artefacts by their z, which `counts` has.
 *
 *     σ = (T / T_r) / (L / L_r)        ω = L_r / L − C / C_l
 *
 * over the largest component: T transitivity, C mean local clustering (0 for actors with one tie), L
 * mean distance; T_r and L_r means of 100 random networks in which every actor keeps its number of
 * ties and which stay in one piece (kernel/connected-rewiring.ts); C_l the highest clustering of 10
 * such networks swapped towards a lattice, and of the network itself. z: how many standard
 * deviations of the 100 the network lies from their mean.
 *
 * σ ≥ 0 and grows with the number of actors, whatever the shape; ω −1…1, near 0 a small world,
 * towards −1 a lattice, towards 1 a random network. networkx takes T for σ and C for ω, and so does
 * this; `sigmaLocal` is σ by C. Its `lattice_reference` compares other pairs than those it swaps;
 * here ties on the ring never get longer.
 *
 * Undefined: two modes (`two_mode`), fewer than two actors (`empty`, `single_node`), no tie
 * (`no_ties`), fewer than 30 actors in the largest component (`fewer_than_thirty`), σ where no
 * random network has a triangle and ω where no lattice has (`no_reference_triangles`); above 3,000
 * actors the networks are not drawn (`too_large`).
 * Cost: 110 × (20 m swaps + O(n m)). Oracles: networkx `sigma`, `omega` (they refuse more than one
 * component), by draws.
 *
 * Sources: Humphries & Gurney (2008), "Network 'small-world-ness'", PLoS ONE 3(4), e0002051;
 * Telesford et al. (2011), "The ubiquity of small-world networks", Brain Connectivity 1(5),
 * 367–375.
 */
import { giantComponent } from "../../arrays/giant-component.ts";
import type { Network } from "../../arrays/network.ts";
import { type Closeness, type SmallWorld, smallWorldOf } from "../../arrays/small-world.ts";
import {
  type Finding,
  type Missing,
  type Outcome,
  ok,
  type Phrases,
  type SnapshotMeasure,
  tooFew,
  undefinedBecause,
} from "../measure.ts";
import { noShape } from "../shape-cases.ts";

const LEAST_ACTORS = 30;
const MOST_ACTORS = 3000;

export const smallWorld: SnapshotMeasure = {
  id: "D5",
  key: "small-world",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "none",
  annex: true,
  usesChance: true,
  names: { en: "Small world", it: "Piccolo mondo" },
  plain: {
    en: "Small tight groups that are still close to everyone else.",
    it: "Gruppi affiatati ma comunque vicini a tutti gli altri.",
  },
  unit: "index",
  range: [null, null],
  source: "Humphries & Gurney 2008; Telesford et al. 2011",
  parts: {
    sigma: { en: "small world, σ", it: "piccolo mondo, σ" },
    omega: { en: "small world, ω", it: "piccolo mondo, ω" },
  },
  finding: {
    en: ({ value }, say) => `${say.where}, small world ${say.when[0]}: ${say.number(value)}.`,
    it: ({ value }, say) => `${say.where}, piccolo mondo ${say.when[0]}: ${say.number(value)}.`,
  },
  partFinding: {
    en: (finding, say) => {
      const { own, expected, length, expectedLength, z, zLength } = numbersIn(finding, say);
      return finding.part === "sigma"
        ? `${say.where}, the share of closed triangles is ${own} ${say.when[0]}, against ${expected} in random networks with the same numbers of ties${z}; the mean distance is ${length} against ${expectedLength}${zLength} (σ = ${say.number(finding.value)}).`
        : `${say.where}, the mean closure around an actor is ${own} ${say.when[0]}, against ${expected} in a lattice; the mean distance is ${length}, against ${expectedLength} in random networks (ω = ${say.number(finding.value)}).`;
    },
    it: (finding, say) => {
      const { own, expected, length, expectedLength, z, zLength } = numbersIn(finding, say);
      return finding.part === "sigma"
        ? `${say.where}, la quota di triangoli chiusi è ${own} ${say.when[0]}, contro ${expected} in reti casuali con gli stessi numeri di legami${z}; la distanza media è ${length} contro ${expectedLength}${zLength} (σ = ${say.number(finding.value)}).`
        : `${say.where}, la chiusura media attorno a una realtà è ${own} ${say.when[0]}, contro ${expected} in un reticolo; la distanza media è ${length}, contro ${expectedLength} nelle reti casuali (ω = ${say.number(finding.value)}).`;
    },
  },

  compute(network) {
    const missing = noSmallWorld(network);
    if (missing !== null) return { headline: null, parts: { sigma: missing, omega: missing } };
    const found = smallWorldOf(network);
    return { headline: null, parts: { sigma: sigmaOf(found), omega: omegaOf(found) } };
  },
};

/** The counts as they read; a z that does not exist is left out. */
function numbersIn({ counts }: Finding, say: Phrases) {
  const read = (name: string) => say.number(counts[name] ?? 0);
  const zRead = (name: string) =>
    counts[name] === undefined ? "" : `, z = ${say.number(counts[name], 1)}`;
  return {
    own: read("own"),
    expected: read("expected"),
    length: read("length"),
    expectedLength: read("expectedLength"),
    z: zRead("zTransitivity"),
    zLength: zRead("zLength"),
  };
}

function noSmallWorld(network: Network): Missing | null {
  const missing = noShape(network);
  if (missing !== null) return missing;
  const actors = giantComponent(network).n;
  if (actors >= LEAST_ACTORS && actors <= MOST_ACTORS) return null;
  return tooFew(actors > MOST_ACTORS ? "too_large" : "fewer_than_thirty");
}

function sigmaOf({ own, references }: SmallWorld): Outcome {
  const mean = (column: keyof Closeness) => momentsOf(references, column).mean;
  if (mean("transitivity") === 0) return undefinedBecause("no_reference_triangles");
  const lengths = own.length / mean("length");
  const counts = {
    own: own.transitivity,
    expected: mean("transitivity"),
    length: own.length,
    expectedLength: mean("length"),
    references: references.length,
    sigmaLocal: own.clustering / mean("clustering") / lengths,
    ...zOf("zTransitivity", own.transitivity, momentsOf(references, "transitivity")),
    ...zOf("zLength", own.length, momentsOf(references, "length")),
  };
  return ok(own.transitivity / mean("transitivity") / lengths, { counts });
}

function omegaOf({ own, references, latticeClustering }: SmallWorld): Outcome {
  if (latticeClustering === 0) return undefinedBecause("no_reference_triangles");
  const expectedLength = momentsOf(references, "length").mean;
  const counts = {
    own: own.clustering,
    expected: latticeClustering,
    length: own.length,
    expectedLength,
    references: references.length,
  };
  return ok(expectedLength / own.length - own.clustering / latticeClustering, { counts });
}

interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

function momentsOf(references: readonly Closeness[], column: keyof Closeness): Moments {
  const values = references.map((reference) => reference[column]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

/** Nothing where all references are alike. */
function zOf(name: string, own: number, { mean, deviation }: Moments): Record<string, number> {
  return deviation > 1e-12 ? { [name]: (own - mean) / deviation } : {};
}
