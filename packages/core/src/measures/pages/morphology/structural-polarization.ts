import type { MeasurePage } from "../page.ts";

export const structuralPolarization: MeasurePage = {
  formula: {
    it: "polarizzazione tra due blocchi = 4 × quota di realtà nel primo × quota di realtà nel secondo × distanza\ndistanza = 1 − (legami tra i blocchi ÷ quelli possibili) diviso (legami dentro i blocchi ÷ quelli possibili)",
    en: "polarization between two blocks = 4 × share of actors in the first × share of actors in the second × distance\ndistance = 1 − (ties between the blocks ÷ possible ones) divided by (ties within the blocks ÷ possible ones)",
  },
  reading: {
    it: "0: un blocco solo. 1: due blocchi uguali, senza legami tra loro. Con più blocchi si sommano tutte le coppie, e pesano di più quelle di blocchi grandi. I blocchi sono le comunità; la riga «tra territori» usa i territori.",
    en: "0: one block only. 1: two equal blocks without ties between them. With more blocks all pairs are added up, and pairs of large blocks weigh more. The blocks are the communities; the line “between territories” uses the territories.",
  },
  pitfall: {
    it: "È alta ogni volta che le comunità sono nette, senza che nessuno sia contro nessuno: parla di legami, non di conflitti. Conta come cambia tra due date, non il valore da solo.",
    en: "It is high whenever communities are clear, without anybody being against anybody: it speaks of ties, not of conflict. What counts is how it changes between two dates, not the bare value.",
  },
  missing: [
    "two_mode",
    "empty",
    "single_node",
    "no_ties",
    "unstable_communities",
    "too_large",
    "quick_partition",
    "no_labels",
    "one_group",
    "no_dyads",
  ],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 le comunità hanno 4 e 3 realtà. Tra loro ci sono 2 legami sui 12 possibili, dentro 6 su 9: la distanza è 1 − (2 ÷ 12) ÷ (6 ÷ 9) = 0,75. La polarizzazione è 4 × (4 ÷ 7) × (3 ÷ 7) × 0,75 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the communities have 4 and 3 actors. Between them are 2 ties of 12 possible ones, within them 6 of 9: the distance is 1 − (2 ÷ 12) ÷ (6 ÷ 9) = 0.75. Polarization is 4 × (4 ÷ 7) × (3 ÷ 7) × 0.75 = ${number(value, 3)}.`,
  },
};
