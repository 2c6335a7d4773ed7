import type { MeasurePage } from "../page.ts";

export const communityStability: MeasurePage = {
  formula: {
    it: "stabilità = quanto si somigliano in media i gruppi di due ricerche, su 100 ricerche ripetute (indice di Rand corretto)",
    en: "stability = how alike the groups of two searches are on average, over 100 repeated searches (adjusted Rand index)",
  },
  reading: {
    it: "1: sempre gli stessi gruppi. Da 0,90 in su le comunità sono stabili; tra 0,70 e 0,90 si leggono con prudenza; sotto 0,70 diciamo che non ci sono comunità affidabili.",
    en: "1: always the same groups. From 0.90 on communities are stable; between 0.70 and 0.90 they are read with caution; below 0.70 we say that there are no reliable communities.",
  },
  pitfall: {
    it: "Dice che i gruppi si ritrovano, non che contano: anche una rete senza veri gruppi può dare sempre la stessa risposta. Non è la stabilità nel tempo: si parla di una data sola.",
    en: "It says that the groups are found again, not that they matter: a network without real groups may also give the same answer every time. It is not stability over time: it speaks of one date.",
  },
  missing: ["two_mode", "empty", "single_node", "no_ties", "too_large", "quick_partition"],
  working: {
    it: ({ value }, { number }) =>
      `In una rete così piccola le 100 ricerche trovano sempre gli stessi due gruppi: la stabilità è ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `In a network as small as this the 100 searches always find the same two groups: stability is ${number(value, 3)}.`,
  },
};
