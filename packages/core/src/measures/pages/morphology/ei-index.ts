import type { MeasurePage } from "../page.ts";

export const eiIndex: MeasurePage = {
  formula: {
    it: "indice E–I = (legami verso altri gruppi − legami dentro il gruppo) ÷ legami",
    en: "E–I index = (ties to other groups − ties within the group) ÷ ties",
  },
  reading: {
    it: "−1: i legami restano tutti dentro il gruppo, che può essere il territorio, il tipo o un’altra suddivisione. 1: vanno tutti fuori. 0: metà e metà.",
    en: "−1: all ties stay within the group, which may be the territory, the kind or another partition. 1: all go outside. 0: half and half.",
  },
  pitfall: {
    it: "Dipende da quanto sono grandi i gruppi: in gruppi piccoli quasi tutti i legami possibili vanno fuori. Accanto c’è il valore che ci si aspetta a caso: confronta le date con la differenza da quello, non con il numero da solo.",
    en: "It depends on the sizes of the groups: where groups are small nearly all possible ties go outside. The value to be expected by chance stands beside it: compare dates by the difference from that, not by the bare number.",
  },
  missing: ["empty", "single_node", "no_labels", "one_group", "no_ties"],
  working: {
    it: ({ counts: { external = 0, internal = 0, expected = 0 }, value }, { number }) =>
      `Per territorio, al mese 12 vanno fuori ${number(external)} legami e ne restano dentro ${number(internal)}: (${number(external)} − ${number(internal)}) ÷ ${number(external + internal)} = ${number(value, 3)}. A caso ci si aspetta ${number(expected, 3)}: i legami restano dentro più di quanto farebbe il caso.`,
    en: ({ counts: { external = 0, internal = 0, expected = 0 }, value }, { number }) =>
      `By territory, ${number(external)} ties go outside at month 12 and ${number(internal)} stay within: (${number(external)} − ${number(internal)}) ÷ ${number(external + internal)} = ${number(value, 3)}. By chance ${number(expected, 3)} is to be expected: ties stay within more than chance would have it.`,
  },
};
