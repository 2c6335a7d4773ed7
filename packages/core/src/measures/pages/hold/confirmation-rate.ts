import type { MeasurePage } from "../page.ts";

export const confirmationRate: MeasurePage = {
  formula: {
    it: "conferma = legami confermati da entrambe le parti ÷ legami di cui hanno risposto entrambe e almeno una dice di sì",
    en: "confirmation = ties confirmed by both sides ÷ ties that both answered about and at least one says yes to",
  },
  reading: {
    it: "1: quando una realtà dice di collaborare con un’altra, l’altra dice lo stesso. Più è alta, più i legami raccontati sono sicuri.",
    en: "1: when an actor says that it works with another, the other says the same. The higher it is, the safer the ties that are told.",
  },
  pitfall: {
    it: "Una risposta diversa non è un errore: le due parti possono ricordare cose diverse, o rispondere persone diverse. I legami raccontati da una parte sola non contano, né a favore né contro.",
    en: "Another answer is no mistake: the two sides may remember different things, or different people may answer. Ties told by one side only do not count, neither for nor against.",
  },
  missing: ["no_reports", "no_two_sided_dyads"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 sono ${number(whole)} i legami di cui hanno risposto entrambe le parti. Biblioteca dice di lavorare con Banda, Banda dice di no; gli altri ${number(part)} sono confermati: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. Orti–Scuola non conta, perché Orti non ha risposto.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 both sides answered about ${number(whole)} ties. Biblioteca says that it works with Banda, Banda says no; the other ${number(part)} are confirmed: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. Orti–Scuola does not count, because Orti did not answer.`,
  },
};
