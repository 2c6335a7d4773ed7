/**
 * Variety of partners: how mixed by kind the partners of a lab are.
 *
 *     IQV(l) = (1 − Σ p²) / (1 − 1/K)        p shares of the lab's partners by kind
 *
 * K: kinds that the register ever had, whatever the date and the scope, so that a kind which comes
 * later does not move the values of before. Range 0–1: 0 all of one kind, 1 every kind alike. Other
 * labs are partners too; partners without a kind are left out of p.
 *
 * The headline is the mean over the labs with at least 3 partners of known kind (`counts.part` of
 * `counts.whole` labs; `median` beside it). In `items` each lab, null below 3, with its partners by
 * kind. A lab with few partners cannot be as mixed as one with many: compare a lab with itself.
 *
 * Undefined: no lab (`no_lab`), no lab with 3 partners (`too_few_partners`), no kind known
 * (`no_labels`), one kind in the register (`one_group`). Cost: O(n + m). Oracle: closed form.
 *
 * Sources: Blau (1977), Inequality and Heterogeneity, Free Press; Agresti & Agresti (1978),
 * "Statistical analysis of qualitative variation", Sociological Methodology 9, 204–237.
 */
import { labPartnersBy } from "../../arrays/lab-partner-groups.ts";
import { median } from "../../kernel/median.ts";
import { type Item, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

const LEAST_PARTNERS = 3;

export const partnerHeterogeneity: SnapshotMeasure = {
  id: "C9",
  key: "partner-heterogeneity",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Variety of partners", it: "Varietà dei partner" },
  plain: {
    en: "How mixed the lab’s partners are.",
    it: "Quanto sono diversi tra loro i partner del laboratorio.",
  },
  unit: "index",
  range: [0, 1],
  source: "Blau 1977; Agresti & Agresti 1978",
  finding: {
    en: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, the variety of a lab’s partners by kind is ${say.number(value)} on average ${say.when[0]} (0 = all of one kind, 1 = every kind alike; ${say.share(part, whole, ["lab", "labs"])} ${part === 1 ? "has" : "have"} at least 3 partners).`,
    it: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, la varietà per tipo dei partner di un laboratorio è in media ${say.number(value)} ${say.when[0]} (0 = tutti di un tipo, 1 = ogni tipo in parti uguali; ${say.share(part, whole, ["laboratorio", "laboratori"])} ${part === 1 ? "ha" : "hanno"} almeno 3 partner).`,
  },

  compute(network) {
    const { labels, labs } = labPartnersBy(network, "kind");
    if (labs.length === 0)
      return { headline: undefinedBecause(network.n === 0 ? "empty" : "no_lab") };
    const kinds = network.kinds.length;
    if (kinds < 2) return { headline: undefinedBecause("one_group") };
    const values = labs.map(({ inGroup }) => qualitativeVariation(inGroup, kinds));
    const defined = values.filter((value) => value !== null);
    if (defined.length === 0) return { headline: undefinedBecause("too_few_partners") };
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    const counts = {
      part: defined.length,
      whole: labs.length,
      kinds,
      median: median(defined),
    };
    return {
      headline: {
        status: "ok",
        value: mean,
        counts,
        // Worked out when read: repeated computations read the value only.
        get items() {
          return labs.map(({ id, partners, inGroup }, index): Item => {
            const byKind = labels.map((label, kind) => [`kind:${label}`, inGroup[kind]!]);
            return { lab: id, partners, value: values[index]!, ...Object.fromEntries(byKind) };
          });
        },
      },
    };
  },
};

/** IQV of the counts, or null for too few. */
function qualitativeVariation(counts: Uint32Array, kinds: number): number | null {
  let total = 0;
  let squares = 0;
  for (const count of counts) {
    total += count;
    squares += count * count;
  }
  if (total < LEAST_PARTNERS) return null;
  return (1 - squares / (total * total)) / (1 - 1 / kinds);
}
