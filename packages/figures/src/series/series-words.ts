import type { Family, Language } from "@legami/core";

interface SeriesWords {
  readonly name: string;
  readonly families: Readonly<
    Record<Exclude<Family, "strength" | "quality" | "programme">, string>
  >;
  readonly title: (where: string, parts: readonly string[]) => string;
  readonly active: (from: string, to: string | null) => string;
  readonly strength: (from: string, to: string | null) => string;
  readonly of: (part: string, whole: string) => string;
  readonly fromZero: string;
  readonly interval: (level: string) => string;
  readonly noInterval: string;
  readonly unofficial: string;
  readonly missing: (name: string, when: string, why: string) => string;
  readonly columns: readonly string[];
}

export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = {
  it: {
    name: "Indicatori nel tempo",
    families: { hold: "Tenuta", reach: "Ampiezza", morphology: "Forma" },
    title: (where, parts) => `${where}: ${parts.join("; ")}.`,
    active: (from, to) =>
      to === null ? `realtà attive ${from}` : `realtà attive da ${from} a ${to}`,
    strength: (from, to) =>
      to === null ? `forza media dei legami ${from}` : `forza media dei legami da ${from} a ${to}`,
    of: (part, whole) => `${part} su ${whole}`,
    fromZero: "Ogni riquadro ha la sua scala, che parte da zero.",
    interval: (level) => `Le barre verticali sono l’intervallo al ${level}%.`,
    noInterval:
      "I margini di errore si danno per il cambiamento tra due date, non per il valore di una: qui non ci sono.",
    unofficial: "Un cerchio vuoto è un risultato da non usare da solo nel rapporto.",
    missing: (name, when, why) => `${name} ${when}: ${why}.`,
    columns: ["Indicatore", "Data", "Valore", "Numeratore", "Denominatore", "Da", "A", "Stato"],
  },
  en: {
    name: "Indicators over time",
    families: { hold: "Hold", reach: "Breadth", morphology: "Shape" },
    title: (where, parts) => `${where}: ${parts.join("; ")}.`,
    active: (from, to) =>
      to === null ? `active actors ${from}` : `active actors from ${from} to ${to}`,
    strength: (from, to) =>
      to === null ? `mean strength of ties ${from}` : `mean strength of ties from ${from} to ${to}`,
    of: (part, whole) => `${part} of ${whole}`,
    fromZero: "Every panel has its own scale, which starts at zero.",
    interval: (level) => `Vertical bars are the ${level}% interval.`,
    noInterval:
      "Margins of error are given for the change between two dates, not for the value of one: there are none here.",
    unofficial: "An empty circle is a result that should not stand alone in the report.",
    missing: (name, when, why) => `${name} ${when}: ${why}.`,
    columns: ["Indicator", "Date", "Value", "Numerator", "Denominator", "From", "To", "Status"],
  },
};
