import type { MeasurePage } from "../page.ts";

export const maxCore: MeasurePage = {
  formula: {
    it: "nucleo k: un gruppo in cui ogni realtà ha almeno k legami con le altre del gruppo\nvalore = il k più grande per cui c’è un nucleo",
    en: "core k: a group in which every actor has at least k ties with the others of the group\nvalue = the largest k for which there is a core",
  },
  reading: {
    it: "Più è alto, più c’è un gruppo fitto al centro della rete. Accanto c’è quante realtà ne fanno parte.",
    en: "The higher it is, the more closely woven the innermost group. How many actors are in it stands beside.",
  },
  pitfall: {
    it: "Un grande incontro tra molti basta a creare un nucleo alto. Il nucleo può essere fatto di più gruppi lontani tra loro. Stare fuori dal nucleo non è un demerito.",
    en: "One large meeting of many is enough to make a high core. The core may be several groups far apart. To be outside it is no demerit.",
  },
  missing: ["empty"],
  working: {
    it: ({ counts: { actors = 0 }, value }, { number }) =>
      `Al mese 12 togliamo chi ha un solo legame: Bottega e Orti. Restano ${number(actors)} realtà, ognuna con almeno ${number(value)} legami tra loro, e nessun gruppo arriva a ${number(value + 1)}: il nucleo è ${number(value)}.`,
    en: ({ counts: { actors = 0 }, value }, { number }) =>
      `At month 12 we take away who has a single tie: Bottega and Orti. ${number(actors)} actors are left, each with at least ${number(value)} ties among them, and no group gets to ${number(value + 1)}: the core is ${number(value)}.`,
  },
};
