import type { MeasurePage } from "../page.ts";

export const tieJaccard: MeasurePage = {
  formula: {
    it: "stabilità = legami presenti a entrambe le date ÷ legami presenti ad almeno una delle due",
    en: "stability = ties present at both dates ÷ ties present at either date",
  },
  reading: {
    it: "1: le due mappe sono uguali. 0: non hanno nessun legame in comune. Leggila accanto alla tenuta (B1): se la tenuta è alta e questa è bassa, la rete ha guadagnato molti legami; se sono basse entrambe, ne ha persi molti.",
    en: "1: the two maps are the same. 0: they have no tie in common. Read it beside retention (B1): if retention is high and this is low, the network gained many ties; if both are low, it lost many.",
  },
  pitfall: {
    it: "Scende sia quando i legami finiscono sia quando ne nascono: una rete che ha solo guadagnato legami non arriva a 1. Non c’è un valore sotto il quale preoccuparsi.",
    en: "It falls both when ties end and when ties appear: a network that only gained ties does not reach 1. There is no value below which to worry.",
  },
  missing: ["no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Tra le realtà note in entrambe le date, ${number(part)} legami ci sono a tutte e due e ${number(whole)} ad almeno una: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Among the actors known at both dates, ${number(part)} ties are there at both and ${number(whole)} at either: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
