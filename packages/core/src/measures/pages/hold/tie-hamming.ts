import type { MeasurePage } from "../page.ts";

export const tieHamming: MeasurePage = {
  formula: {
    it: "legami cambiati = legami nuovi + legami finiti\nquota = legami cambiati ÷ coppie di realtà osservate a entrambe le date",
    en: "changed ties = new ties + ended ties\nshare = changed ties ÷ pairs of actors observed at both dates",
  },
  reading: {
    it: "È un conteggio: quante coppie di realtà sono passate da un legame a nessun legame, o il contrario. 0: le due mappe sono uguali.",
    en: "It is a count: how many pairs of actors went from a tie to no tie, or the other way. 0: the two maps are the same.",
  },
  pitfall: {
    it: "La quota è quasi sempre piccola, perché la maggior parte delle coppie non ha legami a nessuna data: non vuol dire che sia cambiato poco. Per dire quanto la rete si somiglia usa la stabilità (B2).",
    en: "The share is nearly always small, because most pairs have no tie at either date: it does not mean that little has changed. To say how alike the network stayed use stability (B2).",
  },
  missing: ["no_observed_dyads"],
  working: {
    it: ({ parts: { share }, counts: { whole = 0 }, value }, { number }) =>
      `Tra le realtà note in entrambe le date nascono 4 legami e ne finisce 1: 4 + 1 = ${number(value)}. Le coppie sono ${number(whole)}: ${number(value)} ÷ ${number(whole)} = ${number(share ?? 0, 3)}.`,
    en: ({ parts: { share }, counts: { whole = 0 }, value }, { number }) =>
      `Among the actors known at both dates 4 ties appear and 1 ends: 4 + 1 = ${number(value)}. The pairs are ${number(whole)}: ${number(value)} ÷ ${number(whole)} = ${number(share ?? 0, 3)}.`,
  },
};
