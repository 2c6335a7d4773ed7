import type { MeasurePage } from "../page.ts";

export const tiePredictors: MeasurePage = {
  formula: {
    it: "forza di una coppia alla seconda data ≈ costante + a × forza alla prima + b × stesso comune + c × stesso tipo + d × eventi insieme + e × distanza\ni numeri a, b, c, d, e sono quelli che sbagliano meno, su tutte le coppie note in entrambe le date\nconfronto: gli stessi conti con le realtà mescolate a caso",
    en: "strength of a pair at the second date ≈ constant + a × strength at the first + b × same municipality + c × same kind + d × events shared + e × distance\nthe numbers a, b, c, d, e are those that err least, over all pairs known at both dates\ncomparison: the same sums with the actors shuffled",
  },
  reading: {
    it: "La prima riga dice quanta parte delle differenze di forza va insieme a tutto il resto: da 0 a 1. Le altre dicono di quanto cambia la forza quando una sola cosa cambia.",
    en: "The first line says how much of the differences in strength goes with all the rest: from 0 to 1. The others say how much strength differs when one thing alone differs.",
  },
  pitfall: {
    it: "Andare insieme non è causare. Se due cose dicono quasi lo stesso (VIF da 5 in su), non si può leggere l’una senza l’altra.",
    en: "To go together is not to cause. Where two things say nearly the same (VIF from 5 on), neither can be read without the other.",
  },
  missing: [
    "fewer_than_twenty",
    "few_pairs",
    "too_large",
    "observed_share",
    "no_variation",
    "collinear",
  ],
  working: {
    it: () =>
      "Nell’esempio le realtà note in entrambe le date sono 6: ne servono almeno venti, e il numero non si calcola.",
    en: () =>
      "In the example 6 actors are known at both dates: at least twenty are needed, and the number is not computed.",
  },
};
