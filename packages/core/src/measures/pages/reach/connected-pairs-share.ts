import type { MeasurePage } from "../page.ts";

export const connectedPairsShare: MeasurePage = {
  at: "t0",
  formula: {
    it: "quota di coppie collegate = coppie di realtà unite da un percorso ÷ coppie possibili",
    en: "share of connected pairs = pairs of actors that a path joins ÷ possible pairs",
  },
  reading: {
    it: "1: da ogni realtà si arriva a ogni altra, anche passando da più realtà. 0: nessuna raggiunge nessuna. È il contrario della frammentazione (C6): le due fanno sempre 1.",
    en: "1: every actor can be reached from every other, be it through several. 0: nobody reaches anybody. It is the opposite of fragmentation (C6): the two always make 1.",
  },
  pitfall: {
    it: "Essere collegate non vuol dire lavorare insieme: tra due realtà possono esserci molti passi. Un solo legame tra due isole grandi la fa salire molto.",
    en: "To be connected is not to work together: there may be many steps between two actors. A single tie between two large pieces raises it a lot.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 0 ci sono due isole, di 3 e di 2 realtà: dentro ci sono 3 + 1 = ${number(part)} coppie su ${number(whole)}. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 0 there are two pieces, of 3 and of 2 actors: within them are 3 + 1 = ${number(part)} pairs of ${number(whole)}. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
