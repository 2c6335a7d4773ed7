/**
 * Mean degree: partners an actor has on average.
 *
 *     k̄ = 2m / n        labs and others together in the two-mode scopes
 *
 * ≥ 0, ties per actor. The size-adjusted companion of density: it stays put when actors join with as
 * many partners as the rest have. Isolates are left out on the active frame.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie on the active frame (`no_ties`).
 * Cost: O(1).
 *
 * Source: Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press, ch. 4.
 */
import { ok, type SnapshotMeasure } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

export const meanDegree: SnapshotMeasure = {
  id: "D1",
  key: "mean-degree",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  needsNoMask: true,
  names: { en: "Mean degree", it: "Numero medio di legami" },
  plain: {
    en: "How many partners an actor has on average.",
    it: "Quanti partner ha in media una realtà.",
  },
  unit: "ties per actor",
  range: [0, null],
  source: "Wasserman & Faust 1994",
  finding: {
    en: ({ value, n, m }, say) =>
      `${say.where}, an active actor has ${say.number(value, 1)} partners on average ${say.when[0]} (${say.number(m)} ties, ${say.number(n)} actors).`,
    it: ({ value, n, m }, say) =>
      `${say.where} ogni realtà ha in media ${say.number(value, 1)} partner ${say.when[0]} (${say.number(m)} legami, ${say.number(n)} realtà).`,
  },

  compute(network) {
    return { headline: tooFewActors(network) ?? ok((2 * network.m) / network.n) };
  },
};
