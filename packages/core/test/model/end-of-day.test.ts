import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, endOfDay } from "../../src/index.ts";

const HOUR = 3_600_000;
const lengthOf = (day: string) =>
  (Date.parse(endOfDay(day)) - Date.parse(endOfDay(addDays(day, -1)))) / HOUR;

describe("the end of a day in Italy", () => {
  // Offsets of Europe/Rome: +1 in winter, +2 from the last Sunday of March to that of October.
  it.each([
    ["2020-10-24", "2020-10-24T21:59:59.999Z"],
    ["2020-10-25", "2020-10-25T22:59:59.999Z"],
    ["2020-12-31", "2020-12-31T22:59:59.999Z"],
    ["2021-03-27", "2021-03-27T22:59:59.999Z"],
    ["2021-03-28", "2021-03-28T21:59:59.999Z"],
    ["2021-10-30", "2021-10-30T21:59:59.999Z"],
    ["2021-10-31", "2021-10-31T22:59:59.999Z"],
    ["2024-02-29", "2024-02-29T22:59:59.999Z"],
    ["2026-03-28", "2026-03-28T22:59:59.999Z"],
    ["2026-03-29", "2026-03-29T21:59:59.999Z"],
    ["2026-10-25", "2026-10-25T22:59:59.999Z"],
  ])("%s is %s", (day, instant) => {
    expect(endOfDay(day)).toBe(instant);
  });

  it("is 24 hours behind the one before, 23 and 25 once a year each", () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays("2021-01-01", n));
    const odd = days.filter((day) => lengthOf(day) !== 24).map((day) => [day, lengthOf(day)]);

    expect(odd).toEqual([
      ["2021-03-28", 23],
      ["2021-10-31", 25],
    ]);
  });

  it("has the days of a programme in between, whatever the clocks do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 800 }), (n, m) => {
        const from = addDays("2000-01-01", n);
        const to = addDays(from, m);
        const days = (Date.parse(endOfDay(to)) - Date.parse(endOfDay(from))) / (24 * HOUR);

        expect(daysBetween(from, to)).toBe(m);
        expect(Math.round(days)).toBe(m);
      }),
    );
  });
});
