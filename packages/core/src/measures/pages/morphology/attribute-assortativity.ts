import type { MeasurePage } from "../page.ts";

export const attributeAssortativity: MeasurePage = {
  formula: {
    it: "segregazione = (quota di legami interni − quota attesa) ÷ (1 − quota attesa)\nquota attesa: i legami che cadrebbero dentro i gruppi se ogni realtà tenesse i suoi e i partner fossero presi a caso",
    en: "assortativity = (share of ties within − expected share) ÷ (1 − expected share)\nexpected share: the ties that would fall within groups if each actor kept as many and partners were drawn at random",
  },
  reading: {
    it: "1: tutti i legami restano dentro i gruppi. 0: quanti ne metterebbe dentro il caso. Sotto 0: si lavora più con gli altri gruppi che con il proprio.",
    en: "1: all ties stay within the groups. 0: as many as chance would put there. Below 0: one works more with the other groups than with one’s own.",
  },
  pitfall: {
    it: "La parola «segregazione» non è un giudizio: lavorare soprattutto nel proprio territorio può essere una scelta. Con gruppi di una o due realtà il valore cambia molto per un solo legame.",
    en: "To be closed is no fault: working mostly in one’s own territory may be a choice. With groups of one or two actors the value changes a lot for a single tie.",
  },
  missing: ["empty", "single_node", "no_labels", "no_ties", "one_group"],
  working: {
    it: ({ counts: { internal = 0, ties = 0 }, value }, { number }) =>
      `Per territorio, al mese 12 i legami interni sono ${number(internal)} ÷ ${number(ties)} = ${number(internal / ties, 3)}; la quota attesa è 0,531. (${number(internal / ties, 3)} − 0,531) ÷ (1 − 0,531) = ${number(value, 3)}.`,
    en: ({ counts: { internal = 0, ties = 0 }, value }, { number }) =>
      `By territory, the ties within are ${number(internal)} ÷ ${number(ties)} = ${number(internal / ties, 3)} at month 12; the expected share is 0.531. (${number(internal / ties, 3)} − 0.531) ÷ (1 − 0.531) = ${number(value, 3)}.`,
  },
};
