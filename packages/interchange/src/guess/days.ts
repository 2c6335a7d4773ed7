/** Days in any of the forms that people and spreadsheets write them in. */
import { type CivilDate, isCivilDate } from "@legami/core";

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
