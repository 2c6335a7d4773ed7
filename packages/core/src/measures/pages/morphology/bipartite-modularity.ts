import type { MeasurePage } from "../page.ts";

export const bipartiteModularity: MeasurePage = {
  formula: {
    it: "modularità tra laboratori e partner = quota della forza che sta dentro i gruppi − quota che ci starebbe se i legami cadessero a caso\nsolo sui legami tra un laboratorio e un’altra realtà",
    en: "two-mode modularity = share of the strength that lies within groups − share that would lie there if ties fell by chance\non the ties between a lab and another actor only",
  },
  reading: {
    it: "0: un gruppo solo. Più è alta, più ogni laboratorio ha partner suoi, che gli altri laboratori non hanno. Serve dove sono stati osservati soltanto i legami dei laboratori.",
    en: "0: one group only. The higher it is, the more each lab has partners of its own, which the other labs do not have. It is there for where only ties of labs were observed.",
  },
  pitfall: {
    it: "Non confrontarla con la modularità (D8): lì il caso unisce tutti con tutti, qui solo laboratori con altre realtà. È alta anche quando i partner sono pochi: da sola non prova che ci siano gruppi.",
    en: "Do not compare it with modularity (D8): there chance joins everybody with everybody, here only labs with other actors. It is high also where partners are few: by itself it does not prove that there are groups.",
  },
  missing: ["empty", "single_node", "no_lab", "no_ties", "too_large"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 i gruppi sono Officina con Scuola, e Cortile con Banda, Biblioteca e Bottega. Dentro c’è una forza di 0,9 e di 2,1, su 3,3 tra laboratori e altre realtà: (0,9 + 2,1) ÷ 3,3 = 0,909. A caso ce ne starebbe 0,562. 0,909 − 0,562 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the groups are Officina with Scuola, and Cortile with Banda, Biblioteca and Bottega. Within them lies a strength of 0.9 and of 2.1, of 3.3 between labs and other actors: (0.9 + 2.1) ÷ 3.3 = 0.909. By chance it would be 0.562. 0.909 − 0.562 = ${number(value, 3)}.`,
  },
};
