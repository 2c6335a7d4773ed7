import type { MeasurePage } from "../page.ts";

export const strengthClasses: MeasurePage = {
  formula: {
    it: "debole: forza sotto 0,40\nmedio: da 0,40 a meno di 0,70\nforte: da 0,70 in su",
    en: "weak: strength below 0.40\nmedium: from 0.40 to less than 0.70\nstrong: 0.70 and more",
  },
  reading: {
    it: "La forza va da 0 a 1 e viene da quello che le due parti raccontano: quanto collaborano e, se lo abbiamo chiesto, quanto spesso si sentono e quanto si fidano. Le soglie sono uguali a ogni data, così i conteggi si possono confrontare.",
    en: "Strength goes from 0 to 1 and comes from what the two sides tell: how far they work together and, if asked, how often they are in touch and how much they trust each other. The cut-points are the same at every date, so that counts can be compared.",
  },
  pitfall: {
    it: "Forte non vuol dire buono e debole non vuol dire cattivo: spesso sono i legami deboli a unire gruppi diversi. Un legame vicino a una soglia può cambiare classe per un solo gradino.",
    en: "Strong does not mean good, and weak does not mean bad: it is often the weak ties that join different groups. A tie close to a cut-point can change class by a single step.",
  },
  missing: ["no_strength_scale"],
  working: {
    it: ({ parts: { weak, medium, strong }, m }, { number }) =>
      `Al mese 12 i legami deboli sono ${number(weak ?? 0)}, i medi ${number(medium ?? 0)}, i forti ${number(strong ?? 0)}: ${number(weak ?? 0)} + ${number(medium ?? 0)} + ${number(strong ?? 0)} = ${number(m)}.`,
    en: ({ parts: { weak, medium, strong }, m }, { number }) =>
      `At month 12, ${number(weak ?? 0)} ties are weak, ${number(medium ?? 0)} medium and ${number(strong ?? 0)} strong: ${number(weak ?? 0)} + ${number(medium ?? 0)} + ${number(strong ?? 0)} = ${number(m)}.`,
  },
};
