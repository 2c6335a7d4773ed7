import type { MeasurePage } from "../page.ts";

export const meanLocalClustering: MeasurePage = {
  formula: {
    it: "chiusura locale di una realtà: le coppie di suoi partner che lavorano tra loro, diviso tutte le coppie di suoi partner\nmedia = somma delle chiusure locali ÷ realtà con almeno due partner",
    en: "local clustering of an actor: the pairs of its partners that work together, divided by all pairs of its partners\nmean = sum of the local values ÷ actors with at least two partners",
  },
  reading: {
    it: "1: i partner di ogni realtà lavorano tutti tra loro. 0: non succede mai.",
    en: "1: the partners of every actor all work together. 0: it never happens.",
  },
  pitfall: {
    it: "Chi ha due soli partner pesa come chi ne ha venti, e può valere solo 0 o 1. Per questo la misura da riportare è la chiusura dei triangoli (D4).",
    en: "Who has only two partners weighs as much as who has twenty, and can be only 0 or 1. That is why transitivity (D4) is the one to report.",
  },
  missing: ["two_mode", "empty", "single_node", "no_ties", "no_triples"],
  working: {
    it: ({ counts: { actors = 0 }, value }, { number }) =>
      `Al mese 12 valgono 1 Banda, Biblioteca e Officina; Scuola 1 coppia su 3, Cortile 2 su 10: (1 + 1 + 1 + 1 ÷ 3 + 2 ÷ 10) ÷ ${number(actors)} = ${number(value, 3)}.`,
    en: ({ counts: { actors = 0 }, value }, { number }) =>
      `At month 12 Banda, Biblioteca and Officina are at 1; Scuola has 1 pair of 3, Cortile 2 of 10: (1 + 1 + 1 + 1 ÷ 3 + 2 ÷ 10) ÷ ${number(actors)} = ${number(value, 3)}.`,
  },
};
