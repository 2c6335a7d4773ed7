import type { MeasurePage } from "../page.ts";

export const graphCorrelation: MeasurePage = {
  formula: {
    it: "correlazione tra due elenchi di coppie: per ogni coppia di realtà note in entrambe le date, 1 se c’è un legame e 0 se non c’è, a una data e all’altra",
    en: "correlation between two lists of pairs: for every pair of actors known at both dates, 1 if there is a tie and 0 if there is none, at one date and at the other",
  },
  reading: {
    it: "1: collaborano le stesse coppie. 0: le coppie in comune sono quante ne darebbe il caso, viste le dimensioni delle due reti. Una parte guarda i legami, l’altra la loro forza.",
    en: "1: the same pairs work together. 0: the pairs in common are as many as chance would give, with two networks of these sizes. One part looks at ties, the other at their strength.",
  },
  pitfall: {
    it: "Tra due date della stessa rete questo numero è quasi sempre alto: dice quanto le due reti si somigliano e non prova nulla. Serve a confrontare coppie di date, non a dire che la rete tiene.",
    en: "Between two dates of one network this number is nearly always high: it says how alike they are and proves nothing. Use it to compare pairs of dates, not to say that the network held.",
  },
  missing: ["fewer_than_ten", "no_variation", "too_large"],
  working: {
    it: () =>
      "Nell’esempio le realtà note in entrambe le date sono 6: ne servono almeno dieci, e il numero non si calcola.",
    en: () =>
      "In the example 6 actors are known at both dates: at least ten are needed, and the number is not computed.",
  },
};
