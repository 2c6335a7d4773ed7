import type { MeasurePage } from "../page.ts";

export const weightedRetention: MeasurePage = {
  formula: {
    it: "tenuta pesata = somma delle forze più piccole tra le due date ÷ somma delle forze alla prima data",
    en: "weighted retention = sum of the smaller strengths of the two dates ÷ sum of the strengths at the first date",
  },
  reading: {
    it: "Dice quanta parte della forza iniziale c’è ancora: 1 tutta, 0 niente. Un legame che si è indebolito conta per quello che resta.",
    en: "It says how much of the strength of the start is still there: 1 all, 0 nothing. A tie that got weaker counts for what is left of it.",
  },
  pitfall: {
    it: "La forza guadagnata non conta: un legame che raddoppia vale come uno rimasto uguale. Confrontala con la tenuta (B1): se è più bassa, i legami rimasti si sono indeboliti, o sono finiti quelli più forti.",
    en: "Strength gained does not count: a tie that doubles is worth one that stayed the same. Compare it with retention (B1): if it is lower, the ties that lasted got weaker, or the stronger ones ended.",
  },
  missing: ["no_baseline_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 0 le forze sommano a ${number(whole)}. Di queste c’è ancora ${number(part)}: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 0 the strengths add up to ${number(whole)}. Of these ${number(part)} is still there: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
