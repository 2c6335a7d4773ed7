/** A day of the calendar in Europe/Rome, written `2021-05-31`. Sorts as text. */
export type CivilDate = string;

/** A moment in UTC, RFC 3339: `2021-05-31T08:15:00.000Z`. Sorts as text. */
export type Instant = string;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True if `text` is a day that exists, written year-month-day. */
export function isCivilDate(text: string): text is CivilDate {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const day = new Date(utcOf(text));
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Whole days from `from` to `to`; negative if `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);
}

/** The day as a number: days since 1970-01-01, for arithmetic over many days. */
export function dayNumber(date: CivilDate): number {
  return Math.round(utcOf(date) / MS_PER_DAY);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(utcOf(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The last millisecond of a day in Europe/Rome, summer time or not. */
export function endOfDay(date: CivilDate): Instant {
  const midnight = utcOf(addDays(date, 1));
  // Clocks change at night: the second look takes the offset of the moment that the first one found.
  const near = midnight - romeOffsetMs(midnight);
  return new Date(midnight - romeOffsetMs(near) - 1).toISOString();
}

// Made when first asked for: a page that opens would wait for the rules of a time zone to be read.
let rome: Intl.DateTimeFormat | undefined;

function romeOffsetMs(time: number): number {
  rome ??= new Intl.DateTimeFormat("en", { timeZone: "Europe/Rome", timeZoneName: "longOffset" });
  const written = rome.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):(\d+)/.exec(written) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

// Civil dates carry no zone: counting them at UTC midnight keeps every day 24 hours long.
function utcOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}
