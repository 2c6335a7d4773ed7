import type { MeasurePage } from "../page.ts";

export const algebraicConnectivity: MeasurePage = {
  formula: {
    it: "connettività algebrica = il secondo valore proprio, dal più piccolo, della tabella «numero di legami meno legami» delle realtà (matrice laplaciana)",
    en: "algebraic connectivity = the second smallest eigenvalue of the table “number of ties minus ties” of the actors (Laplacian matrix)",
  },
  reading: {
    it: "0: la rete è in pezzi. Più è alta, più legami bisognerebbe togliere per spezzarla. È una misura tecnica: per raccontare la rete usa i legami ponte (B12) e la robustezza (B10).",
    en: "0: the network is in pieces. The higher it is, the more ties would have to go to split it. It is a technical measure: to tell about the network use bridges (B12) and robustness (B10).",
  },
  pitfall: {
    it: "Non ha un’unità che si possa dire a parole, e cresce con il numero di realtà e di legami: non confrontare reti diverse. Una sola realtà appesa a un legame la abbassa molto.",
    en: "It has no unit that can be put in words, and it grows with the number of actors and ties: do not compare different networks. A single actor hanging on one tie lowers it a lot.",
  },
  missing: ["empty", "single_node", "no_ties", "too_large"],
  working: {
    it: ({ n, value }, { number }) =>
      `Non è un conto da fare a mano. Al mese 12 le realtà sono ${number(n)} e il motore trova ${number(value, 3)}: Bottega e Orti, appese a un legame solo, tengono basso il valore. Se tutte fossero legate a tutte sarebbe ${number(n)}.`,
    en: ({ n, value }, { number }) =>
      `It is no sum to do by hand. At month 12 there are ${number(n)} actors and the engine finds ${number(value, 3)}: Bottega and Orti, which hang on a single tie, keep the value low. If everybody were tied to everybody it would be ${number(n)}.`,
  },
};
