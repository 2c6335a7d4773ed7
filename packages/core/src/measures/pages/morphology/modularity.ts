import type { MeasurePage } from "../page.ts";

export const modularity: MeasurePage = {
  formula: {
    it: "modularità = quota della forza che sta dentro le comunità − quota che ci starebbe se i legami cadessero a caso",
    en: "modularity = share of the strength that lies within communities − share that would lie there if ties fell by chance",
  },
  reading: {
    it: "0: i legami si raccolgono in gruppi quanto farebbe il caso. Più è alta, più i gruppi lavorano tra loro e meno con il resto. Non arriva mai a 1.",
    en: "0: ties gather in groups as much as chance would have it. The higher it is, the more groups work among themselves and the less with the rest. It never reaches 1.",
  },
  pitfall: {
    it: "È alta anche in reti fatte a caso, se hanno pochi legami: da sola non prova che ci siano gruppi. Non confrontare reti di grandezza diversa. Se ripetendo la ricerca i gruppi cambiano (guarda la stabilità, D8), non ci sono comunità di cui parlare.",
    en: "It is high in random networks too, where they have few ties: by itself it does not prove that there are groups. Do not compare networks of different size. If repeated searches find other groups (look at stability, D8), there are no communities to speak of.",
  },
  missing: ["two_mode", "empty", "single_node", "no_ties", "too_large", "quick_partition"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 le comunità sono Banda, Biblioteca, Bottega e Cortile da una parte e Officina, Orti e Scuola dall’altra. Dentro c’è una forza di 2,3 e 1,1, su 4,1 in tutto: (2,3 + 1,1) ÷ 4,1 = 0,829. A caso, con le stesse forze per realtà, ce ne starebbe 0,543. 0,829 − 0,543 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the communities are Banda, Biblioteca, Bottega and Cortile on one side and Officina, Orti and Scuola on the other. Within them lies a strength of 2.3 and 1.1, of 4.1 in all: (2.3 + 1.1) ÷ 4.1 = 0.829. By chance, with the same strength for each actor, it would be 0.543. 0.829 − 0.543 = ${number(value, 3)}.`,
  },
};
