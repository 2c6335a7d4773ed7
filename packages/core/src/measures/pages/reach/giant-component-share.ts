import type { MeasurePage } from "../page.ts";

export const giantComponentShare: MeasurePage = {
  at: "t0",
  formula: {
    it: "componente principale = realtà nel pezzo più grande ÷ realtà con legami",
    en: "share of the largest component = actors in the largest piece ÷ actors with ties",
  },
  reading: {
    it: "1: la rete è un pezzo solo. Vicino a 0: è fatta di tante piccole isole.",
    en: "1: the network is one piece. Near 0: it is many small islands.",
  },
  pitfall: {
    it: "1 non vuol dire che la rete è solida: il pezzo può reggersi su un solo legame (guarda i legami ponte, B12). Scende anche quando nasce un piccolo gruppo nuovo a parte, e nessuno si è staccato.",
    en: "1 does not mean that the network is sound: the piece may hang on a single tie (look at bridges, B12). It falls also when a small new group forms apart, and nobody has broken away.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 0 il pezzo più grande è quello di Officina, Orti e Scuola: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 0 the largest piece is that of Officina, Orti and Scuola: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
