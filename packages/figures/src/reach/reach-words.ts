import type { Language } from "@legami/core";

export interface ReachWords {
  readonly picture: string;
  /** What each ring holds, the innermost first. */
  readonly steps: readonly [string, string, string];
  readonly everybody: (others: string) => string;
  readonly means: (one: string, three: string) => string;
  readonly howToRead: readonly string[];
  readonly someLabs: (shown: string, all: string) => string;
  readonly lab: (label: string, one: string, two: string, three: string) => string;
  readonly columns: readonly string[];
}

export const REACH_WORDS: Readonly<Record<Language, ReachWords>> = {
  it: {
    picture: "Cerchi di raggiungimento dei laboratori",
    steps: ["direttamente", "in due passi al più", "in tre passi al più"],
    everybody: (others) => `tutte le altre: ${others}`,
    means: (one, three) => `In media ${one} direttamente e ${three} in tre passi al più.`,
    howToRead: [
      "Un cerchio per laboratorio: le aree sono in proporzione alle realtà raggiunte, il bordo punteggiato è chi si potrebbe raggiungere.",
      "Sotto, le realtà raggiunte in uno, due e tre passi.",
      "Un passo è un legame; le realtà che nessun percorso raggiunge non sono contate.",
      "L’ordine è alfabetico, non è una graduatoria.",
    ],
    someLabs: (shown, all) =>
      `Sono disegnati i ${shown} laboratori che raggiungono più realtà in due passi, su ${all}.`,
    lab: (label, one, two, three) => `${label}: ${one}, ${two}, ${three}`,
    columns: [
      "id",
      "laboratorio",
      "territorio",
      "un passo",
      "due passi",
      "tre passi",
      "altre realtà",
    ],
  },
  en: {
    picture: "Reach rings of the labs",
    steps: ["directly", "in two steps at most", "in three steps at most"],
    everybody: (others) => `everybody else: ${others}`,
    means: (one, three) => `On average ${one} directly and ${three} in three steps at most.`,
    howToRead: [
      "One circle a lab: areas are in proportion to the actors reached, the dotted rim is whom it could reach.",
      "Below, the actors reached in one, two and three steps.",
      "A step is a tie; actors that no path reaches are not counted.",
      "The order is alphabetical and ranks nobody.",
    ],
    someLabs: (shown, all) =>
      `Drawn are the ${shown} labs that reach most actors in two steps, of ${all}.`,
    lab: (label, one, two, three) => `${label}: ${one}, ${two}, ${three}`,
    columns: ["id", "lab", "territory", "one step", "two steps", "three steps", "other actors"],
  },
};
