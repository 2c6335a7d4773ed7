import fc from "fast-check";
import { expect, test } from "vitest";
import { tieAt } from "../../src/stage/tie-at.ts";

const positions = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 100, y: 0 }],
  ["c", { x: 100, y: 100 }],
]);
const AB = { source: "a", target: "b" };
const BC = { source: "b", target: "c" };
const CA = { source: "c", target: "a" };

test("the nearest line within reach is the one meant", () => {
  const at = (x: number, y: number, reach = 6) => tieAt([AB, BC, CA], positions, { x, y }, reach);
  expect(at(50, 3)).toBe(AB);
  expect(at(97, 50)).toBe(BC);
  expect(at(52, 48)).toBe(CA);
  expect(at(50, 20)).toBeNull();
  expect(at(50, 20, 21)).toBe(AB);
});

test("a line ends at its actors, and does not go on behind them", () => {
  expect(tieAt([AB], positions, { x: -4, y: 0 }, 6)).toBe(AB);
  expect(tieAt([AB], positions, { x: -7, y: 0 }, 6)).toBeNull();
});

test("of lines as near as each other the one above is taken", () => {
  const above = { source: "b", target: "a" };
  expect(tieAt([AB, above], positions, { x: 50, y: 2 }, 6)).toBe(above);
});

test("who has no place has no line; two in one place are a point", () => {
  expect(tieAt([{ source: "a", target: "nobody" }], positions, { x: 0, y: 0 }, 6)).toBeNull();
  const together = new Map([
    ["a", { x: 5, y: 5 }],
    ["b", { x: 5, y: 5 }],
  ]);
  expect(tieAt([AB], together, { x: 8, y: 9 }, 5)).toBe(AB);
  expect(tieAt([AB], together, { x: 9, y: 9 }, 5)).toBeNull();
});

test("every point of a line belongs to a line at no distance", () => {
  const whole = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(whole, whole, whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), (...of) => {
      const [x1, y1, x2, y2, share] = of;
      const ends = new Map([
        ["a", { x: x1, y: y1 }],
        ["b", { x: x2, y: y2 }],
      ]);
      const on = { x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1) };
      expect(tieAt([AB], ends, on, 1e-6)).toBe(AB);
    }),
  );
});
