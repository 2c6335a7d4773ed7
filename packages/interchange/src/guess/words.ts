/** What cells say in the words that people use: levels, how often, yes and no. */
import { headerWord } from "../csv/column-names.ts";

/** Words for the levels of collaboration, from none to the closest. */
const LEVEL_WORDS: readonly (readonly string[])[] = [
  [
    "nessuna",
    "nessuno",
    "niente",
    "mai",
    "no",
    "assente",
    "nessuna_collaborazione",
    "nessun_rapporto",
    "none",
    "never",
    "per_niente",
  ],
  [
    "molto_basso",
    "molto_bassa",
    "minimo",
    "minima",
    "ci_conosciamo",
    "conoscenza",
    "sporadica",
    "sporadico",
    "raramente",
    "occasionale",
    "very_low",
    "molto_debole",
    "pochissimo",
  ],
  [
    "basso",
    "bassa",
    "poco",
    "debole",
    "scambio_di_informazioni",
    "informazione",
    "low",
    "weak",
    "qualche_volta",
    "saltuaria",
  ],
  [
    "medio",
    "media",
    "abbastanza",
    "discreta",
    "discreto",
    "coordinamento",
    "medium",
    "moderate",
    "a_volte",
    "moderato",
    "moderata",
  ],
  [
    "alto",
    "alta",
    "molto",
    "buona",
    "buono",
    "forte",
    "collaborazione",
    "high",
    "strong",
    "spesso",
    "cooperazione",
  ],
  [
    "molto_alto",
    "molto_alta",
    "moltissimo",
    "ottima",
    "ottimo",
    "massimo",
    "massima",
    "integrazione",
    "partenariato",
    "very_high",
    "very_strong",
    "sempre",
    "molto_forte",
    "altissima",
    "altissimo",
  ],
];

const LEVEL_OF = new Map(
  LEVEL_WORDS.flatMap((words, level) => words.map((word) => [word, level] as const)),
);

/** The level that a cell says: a digit, a digit and what it means, a word, stars. */
export function levelIn(cell: string): number | null {
  const [, digit, rest = ""] =
    /^(?:livello\s*|level\s*)?([0-5])(?:[.,]0+)?\s*([^\d].*)?$/i.exec(cell) ?? [];
  if (digit !== undefined && !/^(?:[.,]\d|[/-]\d)/.test(rest)) return Number(digit);
  const [, ofFive] = /^([0-5])\s*(?:\/|su)\s*5$/.exec(cell) ?? [];
  if (ofFive !== undefined) return Number(ofFive);
  if (/^[★⭐*]{1,5}[☆]*$/u.test(cell)) return cell.replace(/☆/g, "").length;
  return LEVEL_OF.get(headerWord(cell)) ?? null;
}

/** True for a cell that says its level in a word. */
export function isLevelWord(cell: string): boolean {
  return LEVEL_OF.has(headerWord(cell));
}

const FREQUENCY_OF = new Map<string, number>(
  [
    ["mai", "never"],
    [
      "una_volta_l_anno",
      "annuale",
      "raramente",
      "qualche_volta_l_anno",
      "meno_di_una_volta_al_mese",
      "rarely",
    ],
    [
      "trimestrale",
      "ogni_tre_mesi",
      "ogni_due_mesi",
      "bimestrale",
      "talvolta",
      "qualche_volta",
      "ogni_tanto",
    ],
    ["mensile", "una_volta_al_mese", "ogni_mese", "mensilmente", "monthly"],
    [
      "settimanale",
      "ogni_settimana",
      "una_volta_a_settimana",
      "quindicinale",
      "settimanalmente",
      "weekly",
      "piu_volte_al_mese",
    ],
    ["quotidiana", "quotidiano", "ogni_giorno", "giornaliera", "piu_volte_a_settimana", "daily"],
  ].flatMap((words, value) => words.map((word) => [word, value] as const)),
);

export function frequencyIn(cell: string): number | null {
  return /^[0-5]$/.test(cell) ? Number(cell) : (FREQUENCY_OF.get(headerWord(cell)) ?? null);
}

export function trustIn(cell: string): number | null {
  return /^[1-4]$/.test(cell) ? Number(cell) : null;
}

const YES = new Set(["yes", "y", "si", "s", "true", "vero", "1", "x", "ok", "✓", "✔", "on"]);
const NO = new Set(["no", "n", "false", "falso", "0", "off", "-", "–", ""]);

/** True, false, or null if it is neither: also crosses and ticks. */
export function isTicked(cell: string): boolean | null {
  const word = /^[✓✔☑]$/u.test(cell) ? "x" : cell.toLowerCase().replace("ì", "i");
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
