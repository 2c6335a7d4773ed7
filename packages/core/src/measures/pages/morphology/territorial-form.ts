import type { MeasurePage } from "../page.ts";

export const territorialForm: MeasurePage = {
  formula: {
    it: "distanza standard: quanto le realtà stanno in media lontane dal loro centro\nellisse e contorno: la superficie che occupano\nampiezza relativa = lunghezza media dei legami ÷ distanza media tra due realtà con legami",
    en: "standard distance: how far the actors are from their centre on average\nellipse and outline: the area they cover\nstretch = mean length of the ties ÷ mean distance between two actors with ties",
  },
  reading: {
    it: "Le prime righe dicono quanto si estende la rete. L’ampiezza relativa dice se i legami scelgono chi è vicino: sotto 1 uniscono realtà più vicine della media, 1 come capita.",
    en: "The first lines say how far the network spreads. The stretch says whether ties choose who is near: below 1 they join actors nearer than most, 1 as it happens.",
  },
  pitfall: {
    it: "Una sola realtà lontana allarga molto il contorno. Chi non ha un indirizzo sta al centro del suo comune: le distanze dentro un comune spariscono. Le distanze sono in linea d’aria.",
    en: "A single far actor widens the outline a lot. Who has no address stands at the centre of its municipality: distances within a municipality vanish. Distances are as the crow flies.",
  },
  missing: ["empty", "single_node", "no_ties", "too_few_located", "no_located_ties", "one_place"],
  working: {
    it: ({ parts }, { number }) => {
      const km = (metres: number | null | undefined) => number((metres ?? 0) / 1000, 1);
      return `Al mese 12 le realtà stanno in media a ${km(parts["standard-distance"])} km dal loro centro. Un legame è lungo in media ${km(parts["tie-length"])} km, e l’ampiezza relativa è ${number(parts["stretch"] ?? 0, 3)}: i legami uniscono realtà più vicine della media.`;
    },
    en: ({ parts }, { number }) => {
      const km = (metres: number | null | undefined) => number((metres ?? 0) / 1000, 1);
      return `At month 12 the actors are ${km(parts["standard-distance"])} km from their centre on average. A tie is ${km(parts["tie-length"])} km long on average, and the stretch is ${number(parts["stretch"] ?? 0, 3)}: ties join actors nearer than most.`;
    },
  },
};
