import type { MeasurePage } from "../page.ts";

export const peopleReached: MeasurePage = {
  formula: {
    it: "persone raggiunte = somma delle persone che ogni realtà con legami dichiara di raggiungere",
    en: "people reached = sum of the people that each actor with ties says it reaches",
  },
  reading: {
    it: "È un pubblico possibile, non un numero di beneficiari. Chi partecipa a più realtà è contato in ognuna: le persone diverse stanno tra il valore più alto di una sola realtà e la somma.",
    en: "It is a possible audience, not a number of beneficiaries. Who takes part with several actors is counted with each: the different people lie between the highest value of a single actor and the sum.",
  },
  pitfall: {
    it: "Ogni realtà conta le persone a modo suo. Se una realtà grande entra nella rete il numero fa un salto, ma le persone c’erano già. Se più di tre realtà su dieci non lo dicono, il numero è incompleto e lo diciamo.",
    en: "Every actor counts people in its own way. If a large actor joins the network the number jumps, but the people were there already. If more than three actors in ten do not say, the number is incomplete and we say so.",
  },
  missing: ["no_people_reported"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 le realtà dichiarano 120, 340, 25, 400, 200 e 60 persone (Banda non l’ha detto): in tutto ${number(value, 0)}. Le persone diverse sono tra 400, quelle di Biblioteca, e ${number(value, 0)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the actors name 120, 340, 25, 400, 200 and 60 people (Banda did not say): ${number(value, 0)} in all. The different people are between 400, those of Biblioteca, and ${number(value, 0)}.`,
  },
};
