import type { MeasurePage } from "../page.ts";

export const articulationPoints: MeasurePage = {
  formula: {
    it: "snodo critico: una realtà senza la quale la rete si divide in un pezzo in più",
    en: "articulation point: an actor without which the network falls into one piece more",
  },
  reading: {
    it: "È un conteggio. L’elenco dice per ogni snodo quante realtà resterebbero staccate dal pezzo più grande. Mostra dove la rete passa da una realtà sola.",
    en: "It is a count. The list says for each point how many actors would be cut off from the largest piece. It shows where the network passes through one actor only.",
  },
  pitfall: {
    it: "Non è un giudizio su quella realtà: può essere uno snodo proprio perché ha messo in contatto le altre. Se qualcuno non ha risposto, possono mancare i legami che offrono un’altra strada.",
    en: "It is no judgement of that actor: it may be one just because it brought the others into contact. Where somebody did not answer, the ties that offer another way may be missing.",
  },
  missing: [],
  working: {
    it: ({ items, n, value, label }, { number, list }) =>
      `Al mese 12 sono ${number(value)} realtà su ${number(n)}: ${list(items.map(({ actor, cutOff }) => `senza ${label(actor)} ${cutOff === 1 ? "resterebbe staccata 1 realtà" : `resterebbero staccate ${cutOff} realtà`}`))}.`,
    en: ({ items, n, value, label }, { number, list }) =>
      `At month 12 they are ${number(value)} of ${number(n)} actors: ${list(items.map(({ actor, cutOff }) => `without ${label(actor)} ${cutOff === 1 ? "1 actor" : `${cutOff} actors`} would be cut off`))}.`,
  },
};
