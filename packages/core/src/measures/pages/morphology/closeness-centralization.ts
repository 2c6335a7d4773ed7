import type { MeasurePage } from "../page.ts";

export const closenessCentralization: MeasurePage = {
  formula: {
    it: "vicinanza di una realtà: le altre del suo pezzo di rete, diviso i passi che servono in tutto per arrivare a ciascuna\ncentralizzazione = somma delle differenze tra la vicinanza più alta e quella di ciascuna ÷ la stessa somma in una stella con altrettante realtà",
    en: "closeness of an actor: the others of its piece of the network, divided by the steps it takes in all to get to each\ncentralization = sum of the differences between the highest closeness and that of each ÷ the same sum in a star with as many actors",
  },
  reading: {
    it: "1: una stella, una realtà è a un passo da tutte e le altre no. 0: tutte sono ugualmente vicine alle altre. Vale per il pezzo più grande della rete.",
    en: "1: a star, one actor is one step from all and the others are not. 0: everybody is equally near the rest. It holds for the largest piece of the network.",
  },
  pitfall: {
    it: "In una rete piccola quasi tutte sono a uno o due passi, e la misura distingue poco. Se la rete è divisa, degli altri pezzi non dice niente.",
    en: "In a small network nearly everybody is one or two steps away, and the measure tells little apart. If the network is divided, it says nothing of the other pieces.",
  },
  missing: ["fewer_than_three", "no_ties", "empty", "single_node", "two_mode"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 Cortile è la più vicina: le bastano 7 passi per arrivare alle altre 6, e 6 ÷ 7 = 0,857. La somma delle differenze è 1,857; in una stella sarebbe 2,727. 1,857 ÷ 2,727 = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 Cortile is nearest to all: it takes 7 steps to get to the other 6, and 6 ÷ 7 = 0.857. The sum of the differences is 1.857; in a star it would be 2.727. 1.857 ÷ 2.727 = ${number(value, 3)}.`,
  },
};
