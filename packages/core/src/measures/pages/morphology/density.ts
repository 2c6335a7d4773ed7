import type { MeasurePage } from "../page.ts";

export const density: MeasurePage = {
  formula: {
    it: "densità = legami che esistono ÷ legami possibili",
    en: "density = ties that exist ÷ possible ties",
  },
  reading: {
    it: "1: tutti collaborano con tutti. 0,25: esiste un legame possibile su quattro. Contano solo le coppie osservate.",
    en: "1: everybody works with everybody. 0.25: one possible tie in four exists. Only observed pairs count.",
  },
  pitfall: {
    it: "Scende quasi sempre quando la rete cresce: ogni realtà in più aggiunge molti legami possibili e pochi legami veri. Non confrontare reti di grandezza diversa: usa il numero medio di legami, o le stesse realtà alle due date.",
    en: "It nearly always falls when the network grows: each actor more adds many possible ties and few real ones. Do not compare networks of different size: use the mean degree, or the same actors at both dates.",
  },
  missing: ["empty", "single_node", "no_dyads", "no_observed_dyads", "no_ties", "documented_only"],
  working: {
    it: ({ n, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Tra ${number(n)} realtà i legami possibili sono ${number(n)} × ${number(n - 1)} ÷ 2 = ${number(whole)}; al mese 12 ce ne sono ${number(part)}: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ n, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Between ${number(n)} actors ${number(n)} × ${number(n - 1)} ÷ 2 = ${number(whole)} ties are possible; at month 12 there are ${number(part)}: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
