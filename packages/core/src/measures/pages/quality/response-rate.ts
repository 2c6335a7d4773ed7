import type { MeasurePage } from "../page.ts";

export const responseRate: MeasurePage = {
  formula: {
    it: "tasso di risposta = realtà che hanno risposto ÷ realtà interpellate",
    en: "response rate = actors that answered ÷ actors asked",
  },
  reading: {
    it: "Dice quanto ci si può fidare della rilevazione. Da 0,80 in su usiamo tutte le misure; tra 0,60 e 0,80 lasciamo da parte quelle che una sola assenza può cambiare molto; sotto 0,60 restano solo i conteggi.",
    en: "It says how far the survey can be relied on. From 0.80 on we use every measure; between 0.60 and 0.80 we leave out those that a single absence can change a lot; below 0.60 only counts remain.",
  },
  pitfall: {
    it: "Un tasso alto può nascondere un vuoto: se mancano tutti i gruppi informali, la rete sembra più istituzionale di com’è. Guarda chi manca, per tipo e per territorio. E se il tasso sale da una data all’altra, compaiono legami che prima nessuno aveva raccontato.",
    en: "A high rate can hide a gap: if all the informal groups are missing, the network looks more institutional than it is. Look at who is missing, by kind and by territory. And if the rate rises between two dates, ties appear that nobody had told before.",
  },
  missing: ["not_recorded", "nobody_asked"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 rispondono tutte tranne Orti: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 all but Orti answer: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
