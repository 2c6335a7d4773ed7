import type { MeasurePage } from "../page.ts";

export const distanceWeightedReach: MeasurePage = {
  formula: {
    it: "vicinanza = somma, sulle realtà che non sono laboratori, di 1 diviso i passi dal laboratorio più vicino ÷ realtà che non sono laboratori",
    en: "nearness = sum over the actors that are not labs of 1 divided by the steps from the nearest lab ÷ actors that are not labs",
  },
  reading: {
    it: "1: tutte sono a un passo da un laboratorio. Chi è a due passi conta la metà, chi è a tre un terzo, chi non si può raggiungere 0.",
    en: "1: all are one step from a lab. Who is two steps away counts a half, three steps a third, who cannot be reached 0.",
  },
  pitfall: {
    it: "Lo stesso valore può venire da tutti a due passi, o da metà a un passo e metà irraggiungibili. Guarda accanto la copertura congiunta (C4).",
    en: "One value can come from everybody at two steps, or from half at one step and half out of reach. Look at joint reach (C4) beside it.",
  },
  missing: ["no_lab", "only_labs"],
  working: {
    it: ({ counts: { others = 0 }, value }, { number }) =>
      `Al mese 12 quattro realtà sono a un passo e una (Orti) a due: (4 + 1 ÷ 2) ÷ ${number(others)} = ${number(value, 3)}.`,
    en: ({ counts: { others = 0 }, value }, { number }) =>
      `At month 12 four actors are one step away and one (Orti) two: (4 + 1 ÷ 2) ÷ ${number(others)} = ${number(value, 3)}.`,
  },
};
