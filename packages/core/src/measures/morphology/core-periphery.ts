/**
 * Core and periphery: is there a tight centre with others attached around it, and who is in it?
 *
 * - `continuous`, the headline and official for change: the highest correlation of ties with products
 *   of values, corr(a_ij, c_i c_j), c ≥ 0 (kernel/continuous-core.ts). `items` has the value of each
 *   actor, scaled to unit norm, the highest first; `counts.core` is how many of them stand out.
 * - `discrete`: the highest correlation of ties with the pattern 1 within a set of actors, 0 within
 *   the rest, dyads between the two left out (kernel/discrete-core.ts). `counts.core` is the size of
 *   the set; its actors are in `items` only if no other set is as good and at least 80 % of the
 *   networks with one actor less (`counts.same` of `counts.actors`) have the same one.
 *
 * Range −1…1: 1 a core in which all work together and a periphery in which nobody does. A core comes
 * with unequal degrees alone (Kojaku & Masuda 2018): by itself the value proves nothing. Where
 * nothing is sharper than the degrees, the values are nearly equal and in the order of the degrees.
 * Dyads that were not observed count as empty. The search starts from fixed and from seeded random
 * sets and values; another search may find a higher value, never a lower one.
 *
 * Undefined: two modes (`two_mode`), no tie (`no_ties`), fewer than 8 actors (`empty`,
 * `single_node`, `fewer_than_eight`), all tied to all (`complete`); above 3,000 actors it is not
 * looked for (`too_large`). Cost: starts × rounds × O(n + m), and n times O(n + m) for the networks
 * with one actor less. Oracles: netUtils `core_periphery(method = "GA")`, UCINET Core/Periphery.
 *
 * Sources: Borgatti & Everett (1999), "Models of core/periphery structures", Social Networks 21,
 * 375–395; Kojaku & Masuda (2018), "Core-periphery structure requires something else in the
 * network", New Journal of Physics 20, 043012.
 */
import { type CorePeriphery, corePeripheryOf } from "../../arrays/core-periphery.ts";
import type { Network } from "../../arrays/network.ts";
import {
  type Finding,
  type Measured,
  type Missing,
  ok,
  type Phrases,
  type SnapshotMeasure,
  tooFew,
  undefinedBecause,
} from "../measure.ts";
import { noShape } from "../shape-cases.ts";

const LEAST_ACTORS = 8;
const MOST_ACTORS = 3000;
const STABLE_SHARE = 0.8;

export const corePeriphery: SnapshotMeasure = {
  id: "D6",
  key: "core-periphery",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  noise: "none",
  usesChance: true,
  needsHighResponse: true,
  names: { en: "Core and periphery", it: "Centro e periferia" },
  plain: {
    en: "Is there a tight centre with others attached around it, and who is in it?",
    it: "C’è un nucleo stretto con altri attorno? Chi ne fa parte?",
  },
  unit: "index",
  range: [-1, 1],
  source: "Borgatti & Everett 1999",
  parts: {
    discrete: { en: "core as a set of actors", it: "nucleo come insieme di realtà" },
    continuous: { en: "core by degrees of belonging", it: "nucleo per gradi di appartenenza" },
  },
  finding: { en: (finding, say) => continuousEn(finding, say), it: continuousIt },
  partFinding: {
    en: (finding, say) =>
      finding.part === "discrete" ? discreteEn(finding, say) : continuousEn(finding, say),
    it: (finding, say) =>
      finding.part === "discrete" ? discreteIt(finding, say) : continuousIt(finding, say),
  },

  compute(network) {
    const missing = noCore(network);
    if (missing !== null) return { headline: missing };
    const found = corePeripheryOf(network);
    return found === null ? { headline: undefinedBecause("complete") } : resultOf(network, found);
  },
};

function noCore(network: Network): Missing | null {
  const missing = noShape(network);
  if (missing !== null) return missing;
  const tooMany = network.n > MOST_ACTORS;
  if (tooMany || network.n < LEAST_ACTORS) {
    return tooFew(tooMany ? "too_large" : "fewer_than_eight");
  }
  const isComplete = network.m === (network.n * (network.n - 1)) / 2;
  return isComplete ? undefinedBecause("complete") : null;
}

function resultOf({ n, actors }: Network, found: CorePeriphery): Measured {
  const { discrete, same, continuous, byCoreness, coreSize } = found;
  const values = byCoreness.map((actor) => ({
    actor: actors[actor]!.id,
    value: continuous.value[actor]!,
  }));
  const members = actors.filter((_, actor) => discrete.isCore[actor] === 1);
  const isStable = same >= STABLE_SHARE * n - 1e-9;
  const isListed = discrete.isUnique && isStable;
  const headline = ok(continuous.correlation, {
    counts: { core: coreSize, actors: n },
    items: values,
  });
  return {
    headline,
    parts: {
      discrete: ok(discrete.correlation, {
        counts: {
          core: members.length,
          actors: n,
          same,
          unique: discrete.isUnique ? 1 : 0,
          listed: isListed ? 1 : 0,
        },
        ...(isListed ? { items: members.map(({ id }) => ({ actor: id })) } : {}),
      }),
      continuous: headline,
    },
  };
}

function continuousEn({ value, counts: { core = 0, actors = 0 } }: Finding, say: Phrases): string {
  return `${say.where}, ties look like a centre with others around it to the degree of ${say.number(value)} ${say.when[0]} (1 = exactly so); ${say.share(core, actors, ["actor", "actors"])} ${core === 1 ? "stands" : "stand"} out.`;
}

function continuousIt({ value, counts: { core = 0, actors = 0 } }: Finding, say: Phrases): string {
  return `${say.where}, i legami somigliano a un nucleo con altri attorno in misura di ${say.number(value)} ${say.when[0]} (1 = proprio così); ${core === 1 ? "si distingue" : "si distinguono"} ${say.share(core, actors, ["realtà", "realtà"])}.`;
}

function discreteEn({ value, counts }: Finding, say: Phrases): string {
  const { core = 0, actors = 0, same = 0, unique = 0, listed = 0 } = counts;
  const stability = `taking away one actor at a time, it stays the same in ${say.share(same, actors, ["search", "searches"])}`;
  const caveat = unique === 0 ? "others are as good, and it is not listed" : stability;
  return `${say.where}, the core is a set of ${say.share(core, actors, ["actor", "actors"])} ${say.when[0]} (correlation ${say.number(value)}); ${caveat}${unique === 1 && listed === 0 ? ", too few to list it" : ""}.`;
}

function discreteIt({ value, counts }: Finding, say: Phrases): string {
  const { core = 0, actors = 0, same = 0, unique = 0, listed = 0 } = counts;
  const stability = `togliendo una realtà alla volta resta lo stesso in ${say.share(same, actors, ["prova", "prove"])}`;
  const caveat = unique === 0 ? "altri sono altrettanto buoni, e non lo elenchiamo" : stability;
  return `${say.where}, il nucleo è fatto di ${say.share(core, actors, ["realtà", "realtà"])} ${say.when[0]} (correlazione ${say.number(value)}); ${caveat}${unique === 1 && listed === 0 ? ", troppo poche per elencarlo" : ""}.`;
}
