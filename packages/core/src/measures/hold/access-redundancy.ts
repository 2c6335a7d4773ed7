/**
 * Redundancy of access: how many organisations can count on more than one lab.
 *
 *     share of the non-lab actors tied to a lab that are tied to two or more
 *
 * Range 0–1; `counts.meanLabs` is the mean number of labs they are tied to. The legible counterpart
 * of connectivity where only ties of labs are observed.
 *
 * Undefined: fewer than two labs (`too_few_labs`), no organisation tied to a lab
 * (`no_active_actors`). Cost: O(m). Source: own definition.
 */
import { labPartners } from "../../arrays/lab-partners.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

export const accessRedundancy: SnapshotMeasure = {
  id: "B13",
  key: "access-redundancy",
  family: "hold",
  over: "snapshot",
  frame: "known",
  names: { en: "Redundancy of access", it: "Accesso plurimo" },
  plain: {
    en: "How many organisations can count on more than one lab.",
    it: "Quante realtà possono contare su più di un laboratorio.",
  },
  unit: "share",
  range: [0, 1],
  source: "own definition",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["actor tied to a lab", "actors tied to a lab"])} ${part === 1 ? "has" : "have"} more than one lab ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["realtà legata a un laboratorio", "realtà legate a un laboratorio"])} ${part === 1 ? "ne ha" : "ne hanno"} più di uno ${say.when[0]}.`,
  },

  compute(network) {
    const { labs, labsOfOthers } = labPartners(network);
    if (labs < 2) return { headline: undefinedBecause("too_few_labs") };
    const tied = labsOfOthers.filter((count) => count > 0);
    if (tied.length === 0) return { headline: undefinedBecause("no_active_actors") };
    const several = tied.filter((count) => count > 1).length;
    const meanLabs = tied.reduce((sum, count) => sum + count, 0) / tied.length;
    return {
      headline: ok(several / tied.length, {
        counts: { part: several, whole: tied.length, meanLabs },
      }),
    };
  },
};
