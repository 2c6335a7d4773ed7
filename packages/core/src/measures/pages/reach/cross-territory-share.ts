import type { MeasurePage } from "../page.ts";

export const crossTerritoryShare: MeasurePage = {
  formula: {
    it: "partner di altri territori = partner dei laboratori che stanno in un altro territorio ÷ partner dei laboratori",
    en: "partners in other territories = partners of the labs that are in another territory ÷ partners of the labs",
  },
  reading: {
    it: "0: i laboratori lavorano solo nel loro territorio. 1: solo con realtà di altri territori. Anche gli altri laboratori sono partner, e un partner di due laboratori conta due volte.",
    en: "0: labs work in their own territory only. 1: only with actors of other territories. Other labs are partners too, and a partner of two labs counts twice.",
  },
  pitfall: {
    it: "Lavorare soprattutto nel proprio territorio può essere quello che si vuole. In un ambito di soli legami tra territori il valore è 1 per forza.",
    en: "To work mostly in one’s own territory may be what is wanted. In a scope of ties between territories the value is bound to be 1.",
  },
  missing: ["no_lab", "no_labels", "one_group", "no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 Officina ha 2 partner, di cui 1 (Cortile) a Riva; Cortile ne ha 5, di cui 2 (Officina e Scuola) a Borgo. (1 + 2) ÷ (2 + 5) = ${number(value, 3)}, cioè ${number(part)} su ${number(whole)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 Officina has 2 partners, 1 of them (Cortile) in Riva; Cortile has 5, 2 of them (Officina and Scuola) in Borgo. (1 + 2) ÷ (2 + 5) = ${number(value, 3)}, that is ${number(part)} of ${number(whole)}.`,
  },
};
