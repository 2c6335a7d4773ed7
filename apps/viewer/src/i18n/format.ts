/** Numbers and dates as people of the language write them, as in the engine's sentences. */
import { formatFixed } from "@legami/core";
import type { Language } from "../state/view-state.ts";

const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

/** `1.096`. */
export function formatCount(lang: Language, value: number): string {
  return formatFixed(value, lang, 0);
}

/** `0,14`. */
export function formatDecimal(lang: Language, value: number, digits = 2): string {
  return formatFixed(value, lang, digits);
}

/** A share of 1 as `81%`; small shares keep one decimal, or 0,4% and 0,3% would both read 0%. */
export function formatShare(lang: Language, value: number): string {
  const digits = Math.abs(value) < 0.1 && value !== 0 ? 1 : 0;
  return `${formatFixed(value * 100, lang, digits)}%`;
}

/** `+3`, `−3`, `0`. */
export function formatSigned(lang: Language, value: number, digits = 0): string {
  const sign = Number(value.toFixed(digits)) > 0 ? "+" : "";
  return sign + formatFixed(value, lang, digits);
}

/** `22/10/2021`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

const longDates = new Map<Language, Intl.DateTimeFormat>();

/** `22 ottobre 2021`, for prose. */
export function formatLongDate(lang: Language, date: string): string {
  const format =
    longDates.get(lang) ??
    new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "long", timeZone: "UTC" });
  longDates.set(lang, format);
  return format.format(new Date(`${date}T00:00:00.000Z`));
}

/** `10:42`. */
export function formatTime(lang: Language, at: Date): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** `22/11/2026, 10:42`, as the clock on the wall says. */
export function formatInstant(lang: Language, instant: string): string {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}

/**
 * The day that `18/05/2021` or `18-5-2021` names, as `2021-05-18`.
 * `null`: not written as a day; `no-day`: written as one that does not exist.
 */
export function parseDay(text: string): string | null | "no-day" {
  const match = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text);
  if (match === null) return null;
  const [, day = "", month = "", year = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date
    ? date
    : "no-day";
}
