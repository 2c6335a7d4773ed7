import type { MeasurePage } from "../page.ts";

export const components: MeasurePage = {
  at: "t0",
  formula: {
    it: "isole = pezzi di rete che nessun legame unisce tra loro",
    en: "components = pieces of the network that no tie joins",
  },
  reading: {
    it: "1: da ogni realtà con legami si arriva a ogni altra, passo dopo passo. Più di 1: ci sono gruppi che non si toccano.",
    en: "1: from every actor with ties one gets to every other, step by step. More than 1: there are groups that do not touch.",
  },
  pitfall: {
    it: "Un solo legame basta a unire due isole grandi, e uno solo a dividerle: il numero cambia molto per poco. Non dice quanto sono grandi le isole: guarda la componente principale. Le realtà senza legami non contano.",
    en: "A single tie is enough to join two large pieces, and a single one to divide them: the number changes a lot for little. It does not say how large the pieces are: look at the share of the largest. Actors without ties do not count.",
  },
  missing: [],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 0 le isole sono ${number(value)}: Officina, Orti e Scuola da una parte, Biblioteca e Cortile dall’altra. Banda non ha legami e non conta.`,
    en: ({ value }, { number }) =>
      `At month 0 there are ${number(value)} pieces: Officina, Orti and Scuola are one, Biblioteca and Cortile the other. Banda has no ties and does not count.`,
  },
};
