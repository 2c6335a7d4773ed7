import type { MeasurePage } from "../page.ts";

export const reportAgreement: MeasurePage = {
  formula: {
    it: "distanza = somma delle differenze tra le forze dette dalle due parti ÷ legami di cui hanno risposto entrambe\nkappa: quanto i livelli detti dalle due parti vanno d’accordo più di quanto farebbe il caso",
    en: "distance = sum of the differences between the strengths told by the two sides ÷ ties that both answered about\nkappa: how far the levels told by the two sides agree beyond chance",
  },
  reading: {
    it: "0: le due parti danno sempre la stessa forza. 0,20: sono lontane in media di un quinto della scala.",
    en: "0: the two sides always give the same strength. 0.20: they are a fifth of the scale apart on average.",
  },
  pitfall: {
    it: "Una distanza può essere vera: lo stesso legame può contare molto per un gruppo piccolo e poco per un ente grande. È anche una misura di quanto è sicura la rilevazione: più è alta, più grande deve essere un cambiamento per essere chiamato tale (A8).",
    en: "A distance may be real: one tie may matter much to a small group and little to a large body. It is also a measure of how sure the survey is: the larger it is, the larger a change must be to be called one (A8).",
  },
  missing: ["no_reports", "no_two_sided_dyads", "few_two_sided_dyads", "no_variation"],
  working: {
    it: ({ counts: { dyads = 0 }, value }, { number }) =>
      `Al mese 12, legame per legame, le due forze distano 0,2 · 0 · 0,2 · 0 · 0,2 · 0 · 0,4. (0,2 + 0,2 + 0,2 + 0,4) ÷ ${number(dyads)} = ${number(value, 3)}.`,
    en: ({ counts: { dyads = 0 }, value }, { number }) =>
      `At month 12, tie by tie, the two strengths are 0.2 · 0 · 0.2 · 0 · 0.2 · 0 · 0.4 apart. (0.2 + 0.2 + 0.2 + 0.4) ÷ ${number(dyads)} = ${number(value, 3)}.`,
  },
};
