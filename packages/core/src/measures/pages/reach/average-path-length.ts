import type { MeasurePage } from "../page.ts";

export const averagePathLength: MeasurePage = {
  formula: {
    it: "distanza media = somma dei passi tra le coppie unite da un percorso ÷ coppie unite da un percorso",
    en: "average path length = sum of the steps between the pairs that a path joins ÷ pairs that a path joins",
  },
  reading: {
    it: "1: chi si può raggiungere è sempre un partner diretto. 2: in media serve un intermediario. Il percorso è sempre il più breve, e ogni legame è un passo.",
    en: "1: whoever can be reached is a direct partner. 2: on average one go-between is needed. The path is always the shortest, and every tie is one step.",
  },
  pitfall: {
    it: "Scende quando la rete si spezza, perché spariscono proprio i percorsi lunghi: non leggerla mai senza la quota di coppie collegate, che le sta accanto. La misura da riportare è l’efficienza (C8), che conta tutte le coppie.",
    en: "It falls when the network breaks up, because it is the long paths that go: never read it without the share of connected pairs beside it. The one to report is efficiency (C8), which counts every pair.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ counts: { part = 0 }, value }, { number }) =>
      `Al mese 12, di ${number(part)} coppie 8 sono a un passo, 10 a due e 3 a tre: (8 + 10 × 2 + 3 × 3) ÷ ${number(part)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0 }, value }, { number }) =>
      `At month 12, of ${number(part)} pairs 8 are one step apart, 10 two and 3 three: (8 + 10 × 2 + 3 × 3) ÷ ${number(part)} = ${number(value, 3)}.`,
  },
};
