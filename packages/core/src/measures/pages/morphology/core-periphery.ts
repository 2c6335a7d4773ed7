import type { MeasurePage } from "../page.ts";

export const corePeriphery: MeasurePage = {
  formula: {
    it: "centro e periferia = la somiglianza più alta (correlazione) tra i legami veri e un disegno in cui ogni realtà ha un grado di appartenenza al centro, e due realtà sono legate quanto più ne hanno entrambe",
    en: "core and periphery = the highest likeness (correlation) between the real ties and a pattern in which each actor has a degree of belonging to the core, and two actors are tied the more both have of it",
  },
  reading: {
    it: "1: la rete è proprio un centro fitto con altre realtà attorno. 0: non c’è un centro. L’elenco dà il grado di ogni realtà; i nomi del nucleo si danno solo se restano gli stessi togliendo una realtà alla volta.",
    en: "1: the network is exactly a tight core with others around it. 0: there is no core. The list gives the degree of each actor; the core is named only if it stays the same when actors are left out one at a time.",
  },
  pitfall: {
    it: "Se alcune realtà hanno molti legami e altre pochi, un centro si trova sempre: il valore da solo non prova niente. Stare in periferia non è un demerito, e può essere una scelta.",
    en: "Where some actors have many ties and others few, a core is always found: by itself the value proves nothing. To be in the periphery is no demerit, and may be a choice.",
  },
  missing: [
    "two_mode",
    "no_ties",
    "empty",
    "single_node",
    "fewer_than_eight",
    "complete",
    "too_large",
  ],
  working: {
    it: () =>
      "Con 7 realtà, meno di 8, il motore non cerca un centro. A occhio, al mese 12 starebbe attorno a Cortile, con Officina e Scuola da una parte, Banda e Biblioteca dall’altra, e ai bordi Bottega e Orti.",
    en: () =>
      "With 7 actors, fewer than 8, the engine looks for no core. By eye, at month 12 it would lie around Cortile, with Officina and Scuola on one side, Banda and Biblioteca on the other, and Bottega and Orti at the edge.",
  },
};
