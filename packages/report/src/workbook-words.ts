/** Words of the workbook that goes with a report. */
import type { Bilingual, EffectSize } from "@legami/core";

export interface WorkbookWords {
  readonly sheets: Readonly<
    Record<"about" | "numbers" | "lists" | "measures" | "printed" | "parameters", string>
  >;
  readonly change: string;
  /** Of a measure of one date, between both. */
  readonly difference: string;
  readonly effects: Readonly<Record<EffectSize["kind"], string>>;
  readonly aboutHead: readonly string[];
  readonly about: Readonly<
    Record<
      | "programme"
      | "from"
      | "to"
      | "fromDigest"
      | "toDigest"
      | "parameters"
      | "lens"
      | "seed"
      | "simulated",
      string
    >
  >;
  readonly numberHead: readonly string[];
  /** Of what measures list, before the names of what is said. */
  readonly listHead: readonly string[];
  readonly measureHead: readonly string[];
  readonly printedHead: readonly string[];
  readonly parameterHead: readonly string[];
}

export const WORKBOOK_WORDS: Bilingual<WorkbookWords> = {
  it: {
    sheets: {
      about: "Informazioni",
      numbers: "Numeri",
      lists: "Elenchi",
      measures: "Misure",
      printed: "Nel rapporto",
      parameters: "Parametri",
    },
    change: "tra le due date",
    difference: "differenza tra le due date",
    effects: { percent: "percentuale", "cohens-h": "h di Cohen", points: "punti su 100" },
    aboutHead: ["Che cosa", "Valore"],
    about: {
      programme: "Programma",
      from: "Prima data",
      to: "Seconda data",
      fromDigest: "Impronta della prima fotografia",
      toDigest: "Impronta della seconda fotografia",
      parameters: "Impronta dei parametri",
      lens: "Lettura",
      seed: "Seme",
      simulated: "Dati simulati",
    },
    numberHead: [
      "Codice",
      "Chiave",
      "Misura",
      "Parte",
      "Definizione",
      "Ambito",
      "Suddivisione",
      "Quando",
      "Valore",
      "Stato",
      "Perché manca",
      "Ufficiale",
      "Perché non è ufficiale",
      "Realtà considerate",
      "Lettura",
      "n (realtà)",
      "m (legami)",
      "Intervallo, da",
      "Intervallo, a",
      "Livello",
      "Fascia, da",
      "Fascia, a",
      "Minimo visibile",
      "Tipo di effetto",
      "Grandezza dell’effetto",
      "Seme",
      "Conteggi",
      "Frase",
    ],
    listHead: ["Chiave", "Parte", "Suddivisione", "Ambito", "Quando"],
    measureHead: ["Codice", "Chiave", "Nome", "Definizione", "Formula", "Unità e valori", "Fonte"],
    printedHead: ["Parte del rapporto", "Dove", "Testo", "Valore", "Posto nella valutazione"],
    parameterHead: ["Parametro", "Valore"],
  },
  en: {
    sheets: {
      about: "About",
      numbers: "Numbers",
      lists: "Lists",
      measures: "Measures",
      printed: "In the report",
      parameters: "Parameters",
    },
    change: "between the two dates",
    difference: "difference between the two dates",
    effects: { percent: "percentage", "cohens-h": "Cohen’s h", points: "points of 100" },
    aboutHead: ["What", "Value"],
    about: {
      programme: "Programme",
      from: "First date",
      to: "Second date",
      fromDigest: "Digest of the first snapshot",
      toDigest: "Digest of the second snapshot",
      parameters: "Digest of the parameters",
      lens: "Lens",
      seed: "Seed",
      simulated: "Simulated data",
    },
    numberHead: [
      "Id",
      "Key",
      "Measure",
      "Part",
      "Definition",
      "Scope",
      "Partition",
      "When",
      "Value",
      "Status",
      "Why it is missing",
      "Official",
      "Why it is not official",
      "Frame",
      "Lens",
      "n (actors)",
      "m (ties)",
      "Interval, low",
      "Interval, high",
      "Level",
      "Band, low",
      "Band, high",
      "Smallest change that shows",
      "Kind of effect",
      "Size of the effect",
      "Seed",
      "Counts",
      "Sentence",
    ],
    listHead: ["Key", "Part", "Partition", "Scope", "When"],
    measureHead: ["Id", "Key", "Name", "Definition", "Formula", "Unit and range", "Source"],
    printedHead: ["Part of the report", "Where", "Text", "Value", "Place in the evaluation"],
    parameterHead: ["Parameter", "Value"],
  },
};
