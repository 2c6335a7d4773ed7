import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellsOf } from "../../src/kernel/spells.ts";

const days = (...each: number[]) => each.map((day) => [day, day] as const);

describe("spellsOf", () => {
  it("joins what lies less than the gap apart, and begins again after it", () => {
    expect(spellsOf(days(0, 50, 139, 229), 1000, 90)).toEqual([
      { start: 0, end: 139, hasEnded: true },
      { start: 229, end: 229, hasEnded: true },
    ]);
  });

  it("takes a single contact as a spell of no length", () => {
    expect(spellsOf(days(7), 100, 90)).toEqual([{ start: 7, end: 7, hasEnded: true }]);
  });

  it("follows nothing into the last gap before the end", () => {
    // Day 11 may still be followed by another contact; day 10 has had its 90 days.
    expect(spellsOf(days(11), 100, 90)).toEqual([]);
    expect(spellsOf(days(10), 100, 90)).toEqual([{ start: 10, end: 10, hasEnded: true }]);
    expect(spellsOf(days(5, 11), 100, 90)).toEqual([{ start: 5, end: 10, hasEnded: false }]);
  });

  it("counts every day of a contact that lasts", () => {
    expect(spellsOf([[0, 60], days(100)[0]!], 500, 90)).toEqual([
      { start: 0, end: 100, hasEnded: true },
    ]);
    expect(
      spellsOf(
        [
          [0, 300],
          [10, 10],
        ],
        500,
        90,
      ),
    ).toEqual([{ start: 0, end: 300, hasEnded: true }]);
  });

  it("has nothing without evidence", () => {
    expect(spellsOf([], 100, 90)).toEqual([]);
  });

  it("never overlaps, stays within what was followed, and ends on evidence", () => {
    const dates = fc.uniqueArray(fc.nat(400), { maxLength: 20 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 120 }), (found, gap) => {
        const evidence = found.toSorted((a, b) => a - b);
        let last = Number.NEGATIVE_INFINITY;
        for (const { start, end, hasEnded } of spellsOf(days(...evidence), 400, gap)) {
          expect(start - last).toBeGreaterThanOrEqual(gap);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(400 - gap);
          expect(evidence).toContain(start);
          if (hasEnded) expect(evidence).toContain(end);
          last = end;
        }
      }),
    );
  });
});
