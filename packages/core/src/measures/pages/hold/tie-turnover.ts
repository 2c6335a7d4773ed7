import type { MeasurePage } from "../page.ts";

export const tieTurnover: MeasurePage = {
  formula: {
    it: "ricambio = (legami finiti + legami nuovi) ÷ (legami alla prima data + legami alla seconda)",
    en: "turnover = (ended ties + new ties) ÷ (ties at the first date + ties at the second)",
  },
  reading: {
    it: "0: gli stessi legami. 1: nessun legame in comune. Guarda sempre i due conteggi: molti nuovi e pochi finiti è una crescita, molti nuovi e molti finiti è un rimescolamento.",
    en: "0: the same ties. 1: no tie in common. Always look at the two counts: many new and few ended is growth, many new and many ended is a reshuffle.",
  },
  pitfall: {
    it: "Lo stesso valore può venire da storie opposte: solo legami nuovi, solo legami finiti, o metà e metà.",
    en: "One value can come from opposite stories: only new ties, only ended ties, or half and half.",
  },
  missing: ["no_ties"],
  working: {
    it: ({ counts: { dissolved = 0, before = 0, after = 0, ...rest }, value }, { number }) =>
      `Tra le realtà note in entrambe le date: (${number(dissolved)} finito + ${number(rest["new"] ?? 0)} nuovi) ÷ (${number(before)} + ${number(after)} legami), cioè ${number(dissolved + (rest["new"] ?? 0))} ÷ ${number(before + after)} = ${number(value, 3)}.`,
    en: ({ counts: { dissolved = 0, before = 0, after = 0, ...rest }, value }, { number }) =>
      `Among the actors known at both dates: (${number(dissolved)} ended + ${number(rest["new"] ?? 0)} new) ÷ (${number(before)} + ${number(after)} ties), that is ${number(dissolved + (rest["new"] ?? 0))} ÷ ${number(before + after)} = ${number(value, 3)}.`,
  },
};
