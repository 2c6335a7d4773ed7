/**
 * Agreement of the reports: how far apart the two sides of a tie are in what they say of it.
 *
 *     headline  mean |s_{i→j} − s_{j→i}|                    0 the same, 1 as far apart as can be
 *     kappa     quadratic-weighted κ of the two levels      1 the same, 0 as by chance
 *
 * over the dyads that both sides answered about and at least one calls a tie; a side that says that
 * there is no collaboration counts as 0. Dyads that both call empty are left out, as in the least
 * change of strength (A8): there are so many that any two answers would seem to agree. κ takes each
 * pair both ways round, since neither side comes first.
 *
 * Undefined: a lens without reports of two sides (`no_reports`), no dyad that both answered about
 * (`no_two_sided_dyads`). `kappa`: fewer than 15 dyads (`few_two_sided_dyads`), all levels equal
 * (`no_variation`). Cost: O(ties). Oracle: scikit-learn `cohen_kappa_score(weights = "quadratic")`
 * on the pairs both ways round.
 *
 * Source: own definition; κ after Cohen (1968), "Weighted kappa", Psychological Bulletin 70(4),
 * 213–220 (kernel/weighted-kappa.ts).
 */
import { type TwoSidedTies, twoSidedTies } from "../../arrays/two-sided-ties.ts";
import { weightedKappa } from "../../kernel/weighted-kappa.ts";
import { type Outcome, ok, type SnapshotMeasure, tooFew, undefinedBecause } from "../measure.ts";

const LEAST_DYADS = 15;

export const reportAgreement: SnapshotMeasure = {
  id: "B8",
  key: "report-agreement",
  family: "hold",
  over: "snapshot",
  frame: "known",
  names: { en: "Distance between the two reports", it: "Distanza tra le due versioni" },
  plain: {
    en: "How far apart the two sides are when they say how strong their tie is.",
    it: "Quanto sono lontane le due parti quando dicono quanto è forte il loro legame.",
  },
  unit: "strength",
  range: [0, 1],
  source: "own definition; Cohen 1968",
  parts: { kappa: { en: "agreement on levels (kappa)", it: "accordo sui livelli (kappa)" } },
  finding: {
    en: ({ value, counts: { dyads = 0 } }, say) =>
      `${say.where}, the strengths that the two sides give to ${say.count(dyads, "no tie", "1 tie", "# ties")} asked to both are ${say.number(value, 2)} apart on average ${say.when[0]} (0 = the same, 1 = as far as can be).`,
    it: ({ value, counts: { dyads = 0 } }, say) =>
      `${say.where}, le due parti danno ${say.count(dyads, "a nessun legame", "a 1 legame", "a # legami")} forze lontane in media ${say.number(value, 2)} ${say.when[0]} (0 = uguali, 1 = opposte).`,
  },
  partFinding: {
    en: ({ value, counts: { dyads = 0 } }, say) =>
      `${say.where}, the agreement of the two sides on the levels of ${say.number(dyads)} ties is ${say.number(value, 2)} ${say.when[0]} (kappa: 1 = the same, 0 = as by chance).`,
    it: ({ value, counts: { dyads = 0 } }, say) =>
      `${say.where}, l’accordo delle due parti sui livelli di ${say.number(dyads)} legami è ${say.number(value, 2)} ${say.when[0]} (kappa: 1 = uguali, 0 = come per caso).`,
  },

  compute(network) {
    const sides = twoSidedTies(network);
    if (sides === null) return { headline: undefinedBecause("no_reports") };
    const { dyads } = sides;
    if (dyads === 0) return { headline: undefinedBecause("no_two_sided_dyads") };
    const [ones, others] = sides.strength();
    const apart = ones.reduce((sum, one, tie) => sum + Math.abs(one - others[tie]!), 0);
    return { headline: ok(apart / dyads, { counts: { dyads } }), parts: { kappa: kappaOf(sides) } };
  },
};

function kappaOf({ dyads, level }: TwoSidedTies): Outcome {
  if (dyads < LEAST_DYADS) return tooFew("few_two_sided_dyads");
  const kappa = weightedKappa(...level());
  return kappa === null ? undefinedBecause("no_variation") : ok(kappa, { counts: { dyads } });
}
