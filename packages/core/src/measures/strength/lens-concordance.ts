/**
 * Declared–enacted concordance: of the ties that people tell about, how many also show in the diary.
 *
 *     headline          declared and enacted / declared
 *     enacted-declared  declared and enacted / enacted
 *     spearman          rank correlation of declared and enacted strength
 *
 * over the dyads of the scope that were observed in both lenses at the date: somebody could have
 * told and somebody could have logged them. `items` is the 2 × 2 table. A tie is enacted if its
 * contacts reach the threshold of the enacted lens. The correlation takes every dyad with strength
 * above 0 in both, so contacts too few for a tie count there as weak ones; strengths of the two
 * lenses lie on different scales and compare by rank only. Shares lie in 0–1, the correlation in
 * −1 … 1. Early in the logging few ties can be enacted whatever people do.
 *
 * Undefined: data with one lens only (`one_lens`), nobody says which ties the diary follows
 * (`no_logging`), no dyad observed in both (`no_shared_dyads`), no declared tie among them
 * (`no_declared_ties`). `enacted-declared`: no enacted tie (`no_enacted_ties`); only ties stated by
 * documents are known, and those can only be confirmed (`documented_only`). `spearman`: fewer than
 * 10 dyads (`few_dyads`), all strengths of a lens equal (`no_variation`).
 * Cost: O(ties of both lenses). Oracles: any statistics package (scipy `spearmanr`).
 *
 * Source: own definition; rank correlation after Spearman (1904), "The proof and measurement of
 * association between two things", American Journal of Psychology 15(1), 72–101.
 */
import { type TwoLenses, twoLenses } from "../../arrays/two-lenses.ts";
import { rankCorrelation } from "../../kernel/rank-correlation.ts";
import {
  type Item,
  type Outcome,
  ok,
  type SnapshotMeasure,
  share,
  tooFew,
  undefinedBecause,
} from "../measure.ts";

const LEAST_DYADS = 10;

export const lensConcordance: SnapshotMeasure = {
  id: "A9",
  key: "lens-concordance",
  family: "strength",
  over: "snapshot",
  frame: "known",
  noise: "none",
  readsEvents: true,
  names: { en: "Declared ties that are enacted", it: "Coerenza tra detto e fatto" },
  plain: {
    en: "Of the collaborations people tell us about, how many we also see in the diary.",
    it: "Delle collaborazioni che ci raccontano, quante le ritroviamo anche nel diario.",
  },
  unit: "share",
  range: [0, 1],
  source: "own definition; Spearman 1904",
  parts: {
    "enacted-declared": {
      en: "diary ties also declared",
      it: "legami del diario anche raccontati",
    },
    spearman: { en: "rank correlation of strengths", it: "correlazione tra le due forze" },
  },
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["tie told by people", "ties told by people"])} ${part === 1 ? "shows" : "show"} in the diary too ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["legame raccontato", "legami raccontati"])} ${part === 1 ? "si ritrova" : "si ritrovano"} anche nel diario ${say.when[0]}.`,
  },
  partFinding: {
    en: ({ part: name, value, counts: { part = 0, whole = 0, dyads = 0 } }, say) =>
      name === "spearman"
        ? `${say.where}, the rank correlation between told and logged strength is ${say.number(value, 2)} over ${say.number(dyads)} dyads ${say.when[0]} (1 = same order, 0 = no order in common).`
        : `${say.where}, ${say.share(part, whole, ["tie of the diary", "ties of the diary"])} ${part === 1 ? "is" : "are"} told by people too ${say.when[0]}.`,
    it: ({ part: name, value, counts: { part = 0, whole = 0, dyads = 0 } }, say) =>
      name === "spearman"
        ? `${say.where}, la correlazione tra la forza raccontata e quella del diario è ${say.number(value, 2)} su ${say.number(dyads)} coppie ${say.when[0]} (1 = stesso ordine, 0 = nessun ordine comune).`
        : `${say.where}, ${say.share(part, whole, ["legame del diario", "legami del diario"])} ${part === 1 ? "è anche raccontato" : "sono anche raccontati"} dalle persone ${say.when[0]}.`,
  },

  compute(network) {
    const found = twoLenses(network);
    if (typeof found === "string") return { headline: undefinedBecause(found) };
    const { both, onlyDeclared, onlyEnacted, dyads } = found;
    if (dyads === 0) return { headline: undefinedBecause("no_shared_dyads") };
    const headline = share(both, both + onlyDeclared, "no_declared_ties");
    const items = table(found);
    return {
      headline: { ...headline, items },
      parts: {
        "enacted-declared": found.onlyDocumented
          ? undefinedBecause("documented_only")
          : share(both, both + onlyEnacted, "no_enacted_ties"),
        spearman: correlation(found),
      },
    };
  },
};

function table({ dyads, both, onlyDeclared, onlyEnacted }: TwoLenses): Item[] {
  const neither = dyads - both - onlyDeclared - onlyEnacted;
  return [
    { declared: "yes", enacted: "yes", dyads: both },
    { declared: "yes", enacted: "no", dyads: onlyDeclared },
    { declared: "no", enacted: "yes", dyads: onlyEnacted },
    { declared: "no", enacted: "no", dyads: neither },
  ];
}

function correlation({ declared, enacted }: TwoLenses): Outcome {
  const dyads = declared.length;
  if (dyads < LEAST_DYADS) return tooFew("few_dyads");
  const rho = rankCorrelation(declared, enacted);
  return rho === null ? undefinedBecause("no_variation") : ok(rho, { counts: { dyads } });
}
