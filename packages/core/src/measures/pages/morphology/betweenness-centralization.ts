import type { MeasurePage } from "../page.ts";

export const betweennessCentralization: MeasurePage = {
  formula: {
    it: "intermediazione di una realtà: per quante coppie di altre il percorso più breve passa da lei\ncentralizzazione = somma delle differenze tra l’intermediazione più alta e quella di ciascuna ÷ la stessa somma in una stella con altrettante realtà",
    en: "betweenness of an actor: for how many pairs of others the shortest path passes through it\ncentralization = sum of the differences between the highest betweenness and that of each ÷ the same sum in a star with as many actors",
  },
  reading: {
    it: "1: una stella, tutto passa da una sola realtà. 0: nessuna è di passaggio più delle altre.",
    en: "1: a star, everything passes through one actor. 0: nobody is on the way more than others.",
  },
  pitfall: {
    it: "Se manca la risposta di una realtà importante cambia molto: sotto l’80% di risposte non la diamo. Conta solo i percorsi più brevi, ma le cose girano anche per altre strade. Essere di passaggio non vuol dire decidere.",
    en: "If the answer of an important actor is missing it changes a lot: below 80% response we do not give it. It counts the shortest paths only, but things travel other ways too. To be on the way is not to decide.",
  },
  missing: ["empty", "single_node", "fewer_than_three", "no_ties", "two_mode"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 per Cortile passano i percorsi di 11 coppie, per Scuola di 5, per le altre nessuno. La somma delle differenze è 7 × 11 − 16 = 61; in una stella sarebbe 6 × 15 = 90. 61 ÷ 90 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the paths of 11 pairs pass through Cortile, of 5 through Scuola, of none through the others. The sum of the differences is 7 × 11 − 16 = 61; in a star it would be 6 × 15 = 90. 61 ÷ 90 = ${number(value, 3)}.`,
  },
};
