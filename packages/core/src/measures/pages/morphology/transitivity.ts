import type { MeasurePage } from "../page.ts";

export const transitivity: MeasurePage = {
  formula: {
    it: "chiusura = catene di tre che si chiudono in un triangolo ÷ catene di tre\ncatena di tre: una realtà con due suoi partner",
    en: "transitivity = chains of three that are closed into a triangle ÷ chains of three\nchain of three: an actor with two of its partners",
  },
  reading: {
    it: "1: due partner di una stessa realtà lavorano sempre anche tra loro. 0: non lo fanno mai.",
    en: "1: two partners of one actor always work with each other too. 0: they never do.",
  },
  pitfall: {
    it: "Un incontro con molti partecipanti crea in una volta sola molti triangoli. Una chiusura alta vuol dire gruppi affiatati, ma anche legami che portano sempre alle stesse realtà.",
    en: "One meeting of many creates many triangles at once. High closure means close groups, but also ties that lead to the same actors again.",
  },
  missing: ["two_mode", "empty", "single_node", "no_ties", "no_triples"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 le catene di tre sono ${number(whole)}. I triangoli sono 2 (Banda–Biblioteca–Cortile e Cortile–Officina–Scuola) e ognuno chiude tre catene: 2 × 3 = ${number(part)}. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 there are ${number(whole)} chains of three. There are 2 triangles (Banda–Biblioteca–Cortile and Cortile–Officina–Scuola) and each closes three chains: 2 × 3 = ${number(part)}. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
