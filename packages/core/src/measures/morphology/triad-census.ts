/**
 * Triad census: how many sets of three actors have no tie, one, two or three.
 *
 *     t3 = triangles      t2 = Σ_v k_v (k_v − 1)/2 − 3 t3
 *     t1 = m (n − 2) − 2 t2 − 3 t3      t0 = C(n, 3) − t1 − t2 − t3
 *
 * Counts ≥ 0 that add up to C(n, 3); with fewer than three actors all are 0. Isolates count: nearly
 * all triples of a sparse network are empty, so t0 says how many actors there are and little else.
 * Parts `0`, `1`, `2`, `3` by number of ties; there is no headline.
 *
 * Undefined: labs and others only (`two_mode`): three of them can never be tied all round.
 * Cost: O(m^1.5). Oracles: sna `triad.census(mode = "graph")`, igraph `triad_census` with every tie
 * mutual (classes 003, 102, 201, 300).
 *
 * Source: Holland & Leinhardt (1970), "A method for detecting structure in sociometric data",
 * American Journal of Sociology 76(3), 492–513.
 */
import { closureOf } from "../../arrays/closure.ts";
import type { Network } from "../../arrays/network.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

const NAMES = ["0", "1", "2", "3"] as const;

export const triadCensus: SnapshotMeasure = {
  id: "D15",
  key: "triad-census",
  family: "morphology",
  over: "snapshot",
  frame: "known",
  names: { en: "Triad census", it: "Censimento delle triadi" },
  plain: {
    en: "Counting triples: strangers, one pair, an open chain, a closed triangle.",
    it: "Contiamo i terzetti: nessun legame, una coppia, una catena aperta, un triangolo chiuso.",
  },
  unit: "triples",
  range: [0, null],
  source: "Holland & Leinhardt 1970",
  parts: {
    "0": { en: "triples without ties", it: "terzetti senza legami" },
    "1": { en: "triples with one tie", it: "terzetti con un legame" },
    "2": { en: "open chains of three", it: "catene aperte di tre" },
    "3": { en: "triangles", it: "triangoli" },
  },
  finding: {
    en: ({ value }, say) => `${say.where}, ${say.number(value)} triples ${say.when[0]}.`,
    it: ({ value }, say) => `${say.where}, ${say.number(value)} terzetti ${say.when[0]}.`,
  },
  partFinding: {
    en: ({ part, counts: { part: triples = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(triples, whole, ["set of three actors", "sets of three actors"])} ${triples === 1 ? "has" : "have"} ${TIES.en[part as Ties]} ${say.when[0]}.`,
    it: ({ part, counts: { part: triples = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(triples, whole, ["terzetto di realtà", "terzetti di realtà"])} ${part === "0" ? "non " : ""}${triples === 1 ? "ha" : "hanno"} ${TIES.it[part as Ties]} ${say.when[0]}.`,
  },

  compute(network) {
    if (network.scope.isTwoMode) {
      const missing = undefinedBecause("two_mode");
      return { headline: null, parts: Object.fromEntries(NAMES.map((name) => [name, missing])) };
    }
    const census = censusOf(network);
    const whole = census.reduce((sum, triples) => sum + triples, 0);
    const part = (ties: number) => ok(census[ties]!, { counts: { part: census[ties]!, whole } });
    return {
      headline: null,
      parts: Object.fromEntries(NAMES.map((name, ties) => [name, part(ties)])),
    };
  },
};

type Ties = (typeof NAMES)[number];

const TIES = {
  en: { "0": "no tie", "1": "1 tie", "2": "2 ties", "3": "3 ties" },
  it: { "0": "nessun legame", "1": "1 legame", "2": "2 legami", "3": "3 legami" },
} as const;

/** Triples of actors with 0, 1, 2 and 3 ties. */
function censusOf(network: Network): readonly [number, number, number, number] {
  const { n, m } = network;
  if (n < 3) return [0, 0, 0, 0];
  const { triangles, triples } = closureOf(network);
  const three = triangles.reduce((sum, value) => sum + value, 0) / 3;
  const two = triples.reduce((sum, value) => sum + value, 0) - 3 * three;
  const one = m * (n - 2) - 2 * two - 3 * three;
  return [(n * (n - 1) * (n - 2)) / 6 - one - two - three, one, two, three];
}
