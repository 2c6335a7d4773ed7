import type { MeasurePage } from "../page.ts";

export const retainedStrengthChange: MeasurePage = {
  formula: {
    it: "cambiamento medio = somma di (forza dopo − forza prima) sui legami rimasti ÷ legami rimasti",
    en: "mean change = sum of (strength after − strength before) over retained ties ÷ retained ties",
  },
  reading: {
    it: "Sopra 0 i legami rimasti sono in media più forti, sotto 0 più deboli. La forza va da 0 a 1: un cambiamento sotto 0,10 è meno di un gradino.",
    en: "Above 0 the ties that lasted are stronger on average, below 0 weaker. Strength goes from 0 to 1: a change below 0.10 is less than one step.",
  },
  pitfall: {
    it: "È una media: un legame molto più forte e uno molto più debole si annullano. Guarda quanti si sono rafforzati e quanti indeboliti (B5). I legami nuovi e quelli finiti non contano.",
    en: "It is a mean: one tie much stronger and one much weaker cancel out. Look at how many got stronger and how many weaker (B5). New and ended ties do not count.",
  },
  missing: ["no_retained_ties"],
  working: {
    it: ({ counts: { ties = 0 }, value }, { number }) =>
      `I legami rimasti sono ${number(ties)}: Biblioteca–Cortile resta uguale, Officina–Scuola guadagna 0,1, Orti–Scuola perde 0,2. (0 + 0,1 − 0,2) ÷ ${number(ties)} = ${number(value, 3)}.`,
    en: ({ counts: { ties = 0 }, value }, { number }) =>
      `The ties that lasted are ${number(ties)}: Biblioteca–Cortile stays the same, Officina–Scuola gains 0.1, Orti–Scuola loses 0.2. (0 + 0.1 − 0.2) ÷ ${number(ties)} = ${number(value, 3)}.`,
  },
};
