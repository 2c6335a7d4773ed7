/** What cells say in the words that people use: levels, answers, days in any of their forms. */
import { type CivilDate, isCivilDate } from "@legami/core";
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
    ["trimestrale", "ogni_tre_mesi", "ogni_due_mesi", "bimestrale", "talvolta"],
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

export const DATE_FORMATS = ["dmy", "mdy", "ymd"] as const;
/** In which order days are written; years of two digits are of this century. */
export type DateFormat = (typeof DATE_FORMATS)[number];

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["gen", "gennaio", "jan", "january"],
    ["feb", "febbraio", "february"],
    ["mar", "marzo", "march"],
    ["apr", "aprile", "april"],
    ["mag", "maggio", "may"],
    ["giu", "giugno", "jun", "june"],
    ["lug", "luglio", "jul", "july"],
    ["ago", "agosto", "aug", "august"],
    ["set", "sett", "settembre", "sep", "sept", "september"],
    ["ott", "ottobre", "oct", "october"],
    ["nov", "novembre", "november"],
    ["dic", "dicembre", "dec", "december"],
  ].flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
);

const TIME =
  /(?:T|,?\s+(?:ore\s+)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]m)?\s?(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT(?:[+-]\d+)?)?$/i;
const NUMERIC = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{2,4})$/;
const WORDED =
  /^(?:\p{L}{3,10}\.?,?\s+)?(\d{1,2})(?:[º°]|st|nd|rd|th)?[\s/.-]+(\p{L}{3,10})\.?,?[\s/.-]+(\d{4}|\d{2})$/u;
const MONTH_FIRST = /^(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const MONTH_ONLY = /^(\p{L}{3,10})\.?[\s/.\-']+(\d{4}|\d{2})$/u;
const MONTH_DIGITS = /^(?:(\d{1,2})[/.-](\d{4})|(\d{4})[/.-](\d{1,2}))$/;

/** Serial numbers of spreadsheets from 2000 to 2060: no other number in a column of days. */
const SERIALS = { first: 36_526, last: 58_440 };

/** A day, and whether only its month was told. */
export interface ReadDay {
  readonly day: CivilDate;
  readonly isMonthOnly: boolean;
}

/** The day that a cell says, by the order that the column follows; null if it is none. */
export function dayIn(written: string, format: DateFormat): ReadDay | null {
  const cell = written.replace(TIME, "").trim();
  const whole = numericDay(cell, format) ?? wordedDay(cell) ?? serialDay(cell);
  if (whole !== null) return isCivilDate(whole) ? { day: whole, isMonthOnly: false } : null;
  const month = monthIn(cell);
  return month !== null && isCivilDate(month) ? { day: month, isMonthOnly: true } : null;
}

function numericDay(cell: string, format: DateFormat): string | null {
  const [, a = "", b = "", c = ""] = NUMERIC.exec(cell) ?? [];
  if (a === "") return null;
  if (a.length === 4) return civil(a, b, c);
  if (a.length === 3 || c.length === 3) return null;
  if (format === "ymd" && c.length === 2) return civil(a, b, c);
  return format === "mdy" ? civil(c, a, b) : civil(c, b, a);
}

function wordedDay(cell: string): string | null {
  const [, day = "", name = "", year = ""] = WORDED.exec(cell) ?? [];
  const month = MONTHS.get(name.toLowerCase());
  if (month !== undefined) return civil(year, String(month), day);
  const [, first = "", second = "", last = ""] = MONTH_FIRST.exec(cell) ?? [];
  const other = MONTHS.get(first.toLowerCase());
  return other === undefined ? null : civil(last, String(other), second);
}

function serialDay(cell: string): string | null {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : 0;
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function monthIn(cell: string): string | null {
  const [, name = "", year = ""] = MONTH_ONLY.exec(cell) ?? [];
  const month = MONTHS.get(name.toLowerCase());
  if (month !== undefined) return civil(year, String(month), "1");
  const [, m = "", y = "", otherY = "", otherM = ""] = MONTH_DIGITS.exec(cell) ?? [];
  return m + otherM === "" ? null : civil(y || otherY, m || otherM, "1");
}

function civil(year: string, month: string, day: string): string {
  const whole = year.length === 2 ? `20${year}` : year;
  return `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The order in which the days of a column are written: the one in which most of them exist. */
export function dateFormatOf(cells: readonly string[]): DateFormat {
  const counts = DATE_FORMATS.map((format) => ({
    format,
    days: cells.filter((cell) => dayIn(cell, format) !== null).length,
  }));
  return counts.reduce((best, one) => (one.days > best.days ? one : best)).format;
}

/** True for a cell that is a day by any order. */
export function looksLikeDay(cell: string): boolean {
  return DATE_FORMATS.some((format) => dayIn(cell, format) !== null);
}
