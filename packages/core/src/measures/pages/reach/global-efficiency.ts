import type { MeasurePage } from "../page.ts";

export const globalEfficiency: MeasurePage = {
  formula: {
    it: "efficienza = somma, su tutte le coppie di realtà, di 1 diviso i passi tra le due ÷ coppie possibili",
    en: "efficiency = sum over all pairs of actors of 1 divided by the steps between them ÷ possible pairs",
  },
  reading: {
    it: "1: tutte le realtà sono a un passo l’una dall’altra. 0: nessuna ne raggiunge un’altra. Più è alta, più in fretta può girare una notizia. Le coppie senza percorso contano 0.",
    en: "1: everybody is one step from everybody else. 0: nobody reaches anybody. The higher it is, the faster news can travel. Pairs without a path count 0.",
  },
  pitfall: {
    it: "Una rete che gira attorno a una sola realtà è molto efficiente e molto fragile. Scende quando entrano realtà con pochi legami. Conta i passi e non la forza: un passo debole vale come uno forte.",
    en: "A network that turns around one actor is very efficient and very fragile. It falls when actors with few ties come in. It counts steps and not strength: a weak step is worth a strong one.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12, di 21 coppie 8 sono a un passo, 10 a due e 3 a tre: (8 + 10 ÷ 2 + 3 ÷ 3) ÷ 21 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12, of 21 pairs 8 are one step apart, 10 two and 3 three: (8 + 10 ÷ 2 + 3 ÷ 3) ÷ 21 = ${number(value, 3)}.`,
  },
};
