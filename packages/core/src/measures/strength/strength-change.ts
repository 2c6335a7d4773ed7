/**
 * Least change of strength that is called one: δ of methods A8, the same for a whole comparison.
 *
 * In units of strength (0–1). `dyads` are the dyads that both sides answered about, from which the
 * error of a report is known; below 15 δ is the convention of the parameters.
 *
 * Undefined: strengths without a scale (`no_strength_scale`). Cost: O(1).
 *
 * Source: smallest detectable change, Terwee et al. 2007 (see `strength/change-threshold.ts`).
 */
import { type ChangeMeasure, ok, undefinedBecause } from "../measure.ts";

export const strengthChange: ChangeMeasure = {
  id: "A8",
  key: "strength-change",
  family: "strength",
  over: "change",
  frame: "union",
  noise: "none",
  names: { en: "Least change of strength", it: "Cambiamento minimo di forza" },
  plain: {
    en: "We call a tie stronger or weaker only if it moved by at least this much.",
    it: "Diciamo che un legame è più forte o più debole solo se si è spostato almeno di tanto.",
  },
  unit: "strength",
  range: [0, 1],
  source: "Terwee et al. 2007; own convention",
  finding: {
    en: ({ value, counts: { dyads = 0, assumed = 0 } }, say) =>
      assumed === 1
        ? `A tie is called stronger or weaker if it moved by one step or more (${say.number(value, 2)}; an assumption: ${say.count(dyads, "no tie was told by both sides", "only 1 tie was told by both sides", "only # ties were told by both sides")}).`
        : `A tie is called stronger or weaker if it moved by ${say.number(value, 2)} or more, what ${say.number(dyads)} ties told by both sides let us see.`,
    it: ({ value, counts: { dyads = 0, assumed = 0 } }, say) =>
      assumed === 1
        ? `Un legame è detto più forte o più debole se si è spostato di un gradino o più (${say.number(value, 2)}; valore assunto: ${say.count(dyads, "nessun legame è raccontato da entrambe le parti", "solo 1 legame è raccontato da entrambe le parti", "solo # legami sono raccontati da entrambe le parti")}).`
        : `Un legame è detto più forte o più debole se si è spostato di ${say.number(value, 2)} o più, quanto permettono di vedere ${say.number(dyads)} legami raccontati da entrambe le parti.`,
  },

  compute({ hasScale, threshold: { delta, dyads, isAssumed } }) {
    if (!hasScale) return { headline: undefinedBecause("no_strength_scale") };
    return { headline: ok(delta, { counts: { dyads, assumed: isAssumed ? 1 : 0 } }) };
  },
};
