import type { MeasurePage } from "../page.ts";

export const reachOverlap: MeasurePage = {
  formula: {
    it: "sovrapposizione = realtà entro due passi da due o più laboratori ÷ realtà entro due passi da almeno un laboratorio",
    en: "overlap = actors within two steps of two labs or more ÷ actors within two steps of any lab",
  },
  reading: {
    it: "0: ogni realtà ha vicino un solo laboratorio. 1: tutte ne hanno vicini almeno due.",
    en: "0: every actor has one lab near it. 1: all have at least two.",
  },
  pitfall: {
    it: "Una sovrapposizione alta non è uno spreco: se un laboratorio chiude, gli altri restano. Una bassa non è un merito: può voler dire che ognuno lavora per conto suo.",
    en: "High overlap is no waste: if a lab closes, the others remain. Low overlap is no merit: it may mean that everybody works alone.",
  },
  missing: ["no_lab", "nobody_reached"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 Cortile e Officina sono legati tra loro, e tutte le realtà che uno raggiunge le raggiunge anche l’altro: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 Cortile and Officina have a tie, and whomever one reaches the other reaches too: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
