import type { MeasurePage } from "../page.ts";

export const partnerHeterogeneity: MeasurePage = {
  formula: {
    it: "varietà di un laboratorio = (1 − somma dei quadrati delle quote di partner di ogni tipo) ÷ (1 − 1 diviso i tipi dell’elenco)\nvalore = la media dei laboratori con almeno 3 partner",
    en: "variety of a lab = (1 − sum of the squared shares of partners by kind) ÷ (1 − 1 divided by the kinds on the register)\nvalue = the mean of the labs with at least 3 partners",
  },
  reading: {
    it: "0: i partner sono tutti dello stesso tipo, per esempio tutte istituzioni. 1: ogni tipo in parti uguali. L’elenco dà il valore di ogni laboratorio.",
    en: "0: the partners are all of one kind, such as institutions only. 1: every kind in equal parts. The list gives the value of each lab.",
  },
  pitfall: {
    it: "Con pochi partner non si può avere molta varietà: confronta un laboratorio con sé stesso nel tempo, non con gli altri. Partner tutti di un tipo possono essere una scelta sensata.",
    en: "With few partners there cannot be much variety: compare a lab with itself over time, not with others. Partners all of one kind may be a sensible choice.",
  },
  missing: ["no_lab", "too_few_partners", "no_labels", "one_group"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 Cortile ha 5 partner: 2 istituzioni e 1 di ognuno di altri tre tipi. 1 − (2 × 2 + 1 + 1 + 1) ÷ 25 = 0,72. I tipi dell’elenco sono 5: 0,72 ÷ (1 − 1 ÷ 5) = ${number(value, 3)}. Officina ha solo 2 partner e non conta.`,
    en: ({ value }, { number }) =>
      `At month 12 Cortile has 5 partners: 2 institutions and 1 each of three other kinds. 1 − (2 × 2 + 1 + 1 + 1) ÷ 25 = 0.72. The register has 5 kinds: 0.72 ÷ (1 − 1 ÷ 5) = ${number(value, 3)}. Officina has only 2 partners and does not count.`,
  },
};
