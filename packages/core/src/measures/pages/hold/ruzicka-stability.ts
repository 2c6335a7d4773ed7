import type { MeasurePage } from "../page.ts";

export const ruzickaStability: MeasurePage = {
  formula: {
    it: "stabilità pesata = somma delle forze più piccole tra le due date ÷ somma delle forze più grandi",
    en: "weighted stability = sum of the smaller strengths of the two dates ÷ sum of the larger ones",
  },
  reading: {
    it: "1: ogni legame ha la stessa forza di prima. 0: nessuna forza in comune. È come la stabilità (B2), ma un legame forte conta più di uno debole.",
    en: "1: every tie is as strong as before. 0: no strength in common. It is like stability (B2), but a strong tie counts more than a weak one.",
  },
  pitfall: {
    it: "Scende anche quando i legami si rafforzano soltanto, perché conta ogni differenza. Pochi legami molto forti pesano più di tanti deboli.",
    en: "It falls even when ties only get stronger, because every difference counts. A few very strong ties weigh more than many weak ones.",
  },
  missing: ["no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Per ogni coppia prendiamo la forza più piccola e la più grande tra le due date (0 se il legame non c’è). Sommandole: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `For each pair we take the smaller and the larger strength of the two dates (0 where there is no tie). Added up: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
