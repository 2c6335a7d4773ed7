/** What a cell says, or null if it says something else. Cells are trimmed and not empty. */
import { type CivilDate, isCivilDate } from "@legami/core";

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const ITALIAN_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A finite number, with decimal point or comma. */
export function numberIn(cell: string): number | null {
  if (!NUMBER.test(cell)) return null;
  const value = Number(cell.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

const COUNT = /^(\d+)(?:[.,]0)?$/;

/** A whole number of 0 or more. `3.0` is how some programs write 3; `1.000` may be a thousand. */
export function countIn(cell: string): number | null {
  const [, digits] = COUNT.exec(cell) ?? [];
  const value = Number(digits);
  return digits !== undefined && Number.isSafeInteger(value) ? value : null;
}

/** A day that exists: `2021-05-31` or `31/05/2021`. */
export function dateIn(cell: string): CivilDate | null {
  const [, day, month, year] = ITALIAN_DATE.exec(cell) ?? [];
  const iso =
    day !== undefined && month !== undefined
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : cell;
  return isCivilDate(iso) ? iso : null;
}

const YES = new Set(["yes", "sì", "si", "true", "vero", "1"]);
const NO = new Set(["no", "false", "falso", "0"]);

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

const KINDS: ReadonlyMap<string, string> = new Map([
  ["lab", "lab"],
  ["laboratorio", "lab"],
  ["institution", "institution"],
  ["istituzione", "institution"],
  ["private", "private"],
  ["ente privato", "private"],
  ["association", "association"],
  ["associazione", "association"],
  ["informal", "informal"],
  ["gruppo informale", "informal"],
]);

/** The kind a word stands for; a word that is none of the five stays as it is. */
export function kindIn(cell: string): string {
  return KINDS.get(cell.toLowerCase().replace(/\s+/g, " ")) ?? cell;
}
