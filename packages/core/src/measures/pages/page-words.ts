/** What every page of a measure says in the same words: headings, units, ranges, limits. */
import type { Bilingual, Family, Language, Measure } from "../measure.ts";
import type { MeasurePage } from "./page.ts";

export interface PageWords {
  readonly formula: string;
  readonly example: string;
  readonly reading: string;
  readonly pitfall: string;
  readonly missing: string;
  readonly source: string;
  readonly families: Readonly<Record<Family, string>>;
}

export const PAGE_WORDS: Bilingual<PageWords> = {
  it: {
    formula: "Come si calcola",
    example: "Un esempio",
    reading: "Come si legge",
    pitfall: "Come può ingannare",
    missing: "Quando non c’è",
    source: "Da dove viene",
    families: {
      quality: "Qualità dei dati",
      strength: "Forza dei legami",
      hold: "Tenuta",
      reach: "Ampiezza",
      morphology: "Forma",
    },
  },
  en: {
    formula: "How it is computed",
    example: "An example",
    reading: "How to read it",
    pitfall: "How it can mislead",
    missing: "When there is none",
    source: "Where it comes from",
    families: {
      quality: "Quality of the data",
      strength: "Strength of ties",
      hold: "Hold",
      reach: "Breadth",
      morphology: "Shape",
    },
  },
};

/** Families in the order in which an evaluator asks. */
export const FAMILIES: readonly Family[] = ["hold", "reach", "morphology", "strength", "quality"];

const UNITS: Readonly<Record<Measure["unit"], Bilingual>> = {
  ties: { it: "legami", en: "ties" },
  actors: { it: "realtà", en: "actors" },
  components: { it: "isole", en: "components" },
  communities: { it: "comunità", en: "communities" },
  steps: { it: "passi", en: "steps" },
  share: { it: "quota", en: "share" },
  index: { it: "indice", en: "index" },
  strength: { it: "forza", en: "strength" },
  days: { it: "giorni", en: "days" },
  poles: { it: "poli", en: "poles" },
  metres: { it: "metri", en: "metres" },
  "km²": { it: "chilometri quadrati", en: "square kilometres" },
  people: { it: "persone", en: "people" },
  triples: { it: "terzetti", en: "triples" },
  distance: { it: "distanza", en: "distance" },
  score: { it: "punti", en: "points" },
  "ties per actor": { it: "legami per realtà", en: "ties per actor" },
};

/** "quota, da 0 a 1"; "legami, da 0 in su". What the question counts on 100 is said to be so. */
export function rangeInWords(measure: Measure, language: Language): string {
  const {
    unit,
    range: [low, high],
    plain,
  } = measure;
  const isOnHundred = low === 0 && high === 1 && (unit === "share" || /100/.test(plain[language]));
  const hundred = isOnHundred
    ? { it: " (0,5 vuol dire 50 su 100)", en: " (0.5 means 50 out of 100)" }[language]
    : "";
  const sign = (value: number) =>
    String(value)
      .replace("-", "−")
      .replace(".", language === "it" ? "," : ".");
  const name = UNITS[unit][language];
  if (low === null) return name;
  if (language === "it")
    return `${name}, da ${sign(low)} ${high === null ? "in su" : `a ${sign(high)}`}${hundred}`;
  return `${name}, ${high === null ? `${sign(low)} and more` : `from ${sign(low)} to ${sign(high)}`}${hundred}`;
}

/** Words of a source that are no name and no year. */
const SOURCES_IT: Readonly<Record<string, string>> = {
  "own definition": "definizione nostra",
  "own accounting": "conto nostro",
  "own cut-points": "soglie nostre",
  "own convention": "convenzione nostra",
  "own distance": "distanza nostra",
  "own rules": "regole nostre",
  "own rule": "regola nostra",
  descriptive: "descrittiva",
  "cf.": "cfr.",
};

export function sourceInWords({ source }: Measure, language: Language): string {
  if (language === "en") return source;
  return Object.entries(SOURCES_IT).reduce((text, [en, it]) => text.replace(en, it), source);
}

/** What the evaluation adds to the reasons of the measure itself. */
export interface Limits {
  /** Clauses: there is no value if … */
  readonly missing: readonly string[];
  /** Phrases: there is one, but it does not enter the report, … */
  readonly unofficial: readonly string[];
}

export function limitsInWords(measure: Measure, page: MeasurePage, language: Language): Limits {
  const isShape = measure.family === "morphology";
  const isOfOneDate = measure.over === "snapshot" || measure.over === "partition";
  const isSpared = isOfOneDate && (measure.needsNoMask === true || measure.twoModeVariant === true);
  const needsMask = isShape || (isOfOneDate && measure.needsWholeNetwork === true);
  const isSensitive = isOfOneDate && measure.needsHighResponse === true;
  const isSilent =
    measure.family === "quality" || (isOfOneDate && measure.toleratesSilence === true);
  // What is a reason for no value is no reason for an unofficial one.
  const isNoReason = (...reasons: string[]) => !reasons.some((one) => page.missing.includes(one));
  const chosen = (limits: readonly (readonly [holds: boolean, words: Bilingual])[]) =>
    limits.flatMap(([holds, words]) => (holds ? [words[language]] : []));
  return {
    missing: chosen([[needsMask && !isSpared && measure.over !== "reading", LIMITS.mask]]),
    unofficial: chosen([
      [
        isShape && isNoReason("too_few_active", "fewer_than_eight", "fewer_than_thirty"),
        LIMITS.few,
      ],
      [isSensitive, LIMITS.response80],
      [!isSensitive && !isSilent && isNoReason("too_few_answers"), LIMITS.response60],
    ]),
  };
}

const LIMITS = {
  mask: {
    it: "è stato osservato meno dell’80% dei legami possibili",
    en: "fewer than 80% of the possible ties were observed",
  },
  few: {
    it: "con meno di 8 realtà attive, perché di una rete così piccola non descriviamo la forma",
    en: "with fewer than 8 active actors, because we do not describe the shape of so small a network",
  },
  response80: { it: "con meno dell’80% di risposte", en: "with less than 80% response" },
  response60: { it: "con meno del 60% di risposte", en: "with less than 60% response" },
} as const;
