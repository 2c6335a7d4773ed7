import type { MeasurePage } from "../page.ts";

export const observedShare: MeasurePage = {
  formula: {
    it: "quota osservata = coppie di realtà di cui qualcuno poteva raccontare il legame ÷ coppie possibili",
    en: "observed share = pairs of actors whose tie somebody could have told ÷ possible pairs",
  },
  reading: {
    it: "1 vuol dire che di ogni coppia di realtà almeno una parte poteva dire se collaborano. Sotto 0,80 non descriviamo la forma della rete, perché vedremmo soprattutto chi è stato interpellato: restano i conteggi e i legami dei laboratori.",
    en: "1 means that of every pair of actors at least one side could have said whether they work together. Below 0.80 we do not describe the shape of the network, because we would mostly see who was asked: counts and the ties of the labs remain.",
  },
  pitfall: {
    it: "Non osservato non vuol dire assente. Se questa quota cambia tra due date, possono sembrare nuovi legami che c’erano già, o finiti legami che ci sono ancora. Guardala prima di ogni altra misura.",
    en: "Not observed does not mean absent. If this share changes between two dates, ties that were there all along may look new, and ties that are still there may look ended. Read it before any other measure.",
  },
  missing: ["empty", "single_node", "no_dyads"],
  working: {
    it: ({ n, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Le coppie possibili tra ${number(n)} realtà sono ${number(n)} × ${number(n - 1)} ÷ 2 = ${number(whole)}. Orti non ha risposto, ma di ogni coppia ha risposto almeno l’altra parte: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ n, counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Between ${number(n)} actors ${number(n)} × ${number(n - 1)} ÷ 2 = ${number(whole)} pairs are possible. Orti did not answer, but of every pair at least the other side did: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
