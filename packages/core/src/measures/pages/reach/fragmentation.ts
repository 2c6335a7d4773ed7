import type { MeasurePage } from "../page.ts";

export const fragmentation: MeasurePage = {
  at: "t0",
  formula: {
    it: "frammentazione = coppie di realtà che nessun percorso unisce ÷ coppie possibili",
    en: "fragmentation = pairs of actors that no path joins ÷ possible pairs",
  },
  reading: {
    it: "0: ogni realtà può raggiungere ogni altra lungo i legami. 1: nessuna raggiunge nessuna.",
    en: "0: every actor can reach every other along the ties. 1: nobody reaches anybody.",
  },
  pitfall: {
    it: "Due isole grandi la alzano più di tante realtà sole: cresce molto quando una rete si spezza a metà. Non dice quanto sono lunghi i percorsi: per questo c’è l’efficienza (C8).",
    en: "Two large pieces raise it more than many single actors: it grows a lot when a network breaks in half. It does not say how long the paths are: for that there is efficiency (C8).",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value, n }, { number }) =>
      `Al mese 0, tra ${number(n)} realtà con legami le coppie sono ${number(whole)}. Quelle divise tra le due isole sono 3 × 2 = ${number(part)}: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value, n }, { number }) =>
      `At month 0, between ${number(n)} actors with ties there are ${number(whole)} pairs. Those with one in each piece are 3 × 2 = ${number(part)}: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
