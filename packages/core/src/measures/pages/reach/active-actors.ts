import type { MeasurePage } from "../page.ts";

export const activeActors: MeasurePage = {
  at: "t0",
  formula: {
    it: "realtà attive = realtà con almeno un legame\ntasso di coinvolgimento = realtà attive ÷ realtà conosciute",
    en: "active actors = actors with at least one tie\ninvolvement rate = active actors ÷ known actors",
  },
  reading: {
    it: "Il conteggio dice quante realtà collaborano davvero con qualcuno. Il tasso dice quante sono di quelle che conosciamo.",
    en: "The count says how many actors really work with somebody. The rate says how many they are of those we know.",
  },
  pitfall: {
    it: "Il tasso scende quando l’elenco si allunga: conoscere una realtà in più, senza legami, lo abbassa anche se nessuno ha fatto un passo indietro. Dai sempre i due numeri. Per essere attiva basta un solo legame, anche debole.",
    en: "The rate falls when the register grows: to know one more actor, without ties, lowers it although nobody stepped back. Always give both numbers. A single tie, however weak, makes an actor active.",
  },
  missing: ["empty"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, parts }, { number }) =>
      `Al mese 0 conosciamo ${number(whole)} realtà e ${number(part)} hanno almeno un legame (Banda no): ${number(part)} ÷ ${number(whole)} = ${number(parts["involvement-rate"] ?? 0, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, parts }, { number }) =>
      `At month 0 we know ${number(whole)} actors and ${number(part)} have at least one tie (Banda has none): ${number(part)} ÷ ${number(whole)} = ${number(parts["involvement-rate"] ?? 0, 3)}.`,
  },
};
