const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;

/** The last day that a workbook can write, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** From the calendar that begins in 1900 to that which begins in 1904. */
const DAYS_TO_1904 = 1462;

/**
 * The day of a serial number, with its time of day if it has one; null beyond the calendar. In that
 * of 1900 day 60 is a 29 February that never was: it is written so, and is then no day that exists.
 */
export function serialDate(serial: number, begins1904: boolean): string | null {
  const from1900 = begins1904 ? serial + DAYS_TO_1904 : serial;
  if (!(from1900 >= 0 && from1900 < LAST_SERIAL + 1)) return null;
  const seconds = Math.round((from1900 % 1) * SECONDS_PER_DAY);
  const day = Math.floor(from1900) + (seconds === SECONDS_PER_DAY ? 1 : 0);
  const time = timeOfDay(seconds % SECONDS_PER_DAY);
  return time === "" ? dayText(day) : `${dayText(day)} ${time}`;
}

function dayText(day: number): string {
  if (day === 60) return "1900-02-29";
  const afterEpoch = day < 60 ? day : day - 1;
  return new Date(Date.UTC(1899, 11, 31) + afterEpoch * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `10:30:00`; empty at midnight. */
function timeOfDay(seconds: number): string {
  return seconds === 0 ? "" : new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** A time without a day, also beyond a day. */
export function serialTime(serial: number): string {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const hours = Math.floor(seconds / 3600);
  return `${String(hours).padStart(2, "0")}${new Date((seconds % 3600) * 1000).toISOString().slice(13, 19)}`;
}
