/**
 * Actors involved: how many have at least one tie.
 *
 *     A = |{v on the register with a tie in the scope}|        involvement rate = A / known
 *
 * `counts.idle` are those of the register without a tie.
 *
 * Count ≥ 0, a number of actors; 0 is a valid value. Isolates are not active but stand in the
 * denominator of the rate, which therefore falls when the register improves: say both numbers.
 *
 * Undefined: the rate with nobody on the register (`empty`).
 * Cost: O(actors + ties). Source: descriptive.
 */
import { ok, type SnapshotMeasure, share } from "../measure.ts";

export const activeActors: SnapshotMeasure = {
  id: "C1",
  key: "active-actors",
  family: "reach",
  over: "snapshot",
  frame: "known",
  toleratesSilence: true,
  names: { en: "Actors involved", it: "Soggetti coinvolti (attivi)" },
  plain: {
    en: "How many organisations and groups really have at least one collaboration.",
    it: "Quante realtà hanno davvero almeno una collaborazione.",
  },
  unit: "actors",
  range: [0, null],
  source: "descriptive",
  parts: {
    count: { en: "active actors", it: "realtà attive" },
    "involvement-rate": { en: "involvement rate", it: "tasso di coinvolgimento" },
  },
  partUnits: { "involvement-rate": "share" },
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["known actor", "known actors"])} ${part === 1 ? "has" : "have"} at least one tie ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["realtà conosciuta", "realtà conosciute"])} ${part === 1 ? "ha" : "hanno"} almeno un legame ${say.when[0]}.`,
  },

  compute({ active, known }) {
    const count = ok(active, { counts: { part: active, whole: known, idle: known - active } });
    return { headline: count, parts: { count, "involvement-rate": share(active, known, "empty") } };
  },
};
