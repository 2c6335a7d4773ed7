import type { MeasurePage } from "../page.ts";

export const strengthGini: MeasurePage = {
  formula: {
    it: "disuguaglianza = differenza media di forza tra due realtà prese a caso ÷ 2 × forza media di una realtà",
    en: "inequality = mean difference of strength between two actors drawn at random ÷ 2 × mean strength of an actor",
  },
  reading: {
    it: "La forza di una realtà è la somma delle forze dei suoi legami. 0: tutte ne hanno la stessa. Più si va verso 1, più la forza sta in poche realtà.",
    en: "The strength of an actor is the sum of the strengths of its ties. 0: all have as much. The nearer to 1, the more the strength lies with few actors.",
  },
  pitfall: {
    it: "In una rete piccola non può arrivare a 1. Non dice chi ha di più, né perché. Le realtà senza legami non contano: se entrano con un legame debole, la disuguaglianza cresce.",
    en: "In a small network it cannot reach 1. It does not say who has more, nor why. Actors without ties do not count: if they come in with a weak tie, inequality grows.",
  },
  missing: ["empty", "single_node", "no_ties"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 le forze delle realtà sono 0,2 · 0,8 · 0,8 · 0,9 · 1,3 · 1,4 · 2,8. Due prese a caso differiscono in media di 0,776, e la media è 1,171: 0,776 ÷ (2 × 1,171) = ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the strengths of the actors are 0.2 · 0.8 · 0.8 · 0.9 · 1.3 · 1.4 · 2.8. Two drawn at random differ by 0.776 on average, and the mean is 1.171: 0.776 ÷ (2 × 1.171) = ${number(value, 3)}.`,
  },
};
