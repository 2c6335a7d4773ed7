import type { MeasurePage } from "../page.ts";

export const diameter: MeasurePage = {
  formula: {
    it: "diametro = i passi tra le due realtà più lontane, tra quelle unite da un percorso",
    en: "diameter = the steps between the two actors farthest apart, among those that a path joins",
  },
  reading: {
    it: "Quanti passi servono nel caso peggiore. 1: tutte le realtà collegate sono partner dirette.",
    en: "How many steps it takes in the worst case. 1: all connected actors are direct partners.",
  },
  pitfall: {
    it: "Lo decide una sola catena lunga: basta una realtà al bordo per allungarlo. Scende quando la rete si spezza: guardalo insieme alla quota di coppie collegate.",
    en: "A single long chain decides it: one actor at the edge is enough to lengthen it. It falls when the network breaks up: read it with the share of connected pairs.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 le più lontane sono Orti e Banda, come Orti e Biblioteca e Orti e Bottega: si passa da Scuola e poi da Cortile. I passi sono ${number(value)}.`,
    en: ({ value }, { number }) =>
      `At month 12 Orti and Banda are farthest apart, and so are Orti and Biblioteca and Orti and Bottega: by Scuola and then by Cortile. It takes ${number(value)} steps.`,
  },
};
