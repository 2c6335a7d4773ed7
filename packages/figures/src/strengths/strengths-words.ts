import type { Language } from "@legami/core";

interface StrengthsWords {
  readonly name: string;
  readonly distribution: string;
  readonly fate: string;
  readonly strength: string;
  readonly nobody: string;
  readonly bars: string;
  readonly cuts: string;
  readonly rows: string;
  readonly noScale: string;
  /** "Forti al mese 0". */
  readonly row: (name: string, when: string) => string;
  readonly fresh: string;
  readonly columns: readonly string[];
}

export const STRENGTHS_WORDS: Readonly<Record<Language, StrengthsWords>> = {
  it: {
    name: "Forza e sorte dei legami",
    distribution: "Quanti legami per ogni forza",
    fate: "Che cosa è successo ai legami",
    strength: "forza, da 0 a 1",
    nobody: "nessun legame",
    bars: "In alto ogni barra conta i legami di una forza; la scala è la stessa alle due date.",
    cuts: "Il grigio dice la classe: debole, media, forte.",
    rows: "In basso ogni riga sono i legami di una classe alla prima data, e l’ultima quelli nuovi; la larghezza dice quanti sono.",
    noScale: "La forza non ha una scala: i legami si contano senza classi.",
    row: (name, when) => `${name} ${when}`,
    fresh: "nuovi",
    columns: ["Legami", "Che cosa è cambiato", "Numero"],
  },
  en: {
    name: "Strength and fate of ties",
    distribution: "How many ties of each strength",
    fate: "What became of ties",
    strength: "strength, from 0 to 1",
    nobody: "no ties",
    bars: "Above, every bar counts the ties of one strength; the scale is the same at both dates.",
    cuts: "Grey tells the class: weak, medium, strong.",
    rows: "Below, every row holds the ties of one class at the first date, and the last one the new ones; the width tells how many.",
    noScale: "Strength has no scale: ties are counted without classes.",
    row: (name, when) => `${name} ${when}`,
    fresh: "new",
    columns: ["Ties", "What changed", "Number"],
  },
};
