/**
 * Numbers and dates as people write them in Italian and English. Written out here and not taken
 * from the machine's locale data, which changes between versions and would change the report.
 */

import type { Language, Noun } from "../measures/measure.ts";
import type { CivilDate } from "../model/dates.ts";

const MARKS: Readonly<Record<Language, { thousands: string; decimal: string }>> = {
  it: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  it: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** `1.096`, `0,14`: at most `digits` decimals, none that say nothing. The minus is U+2212. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return formatFixed(value, language, decimalsOf(value, digits));
}

/**
 * Numbers that are read together, as the two ends of an interval and its value: all with as many
 * decimals as the one that says most has. `−0,10` and `−0,03`, never `−0,1` and `−0,03`.
 */
export function formatAlike(
  values: readonly number[],
  language: Language,
  { digits = 2, isSigned = false }: { readonly digits?: number; readonly isSigned?: boolean } = {},
): string[] {
  const decimals = Math.max(0, ...values.map((value) => decimalsOf(value, digits)));
  return values.map((value) => {
    const text = formatFixed(value, language, decimals);
    return isSigned && Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
  });
}

/** How many decimals say something, `most` at most. */
function decimalsOf(value: number, most: number): number {
  const [, fraction = ""] = value.toFixed(most).split(".");
  return fraction.replace(/0+$/, "").length;
}

/** `1.096,0`: with this many decimals, also those that say nothing, as numbers below each other have them. */
export function formatFixed(value: number, language: Language, decimals: number): string {
  const { thousands, decimal } = MARKS[language];
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = "0", fraction = ""] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === "" ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && Number(digits) !== 0 ? `−${text}` : text;
}

/** With its sign, for differences: `+3`, `−0,2`, `0`. */
export function formatSigned(value: number, language: Language, digits = 2): string {
  const text = formatNumber(value, language, digits);
  return text.startsWith("−") || text === "0" ? text : `+${text}`;
}

/** Percentages of fewer than this many say more than they know (methods E8). */
export const LEAST_FOR_PERCENT = 20;

/** `7 legami su 12`, `7 of 12 ties`; from 20 on with the percentage: `22 of 24 ties (92%)`. */
export function formatShare(
  part: number,
  whole: number,
  [one, many]: Noun,
  language: Language,
): string {
  const [few, all] = [formatNumber(part, language, 0), formatNumber(whole, language, 0)];
  const counts =
    language === "it"
      ? `${few} ${part === 1 ? one : many} su ${all}`
      : `${few} of ${all} ${part === 1 && whole === 1 ? one : many}`;
  if (whole < LEAST_FOR_PERCENT) return counts;
  return `${counts} (${formatPercent(part, whole, language)}%)`;
}

/** Whole percents; what is neither all nor nothing never reads 100 or 0. */
function formatPercent(part: number, whole: number, language: Language): string {
  const percent = (100 * part) / whole;
  const isSome = part > 0 && part < whole;
  const digits = isSome && (Math.round(percent) === 0 || Math.round(percent) === 100) ? 1 : 0;
  const shown = isSome && digits === 1 ? Math.min(Math.max(percent, 0.1), 99.9) : percent;
  return formatNumber(shown, language, digits);
}

/** `22 ottobre 2021`, `22 October 2021`. */
export function formatDate(date: CivilDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const ordinal = language === "it" && day === "01" ? "1º" : String(Number(day));
  return `${ordinal} ${MONTHS[language][Number(month) - 1]} ${Number(year)}`;
}

/** `a, b and c`. */
export function enumerated(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${language === "it" ? "e" : "and"} ${items.at(-1)}`;
}
