import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectSize } from "../../src/evaluation/effect-size.ts";

const SHARE = { unit: "share" } as const;

describe("the size of an effect", () => {
  // Python 3.11, math: 2 * asin(sqrt(b)) - 2 * asin(sqrt(a)); the first is also π / 6.
  it.each([
    [0.5, 0.75, 0.523598775598],
    [0.84, 0.95, 0.372006880339],
    [0.2, 0.1, -0.283794109208],
    [0, 1, Math.PI],
  ])("of shares is Cohen's h: from %d to %d", (before, after, h) => {
    const effect = effectSize(SHARE, null, before, after);
    expect(effect?.kind).toBe("cohens-h");
    expect(effect?.value).toBeCloseTo(h, 9);
  });

  it("of counts is a percentage, of strengths points, of anything else none", () => {
    expect(effectSize({ unit: "actors" }, null, 27, 36)).toEqual({
      kind: "percent",
      value: 33.3333333333,
    });
    expect(effectSize({ unit: "strength" }, null, 0.52, 0.46)).toEqual({
      kind: "points",
      value: -6,
    });
    expect(effectSize({ unit: "index" }, null, 0.4, 0.5)).toBeNull();
  });

  it("is that of the part's own unit", () => {
    const measure = { unit: "index", partUnits: { held: "share" } } as const;
    expect(effectSize(measure, "held", 0.5, 0.5)).toEqual({ kind: "cohens-h", value: 0 });
    expect(effectSize(measure, null, 0.5, 0.6)).toBeNull();
  });

  it("has no percentage of nothing", () => {
    expect(effectSize({ unit: "ties" }, null, 0, 4)).toBeNull();
  });

  it("changes its sign with the order of the dates, and is finite for any share", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = effectSize(SHARE, null, a, b)?.value ?? Number.NaN;
        expect(there).toBeCloseTo(-(effectSize(SHARE, null, b, a)?.value ?? Number.NaN), 9);
        expect(Math.abs(there)).toBeLessThanOrEqual(Math.PI + 1e-9);
      }),
    );
  });
});
