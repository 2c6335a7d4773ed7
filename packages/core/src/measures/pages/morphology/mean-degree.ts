import type { MeasurePage } from "../page.ts";

export const meanDegree: MeasurePage = {
  formula: {
    it: "numero medio di legami = 2 × legami ÷ realtà con legami",
    en: "mean degree = 2 × ties ÷ actors with ties",
  },
  reading: {
    it: "Quanti partner ha in media una realtà. Dipende poco da quanto è grande la rete: per questo si confronta tra date e territori meglio della densità.",
    en: "How many partners an actor has on average. It depends little on the size of the network: that is why it compares better between dates and territories than density does.",
  },
  pitfall: {
    it: "È una media: una realtà con venti partner e molte con uno danno lo stesso numero di tutte con due o tre. Guarda anche la centralizzazione (D2). Le realtà senza legami non contano.",
    en: "It is a mean: one actor with twenty partners and many with one give the same number as everybody with two or three. Look at centralization (D2) too. Actors without ties do not count.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ n, m, value }, { number }) =>
      `Al mese 12 ci sono ${number(m)} legami, e ognuno vale per due realtà: 2 × ${number(m)} ÷ ${number(n)} = ${number(value, 3)}.`,
    en: ({ n, m, value }, { number }) =>
      `At month 12 there are ${number(m)} ties, and each counts for two actors: 2 × ${number(m)} ÷ ${number(n)} = ${number(value, 3)}.`,
  },
};
