import type { MeasurePage } from "../page.ts";

export const degreeCentralization: MeasurePage = {
  formula: {
    it: "centralizzazione = somma delle differenze tra il numero più alto di legami e quello di ciascuna ÷ la stessa somma in una stella con altrettante realtà",
    en: "centralization = sum of the differences between the highest number of ties and that of each ÷ the same sum in a star with as many actors",
  },
  reading: {
    it: "1: una stella, con una realtà legata a tutte e le altre solo a lei. 0: tutte hanno lo stesso numero di legami.",
    en: "1: a star, one actor tied to all and the others to it only. 0: everybody has the same number of ties.",
  },
  pitfall: {
    it: "Dipende da quante sono le realtà e i legami: non confrontare territori di grandezza diversa. Un valore alto non è di per sé un difetto, uno basso non è di per sé un pregio.",
    en: "It depends on how many actors and ties there are: do not compare territories of different size. A high value is no fault by itself, and a low one no merit.",
  },
  missing: ["empty", "single_node", "fewer_than_three", "no_ties", "two_mode"],
  working: {
    it: ({ n, m, counts: { most = 0 }, value }, { number }) =>
      `Al mese 12 Cortile ha ${number(most)} legami, il numero più alto. La somma delle differenze è ${number(n)} × ${number(most)} − ${number(2 * m)} = ${number(n * most - 2 * m)}; in una stella sarebbe ${number(n - 1)} × ${number(n - 2)} = ${number((n - 1) * (n - 2))}. ${number(n * most - 2 * m)} ÷ ${number((n - 1) * (n - 2))} = ${number(value, 3)}.`,
    en: ({ n, m, counts: { most = 0 }, value }, { number }) =>
      `At month 12 Cortile has ${number(most)} ties, the highest number. The sum of the differences is ${number(n)} × ${number(most)} − ${number(2 * m)} = ${number(n * most - 2 * m)}; in a star it would be ${number(n - 1)} × ${number(n - 2)} = ${number((n - 1) * (n - 2))}. ${number(n * most - 2 * m)} ÷ ${number((n - 1) * (n - 2))} = ${number(value, 3)}.`,
  },
};
