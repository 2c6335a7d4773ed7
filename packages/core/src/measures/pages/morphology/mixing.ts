import type { MeasurePage } from "../page.ts";

export const mixing: MeasurePage = {
  formula: {
    it: "una tabella: per ogni coppia di gruppi, quanti legami li uniscono e quanto sono forti in media",
    en: "a table: for each pair of groups, how many ties join them and how strong these are on average",
  },
  reading: {
    it: "Le caselle di un gruppo con sé stesso sono i legami interni, le altre i legami tra gruppi. Il numero in alto è il totale dei legami tra realtà di cui conosciamo il gruppo.",
    en: "The cells of a group with itself are the ties within, the others the ties between groups. The number on top is the total of the ties between actors whose group we know.",
  },
  pitfall: {
    it: "Un gruppo grande ha più legami perché è grande. Prima di dire che due gruppi lavorano molto insieme, guarda quante realtà hanno.",
    en: "A large group has more ties because it is large. Before saying that two groups work a lot together, look at how many actors they have.",
  },
  missing: ["no_labels"],
  working: {
    it: ({ items, value, label }, { number, list }) =>
      `Per territorio, al mese 12: ${list(items.map(({ from, to, ties }) => `${label(from)}–${label(to)} ${ties}`))}. ${items.map(({ ties }) => ties).join(" + ")} = ${number(value)}.`,
    en: ({ items, value, label }, { number, list }) =>
      `By territory, at month 12: ${list(items.map(({ from, to, ties }) => `${label(from)}–${label(to)} ${ties}`))}. ${items.map(({ ties }) => ties).join(" + ")} = ${number(value)}.`,
  },
};
