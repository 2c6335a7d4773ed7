import type { Language } from "@legami/core";

interface TerritoriesWords {
  readonly name: string;
  readonly one: (territory: string, counts: string) => string;
  readonly noRanking: string;
  readonly context: (territory: string) => string;
  readonly columns: readonly string[];
  readonly inside: string;
}

export const TERRITORIES_WORDS: Readonly<Record<Language, TerritoriesWords>> = {
  it: {
    name: "Territori affiancati",
    one: (territory, counts) => `${territory}: ${counts}.`,
    noRanking:
      "I territori sono affiancati e non in classifica: partono da reti diverse, e un numero più grande non vuol dire meglio.",
    context: (territory) => `Contesto: ${territory}`,
    columns: [
      "Territorio",
      "Data",
      "Legami",
      "Nuovi",
      "Sciolti",
      "Realtà attive",
      "Realtà conosciute",
    ],
    inside: "Si vedono solo i legami dentro il territorio.",
  },
  en: {
    name: "Territories side by side",
    one: (territory, counts) => `${territory}: ${counts}.`,
    noRanking:
      "Territories stand side by side and not in a ranking: they start from different networks, and a larger number does not mean better.",
    context: (territory) => `Context: ${territory}`,
    columns: ["Territory", "Date", "Ties", "New", "Ended", "Active actors", "Known actors"],
    inside: "Only ties within the territory are shown.",
  },
};
