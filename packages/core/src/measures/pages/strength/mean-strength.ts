import type { MeasurePage } from "../page.ts";

export const meanStrength: MeasurePage = {
  formula: {
    it: "forza media = somma delle forze dei legami ÷ numero di legami",
    en: "mean strength = sum of the strengths of the ties ÷ number of ties",
  },
  reading: {
    it: "Va da 0 a 1: sotto 0,40 il legame tipico è debole, da 0,70 in su è forte. In una rete che porta pesi propri è nella misura di quei pesi.",
    en: "It goes from 0 to 1: below 0.40 the typical tie is weak, from 0.70 on it is strong. In a network that comes with weights of its own it is in the units of those weights.",
  },
  pitfall: {
    it: "Scende quando nascono legami nuovi e ancora deboli, anche se nessun legame di prima si è indebolito. Per i legami di prima guarda la forza media dei legami che restano (B6).",
    en: "It falls when new ties appear that are still weak, although none of the older ones got weaker. For the older ones look at the strength of retained ties (B6).",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ strengths, value, m }, { number }) =>
      `Al mese 12: (${strengths.map((each) => number(each)).join(" + ")}) ÷ ${number(m)} = ${number(value, 3)}.`,
    en: ({ strengths, value, m }, { number }) =>
      `At month 12: (${strengths.map((each) => number(each)).join(" + ")}) ÷ ${number(m)} = ${number(value, 3)}.`,
  },
};
