/**
 * Partners in other territories: how far the labs reach beyond their own.
 *
 *     Σ_l partners of l in another territory / Σ_l partners of l
 *
 * over the labs that have a territory and their partners that have one; other labs are partners too,
 * and a partner of two labs counts for each. Range 0–1. In `items` each lab with its own share (null
 * without partners) and its partners by territory. In a scope of ties between territories it is 1 by
 * construction.
 *
 * Undefined: no lab (`no_lab`), no territory known (`no_labels`), one territory only, as in the
 * scope of a territory (`one_group`), no partner with a territory (`no_ties`).
 * Cost: O(n + m). Oracle: closed form. Source: methods C9.
 */
import { type LabPartnersByGroup, labPartnersBy } from "../../arrays/lab-partner-groups.ts";
import { NO_GROUP } from "../../kernel/mixing.ts";
import { type Item, type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";

export const crossTerritoryShare: SnapshotMeasure = {
  id: "C9",
  key: "cross-territory-share",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Partners in other territories", it: "Partner di altri territori" },
  plain: {
    en: "How many of the labs’ partners are in another territory.",
    it: "Quanti partner dei laboratori sono di un altro territorio.",
  },
  unit: "share",
  range: [0, 1],
  source: "methods C9",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["partner of the labs", "partners of the labs"])} ${part === 1 ? "is" : "are"} in another territory ${say.when[0]} (each counted once a lab).`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["partner dei laboratori", "partner dei laboratori"])} ${part === 1 ? "è" : "sono"} di un altro territorio ${say.when[0]} (ognuno contato una volta per laboratorio).`,
  },

  compute(network) {
    const { labels, labs } = labPartnersBy(network, "territory");
    if (labs.length === 0)
      return { headline: undefinedBecause(network.n === 0 ? "empty" : "no_lab") };
    if (labels.length === 0) return { headline: undefinedBecause("no_labels") };
    if (labels.length === 1) return { headline: undefinedBecause("one_group") };
    const split = labs.map(splitPartners);
    const total = (column: "outside" | "placed") =>
      split.reduce((sum, lab) => sum + lab[column], 0);
    const headline = share(total("outside"), total("placed"), "no_ties");
    if (headline.status !== "ok") return { headline };
    const items = labs.map(({ id, partners, inGroup }, index): Item => {
      const { outside, placed } = split[index]!;
      const byTerritory = labels.map((label, group) => [`territory:${label}`, inGroup[group]!]);
      const own = placed === 0 ? null : outside / placed;
      return { lab: id, partners, outside, share: own, ...Object.fromEntries(byTerritory) };
    });
    return { headline: { ...headline, items } };
  },
};

/** Partners with a territory, and those of them in another one than the lab's; none if it has none. */
function splitPartners({ group, inGroup }: LabPartnersByGroup["labs"][number]): {
  outside: number;
  placed: number;
} {
  if (group === NO_GROUP) return { outside: 0, placed: 0 };
  const placed = inGroup.reduce((sum, count) => sum + count, 0);
  return { outside: placed - inGroup[group]!, placed };
}
