/**
 * How the ties of labs with others are shared among the labs.
 *
 *     top  = k_max / Σ k        the lab with most ties
 *     gini = Σ_i Σ_j |k_i − k_j| / (2 L² k̄)        over the labs of the frame
 *
 * Range 0–1: `gini` 0 all labs with as many ties. The two-mode counterpart of degree
 * centralization, where only ties of labs were observed.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no lab (`no_lab`), no tie of a lab with
 * others (`no_ties`). Cost: O(m + L log L).
 *
 * Source: Gini (1912), Variabilità e mutabilità, as used for strengths in methods D2.
 */
import { labPartners } from "../../arrays/lab-partners.ts";
import { gini } from "../../kernel/gini.ts";
import { ok, type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const labTieShare: SnapshotMeasure = {
  id: "D2",
  key: "lab-tie-share",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  twoModeVariant: true,
  names: { en: "Lab tie share", it: "Quota di legami per laboratorio" },
  plain: {
    en: "Do the ties run through one lab or through all of them?",
    it: "I legami passano da un solo laboratorio o da tutti?",
  },
  unit: "share",
  range: [0, 1],
  source: "Gini 1912",
  parts: {
    top: { en: "share of the lab with most ties", it: "quota del laboratorio con più legami" },
    gini: { en: "inequality among labs (Gini)", it: "disuguaglianza tra laboratori (Gini)" },
  },
  finding: {
    en: ({ counts: { part = 0, whole = 0, labs = 0 } }, say) =>
      `${say.where}, the lab with most ties has ${say.share(part, whole, ["tie", "ties"])}, among ${say.count(labs, "no lab", "1 lab", "# labs")} ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0, labs = 0 } }, say) =>
      `${say.where}, il laboratorio con più legami ha ${say.share(part, whole, ["legame", "legami"])}, tra ${say.count(labs, "nessun laboratorio", "1 laboratorio", "# laboratori")} ${say.when[0]}.`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { labs, tiesOfLabs } = labPartners(network);
    const total = tiesOfLabs.reduce((sum, ties) => sum + ties, 0);
    if (labs === 0) return { headline: undefinedBecause("no_lab") };
    if (total === 0) return { headline: undefinedBecause("no_ties") };
    const top = share(Math.max(...tiesOfLabs), total, "no_ties");
    const headline = top.status === "ok" ? { ...top, counts: { ...top.counts, labs } } : top;
    return { headline, parts: { top: headline, gini: ok(gini(tiesOfLabs), { counts: { labs } }) } };
  },
};
