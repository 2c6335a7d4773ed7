/** How a value of the evaluation is written in a report. One function, so that a test can ask it too. */
import {
  type CivilDate,
  capitalised,
  formatAlike,
  formatDate,
  formatNumber,
  formatSigned,
  type Language,
  LEAST_FOR_PERCENT,
} from "@legami/core";

export type Format =
  | "integer"
  | "decimal"
  | "tenths"
  | "signed"
  | "signed-integer"
  | "percent"
  /** Of `{part, whole}`: `22 su 24 (92%)`. */
  | "share"
  /** With all its decimals and no marks for thousands: parameters, seeds. */
  | "plain"
  /** Of `{low, high}`. */
  | "interval"
  | "integer-interval"
  | "percent-interval"
  | "date"
  | "capitalised"
  | "text";

/** @throws TypeError for a value that the format cannot write: a report never prints a guess. */
export function formatFact(value: unknown, as: Format, language: Language): string {
  if (as === "text" && typeof value === "string") return value;
  if (as === "capitalised" && typeof value === "string") return capitalised(value);
  if (as === "date" && typeof value === "string") return formatDate(value as CivilDate, language);
  if (as === "share") return shareText(value, language);
  if (as === "interval") return intervalText(value, language, 2);
  if (as === "integer-interval") return intervalText(value, language, 0);
  if (as === "percent-interval") return intervalText(value, language, 0, 100, "%");
  if (typeof value !== "number") throw new TypeError(`no ${as}: ${JSON.stringify(value)}`);
  switch (as) {
    case "plain":
      return String(value).replace(".", language === "it" ? "," : ".");
    case "integer":
      return formatNumber(value, language, 0);
    case "decimal":
      return formatNumber(value, language, 2);
    case "tenths":
      return formatNumber(value, language, 1);
    case "signed":
      return formatSigned(value, language, 2);
    case "signed-integer":
      return formatSigned(value, language, 0);
    case "percent":
      return `${formatNumber(100 * value, language, 0)}%`;
    default:
      throw new TypeError(`no ${as}: ${value}`);
  }
}

/** Counts before percentages, which say nothing of few (methods E8). */
function shareText(value: unknown, language: Language): string {
  const { part, whole } = value as { readonly part?: unknown; readonly whole?: unknown };
  if (typeof part !== "number" || typeof whole !== "number") {
    throw new TypeError(`no share: ${JSON.stringify(value)}`);
  }
  const [few, all] = [formatNumber(part, language, 0), formatNumber(whole, language, 0)];
  const counts = language === "it" ? `${few} su ${all}` : `${few} of ${all}`;
  return whole < LEAST_FOR_PERCENT ? counts : `${counts} (${percentOf(part, whole, language)}%)`;
}

/** What is neither all nor nothing never reads 100 or 0. */
function percentOf(part: number, whole: number, language: Language): string {
  const percent = (100 * part) / whole;
  const isEdge =
    part > 0 && part < whole && (Math.round(percent) === 0 || Math.round(percent) === 100);
  const shown = isEdge ? Math.min(Math.max(percent, 0.1), 99.9) : percent;
  return formatNumber(shown, language, isEdge ? 1 : 0);
}

function intervalText(
  value: unknown,
  language: Language,
  digits: number,
  factor = 1,
  unit = "",
): string {
  const { low, high } = value as { readonly low?: unknown; readonly high?: unknown };
  if (typeof low !== "number" || typeof high !== "number") {
    throw new TypeError(`no interval: ${JSON.stringify(value)}`);
  }
  const ends = formatAlike([low * factor, high * factor], language, { digits });
  const [from, to] = ends.map((end) => `${end}${unit}`);
  return language === "it" ? `da ${from} a ${to}` : `${from} to ${to}`;
}
