import type { MeasurePage } from "../page.ts";

export const strengthChange: MeasurePage = {
  formula: {
    it: "soglia = il più grande di due numeri: 0,10, oppure la differenza che i due racconti di uno stesso legame permettono di vedere",
    en: "threshold = the larger of two numbers: 0.10, or the difference that two accounts of one tie let us see",
  },
  reading: {
    it: "Un legame è «rafforzato» o «indebolito» solo se la sua forza si sposta almeno di tanto; altrimenti è «uguale». La soglia è una sola per tutto il confronto. Con meno di 15 legami raccontati da entrambe le parti vale 0,10, ed è un’ipotesi.",
    en: "A tie is “stronger” or “weaker” only if its strength moved by at least this much; otherwise it “stayed the same”. One threshold holds for the whole comparison. With fewer than 15 ties told by both sides it is 0.10, and an assumption.",
  },
  pitfall: {
    it: "Le due parti possono vedere lo stesso legame in modo davvero diverso: anche questo alza la soglia, e qualche cambiamento vero resta nascosto. Una soglia più alta non vuol dire che è cambiato meno.",
    en: "Two sides may truly see one tie differently: that raises the threshold too, and some real changes stay hidden. A higher threshold does not mean that less has changed.",
  },
  missing: ["no_strength_scale"],
  working: {
    it: ({ counts: { dyads = 0 }, value }, { number }) =>
      `I legami raccontati da entrambe le parti, alle due date insieme, sono ${number(dyads)}: meno di 15. La soglia è quindi ${number(value)}, per ipotesi.`,
    en: ({ counts: { dyads = 0 }, value }, { number }) =>
      `The ties told by both sides, at the two dates together, are ${number(dyads)}: fewer than 15. So the threshold is ${number(value)}, by assumption.`,
  },
};
