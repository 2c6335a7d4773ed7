import type { MeasurePage } from "../page.ts";

export const smallWorld: MeasurePage = {
  formula: {
    it: "σ = (chiusura dei triangoli ÷ quella di reti casuali) diviso (distanza media ÷ quella di reti casuali)\nω = distanza media delle reti casuali diviso quella della rete, meno chiusura locale della rete diviso quella di un reticolo",
    en: "σ = (transitivity ÷ that of random networks) divided by (mean distance ÷ that of random networks)\nω = mean distance of random networks divided by that of the network, minus mean local clustering of the network divided by that of a lattice",
  },
  reading: {
    it: "Un piccolo mondo è fatto di gruppi affiatati, ma da ognuno si arriva in pochi passi a chiunque. σ sopra 1 e ω vicino a 0 vanno in quella direzione. Le reti casuali tengono per ogni realtà lo stesso numero di legami.",
    en: "A small world is made of close groups, and yet everybody is a few steps from everybody. σ above 1 and ω near 0 point that way. In the random networks each actor keeps its number of ties.",
  },
  pitfall: {
    it: "σ cresce da sola con il numero di realtà, e quasi ogni rete vera risulta un piccolo mondo: non è un pregio e non va nel rapporto. Dice di più confrontare chiusura e distanza con quelle delle reti casuali, che stanno accanto.",
    en: "σ grows by itself with the number of actors, and nearly every real network turns out a small world: that is no merit, and it does not go into the report. Transitivity and distance against those of random networks, which stand beside, say more.",
  },
  missing: [
    "two_mode",
    "empty",
    "single_node",
    "no_ties",
    "fewer_than_thirty",
    "no_reference_triangles",
    "too_large",
  ],
  working: {
    it: () =>
      "Con meno di 30 realtà nel pezzo più grande le reti casuali si somigliano tutte: con le 7 dell’esempio il motore non dà un valore.",
    en: () =>
      "With fewer than 30 actors in the largest piece the random networks are all alike: with the 7 of the example the engine gives no value.",
  },
};
