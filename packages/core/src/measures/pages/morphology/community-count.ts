import type { MeasurePage } from "../page.ts";

export const communityCount: MeasurePage = {
  formula: {
    it: "comunità: un gruppo di almeno 3 realtà che lavorano più tra loro che con il resto, trovato ripetendo la ricerca 100 volte",
    en: "community: a group of at least 3 actors that work more among themselves than with the rest, found by repeating the search 100 times",
  },
  reading: {
    it: "Quanti gruppi ci sono, e quante realtà ne fanno parte. L’elenco dice quanto è grande ciascuno.",
    en: "How many groups there are, and how many actors belong to one. The list says how large each of them is.",
  },
  pitfall: {
    it: "I confini non sono netti: una realtà può stare bene in due gruppi. La ricerca può unire due gruppi piccoli in uno solo. Un numero che cambia da 5 a 6 può essere una divisione, o quasi niente.",
    en: "The bounds are not sharp: an actor may fit into two groups. The search may join two small groups into one. A number that goes from 5 to 6 may be a split, or next to nothing.",
  },
  missing: ["two_mode", "empty", "single_node", "no_ties", "too_large"],
  working: {
    it: ({ items, value, counts: { members = 0 } }, { number }) =>
      `Al mese 12 le comunità sono ${number(value)}: ${items.map(({ actors }) => actors).join(" + ")} = ${number(members)} realtà.`,
    en: ({ items, value, counts: { members = 0 } }, { number }) =>
      `At month 12 there are ${number(value)} communities: ${items.map(({ actors }) => actors).join(" + ")} = ${number(members)} actors.`,
  },
};
