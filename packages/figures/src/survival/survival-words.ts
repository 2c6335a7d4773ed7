import type { Language } from "@legami/core";

interface SurvivalWords {
  readonly name: string;
  readonly all: string;
  /** By strength at the start. */
  readonly groups: Readonly<Record<string, string>>;
  readonly stillThere: string;
  readonly daysSince: string;
  readonly atRisk: string;
  readonly band: (level: string) => string;
  readonly byWave: string;
  readonly byDay: string;
  readonly fewTies: string;
  readonly nothing: string;
  readonly columns: readonly string[];
}

export const SURVIVAL_WORDS: Readonly<Record<Language, SurvivalWords>> = {
  it: {
    name: "Durata dei legami",
    all: "tutti i legami",
    groups: {
      weak: "legami deboli",
      medium: "legami medi",
      strong: "legami forti",
      undeclared: "legami non dichiarati",
    },
    stillThere: "Legami ancora presenti (su 100)",
    daysSince: "giorni dall’inizio del legame",
    atRisk: "Legami seguiti",
    band: (level) =>
      `La fascia attorno a tutti i legami è l’intervallo al ${level}%: più è larga, meno si sa.`,
    byWave:
      "Un legame sciolto tra due rilevazioni è finito in un giorno che non si conosce: tra un punto e l’altro la linea è solo una guida.",
    byDay: "La linea scende nel giorno in cui un legame finisce.",
    fewTies: "Sotto i 10 legami non c’è curva.",
    nothing: "Non c’è una curva da disegnare.",
    columns: [
      "Legami",
      "Giorno",
      "Rilevazione",
      "Seguiti",
      "Sciolti",
      "Ancora presenti",
      "Da",
      "A",
    ],
  },
  en: {
    name: "How long ties last",
    all: "all ties",
    groups: {
      weak: "weak ties",
      medium: "medium ties",
      strong: "strong ties",
      undeclared: "undeclared ties",
    },
    stillThere: "Ties still there (of 100)",
    daysSince: "days since the tie began",
    atRisk: "Ties followed",
    band: (level) =>
      `The band around all ties is the ${level}% interval: the wider, the less is known.`,
    byWave:
      "A tie that ended between two waves ended on a day that nobody knows: between the points the line is only a guide.",
    byDay: "The line falls on the day on which a tie ends.",
    fewTies: "Of fewer than 10 ties there is no curve.",
    nothing: "There is no curve to draw.",
    columns: ["Ties", "Day", "Wave", "Followed", "Ended", "Still there", "From", "To"],
  },
};
