import type { MeasurePage } from "../page.ts";

export const degreeAssortativity: MeasurePage = {
  formula: {
    it: "assortatività di grado = correlazione tra i numeri di legami delle due realtà che un legame unisce",
    en: "degree assortativity = correlation between the numbers of ties of the two actors that a tie joins",
  },
  reading: {
    it: "Sopra 0: chi ha molti legami lavora con chi ne ha molti. Sotto 0: chi ne ha molti lavora con chi ne ha pochi. Va da −1 a 1.",
    en: "Above 0: who has many ties works with who has many. Below 0: who has many works with who has few. It goes from −1 to 1.",
  },
  pitfall: {
    it: "Dove una sola realtà ha quasi tutti i legami il valore è negativo per forza. Non dice se è un bene: un centro che raccoglie realtà piccole e un gruppo chiuso di realtà grandi sono cose diverse.",
    en: "Where one actor has nearly all ties the value is bound to be negative. It does not say whether that is good: a centre that gathers small actors and a closed group of large ones are different things.",
  },
  missing: ["empty", "single_node", "no_ties", "regular"],
  working: {
    it: ({ value }, { number }) =>
      `Al mese 12 i numeri di legami ai due capi sono 2–3, 3–1, 2–5, 3–5, 5–2, 5–2, 5–1 e 2–2: Cortile, che ne ha 5, lavora con chi ne ha pochi. La correlazione è ${number(value, 3)}.`,
    en: ({ value }, { number }) =>
      `At month 12 the numbers of ties at the two ends are 2–3, 3–1, 2–5, 3–5, 5–2, 5–2, 5–1 and 2–2: Cortile, which has 5, works with those who have few. The correlation is ${number(value, 3)}.`,
  },
};
