import type { MeasurePage } from "../page.ts";

export const bridges: MeasurePage = {
  formula: {
    it: "legame ponte: un legame senza il quale la rete si divide in un pezzo in più\nquota = legami ponte ÷ legami",
    en: "bridge: a tie without which the network falls into one piece more\nshare = bridges ÷ ties",
  },
  reading: {
    it: "Un ponte è l’unico filo che tiene una parte della rete unita al resto. Quelli strutturali hanno almeno due realtà da ogni lato; gli altri tengono unita una sola realtà, al bordo.",
    en: "A bridge is the only thread that holds one part of the network to the rest. Structural ones have at least two actors on each side; the others hold a single actor at the edge.",
  },
  pitfall: {
    it: "Non sono i legami tra territori: un legame tra territori può non essere un ponte, e un ponte può stare dentro un territorio. Se qualcuno non ha risposto, può esserci un’altra strada che non vediamo.",
    en: "They are not the ties between territories: a tie between territories need not be a bridge, and a bridge can lie within one. Where somebody did not answer there may be another way that we do not see.",
  },
  missing: ["no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, parts }, { number }) =>
      `Al mese 12, senza il legame con Cortile resterebbe fuori Bottega, senza quello con Scuola resterebbe fuori Orti. ${number(part)} ponti su ${number(whole)} legami: ${number(part)} ÷ ${number(whole)} = ${number(parts["share"] ?? 0, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, parts }, { number }) =>
      `At month 12, without its tie to Cortile Bottega would be cut off, and without its tie to Scuola Orti would. ${number(part)} bridges of ${number(whole)} ties: ${number(part)} ÷ ${number(whole)} = ${number(parts["share"] ?? 0, 3)}.`,
  },
};
