import type { MeasurePage } from "../page.ts";

export const labReach: MeasurePage = {
  formula: {
    it: "raggio a due passi = somma, sui laboratori, delle realtà a uno o due passi da ciascuno ÷ laboratori",
    en: "reach in two steps = sum over the labs of the actors within two steps of each ÷ labs",
  },
  reading: {
    it: "Un passo è un legame: a un passo ci sono i partner, a due i partner dei partner. È una media dei laboratori; accanto c’è il numero di ciascuno.",
    en: "A step is a tie: one step away are the partners, two steps away the partners’ partners. It is a mean of the labs; the number of each stands beside it.",
  },
  pitfall: {
    it: "Poter raggiungere non vuol dire aver raggiunto: il numero dice quali strade esistono, non chi le percorre. Un laboratorio molto collegato può nasconderne uno isolato. Cresce anche solo perché l’elenco si allunga.",
    en: "To be able to reach is not to have reached: the number says which ways exist, not who takes them. One well connected lab can hide an isolated one. It grows even just because the register does.",
  },
  missing: ["no_lab"],
  working: {
    it: ({ items, counts: { labs = 0 }, value, label }, { number, list }) =>
      `Al mese 12, entro due passi: ${list(items.map(({ lab, k1, k2 }) => `${label(lab)} raggiunge ${k2} realtà (${k1} a un passo)`))}. (${items.map(({ k2 }) => k2).join(" + ")}) ÷ ${number(labs)} = ${number(value, 3)}.`,
    en: ({ items, counts: { labs = 0 }, value, label }, { number, list }) =>
      `At month 12, within two steps: ${list(items.map(({ lab, k1, k2 }) => `${label(lab)} reaches ${k2} actors (${k1} in one step)`))}. (${items.map(({ k2 }) => k2).join(" + ")}) ÷ ${number(labs)} = ${number(value, 3)}.`,
  },
};
