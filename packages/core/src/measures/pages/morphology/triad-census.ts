import type { MeasurePage } from "../page.ts";

export const triadCensus: MeasurePage = {
  formula: {
    it: "per ogni gruppo di tre realtà si conta quanti legami ha al suo interno: 0, 1, 2 o 3",
    en: "for each set of three actors the ties within it are counted: 0, 1, 2 or 3",
  },
  reading: {
    it: "Il conto di tutti i terzetti. Quelli con 2 legami sono catene aperte, quelli con 3 sono triangoli: la chiusura dei triangoli (D4) confronta questi due numeri.",
    en: "The count of all triples. Those with 2 ties are open chains, those with 3 are triangles: transitivity (D4) compares these two numbers.",
  },
  pitfall: {
    it: "Quasi tutti i terzetti di una rete grande sono vuoti, e il loro numero dice soltanto quante realtà ci sono. Non confrontare reti di grandezza diversa.",
    en: "Nearly all triples of a large network are empty, and their number says only how many actors there are. Do not compare networks of different size.",
  },
  missing: ["two_mode"],
  working: {
    it: ({ parts }, { number }) =>
      `Al mese 12, tra 7 realtà i terzetti sono 7 × 6 × 5 ÷ 6 = 35: ${number(parts["0"] ?? 0)} + ${number(parts["1"] ?? 0)} + ${number(parts["2"] ?? 0)} + ${number(parts["3"] ?? 0)} = 35. I triangoli sono Banda–Biblioteca–Cortile e Cortile–Officina–Scuola.`,
    en: ({ parts }, { number }) =>
      `At month 12, among 7 actors there are 7 × 6 × 5 ÷ 6 = 35 triples: ${number(parts["0"] ?? 0)} + ${number(parts["1"] ?? 0)} + ${number(parts["2"] ?? 0)} + ${number(parts["3"] ?? 0)} = 35. The triangles are Banda–Biblioteca–Cortile and Cortile–Officina–Scuola.`,
  },
};
