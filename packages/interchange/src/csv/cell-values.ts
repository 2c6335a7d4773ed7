/** What a cell says, or null if it says something else. Cells are trimmed and not empty. */
import { type CivilDate, isCivilDate } from "@legami/core";

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** Thousands in groups where it is clear that they are: `1.096,5`, `1,096.5`, `1 096,5`, `1.096.000`. */
const GROUPED = [
  /^([+-]?[1-9]\d{0,2}(?:\.\d{3})+),(\d*)$/,
  /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)\.(\d*)$/,
  /^([+-]?[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,](\d*))?$/,
  /^([+-]?[1-9]\d{0,2}(?:\.\d{3}){2,})$/,
  /^([+-]?[1-9]\d{0,2}(?:,\d{3}){2,})$/,
];

/** A finite number, with decimal point or comma. */
export function numberIn(cell: string): number | null {
  return NUMBER.test(cell) ? finite(cell.replace(",", ".")) : groupedIn(cell);
}

function groupedIn(cell: string): number | null {
  for (const pattern of GROUPED) {
    const [, whole, decimals = ""] = pattern.exec(cell) ?? [];
    if (whole !== undefined) return finite(`${whole.replace(/[^\d+-]/g, "")}.${decimals}`);
  }
  return null;
}

function finite(text: string): number | null {
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

const MAYBE_THOUSANDS = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMALS = /([.,])\d*(?:e[+-]?\d+)?$/i;

/**
 * The cells that may be thousands or decimals: `1.096` among cells that have a decimal comma, `1,096`
 * among those that have a decimal point. Where nothing in the column speaks against it the sign is
 * the decimal one, as always.
 */
export function ambiguousNumbers(cells: readonly string[]): ReadonlySet<string> {
  const signs = new Set<string>();
  const doubtful = new Map<string, string>();
  for (const cell of cells) {
    const [, doubt] = MAYBE_THOUSANDS.exec(cell) ?? [];
    const [, sign] = DECIMALS.exec(cell) ?? [];
    if (doubt !== undefined) doubtful.set(cell, doubt);
    else if (sign !== undefined && cell.split(sign).length === 2) signs.add(sign);
  }
  const isDoubtful = (sign: string) => signs.has(sign === "." ? "," : ".");
  return new Set([...doubtful].flatMap(([cell, sign]) => (isDoubtful(sign) ? [cell] : [])));
}

/** `3.0` and `3,00` are how some programs write 3; `1.000` may be a thousand. */
const COUNT = /^(\d+)(?:[.,]0{1,2})?$/;

/** A whole number of 0 or more. */
export function countIn(cell: string): number | null {
  const [, digits] = COUNT.exec(cell) ?? [];
  const value = digits === undefined ? groupedIn(cell) : Number(digits);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

const ITALIAN_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The time of day, as forms and graph programs write it after the day. */
const TIME =
  /(?:T|\s{1,3})\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A day that exists: `2021-05-31`, or the day first as in `31/05/2021`, `31.5.2021`, `31-05-2021`. A
 * time of day may follow: the day is the one that is written, whatever the zone.
 */
export function dateIn(written: string): CivilDate | null {
  const cell = written.replace(TIME, "");
  const [, day, , month, year] = ITALIAN_DATE.exec(cell) ?? [];
  const iso =
    day !== undefined && month !== undefined
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : cell;
  return isCivilDate(iso) ? iso : null;
}

const SHORT_YEAR = /^(\d{1,2}([/.-])\d{1,2}\2)(\d{2})$/;

/** A date whose year has two digits, with four; null if the cell is anything else. */
export function withWholeYear(cell: string): string | null {
  const [, dayAndMonth, , year] = SHORT_YEAR.exec(cell) ?? [];
  const whole = `${dayAndMonth}20${year}`;
  return dateIn(whole) === null ? null : whole;
}

const YES = new Set(["yes", "y", "sì", "si", "s", "true", "vero", "1"]);
const NO = new Set(["no", "n", "false", "falso", "0"]);

export function yesOrNoIn(cell: string): boolean | null {
  const word = cell.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** The parts of a cell that lists things: `a|b|c`. */
export function partsOf(cell: string): string[] {
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
