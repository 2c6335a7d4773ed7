import type { MeasurePage } from "../page.ts";

export const jointReach: MeasurePage = {
  formula: {
    it: "copertura congiunta = realtà a uno o due passi da almeno un laboratorio ÷ realtà conosciute che non sono laboratori",
    en: "joint reach = actors within two steps of any lab ÷ known actors that are not labs",
  },
  reading: {
    it: "1: tutta la comunità conosciuta è vicina ad almeno un laboratorio. La riga «a un passo» conta solo i partner diretti.",
    en: "1: the whole known community is near at least one lab. The line “within one step” counts direct partners only.",
  },
  pitfall: {
    it: "Un solo partner molto collegato può portare quasi tutti a due passi: guarda anche chi è a un passo. Scende quando l’elenco si allunga. I laboratori restano fuori dal conto, così aprirne uno non basta ad alzarlo.",
    en: "A single well connected partner can bring nearly everybody within two steps: look at one step too. It falls when the register grows. Labs stay out of the count, so that opening one is not enough to raise it.",
  },
  missing: ["no_lab", "only_labs"],
  working: {
    it: ({ parts: { k1 }, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 le realtà che non sono laboratori sono ${number(whole)}. A un passo ne stanno 4: 4 ÷ ${number(whole)} = ${number(k1 ?? 0, 3)}. A due passi si arriva anche a Orti: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ parts: { k1 }, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 ${number(whole)} actors are not labs. 4 of them are one step away: 4 ÷ ${number(whole)} = ${number(k1 ?? 0, 3)}. Two steps lead to Orti as well: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
