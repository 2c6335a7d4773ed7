import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS } from "../../src/index.ts";
import { declaredStrength } from "../../src/strength/declared-strength.ts";

const WEIGHTS = DEFAULT_PARAMETERS.dimensionWeights;

describe("declaredStrength", () => {
  // Methods, appendix 1 (A3).
  it.each([
    { items: [4, 3, 3], strength: 0.716667 },
    { items: [4, null, 3], strength: 0.755556 },
    { items: [1, 1, 1], strength: 0.15 },
    { items: [5, 5, 4], strength: 1 },
  ])("gives $strength for level, frequency, trust $items", ({ items, strength }) => {
    const [level = null, frequency = null, trust = null] = items;
    expect(declaredStrength({ level, frequency, trust }, WEIGHTS)).toBeCloseTo(strength, 6);
  });

  it("is the level alone where nothing else was answered", () => {
    expect(declaredStrength({ level: 3, frequency: null, trust: null }, WEIGHTS)).toBe(0.6);
  });

  it("is 0 for level 0, whatever else was answered", () => {
    expect(declaredStrength({ level: 0, frequency: 5, trust: 4 }, WEIGHTS)).toBe(0);
  });

  it("does not exist without a level", () => {
    expect(declaredStrength({ level: null, frequency: 5, trust: 4 }, WEIGHTS)).toBeNull();
  });

  it("leaves out an item that the comparison does not allow", () => {
    const items = { level: 4, frequency: 0, trust: 3 };
    expect(declaredStrength(items, WEIGHTS, new Set(["level", "trust"]))).toBeCloseTo(0.755556, 6);
  });

  it("stays on 0–1 and above 0 for every answer from level 1", () => {
    const answer = fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      frequency: fc.option(fc.integer({ min: 0, max: 5 })),
      trust: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    fc.assert(
      fc.property(answer, (items) => {
        const strength = declaredStrength(items, WEIGHTS) ?? -1;
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
      }),
    );
  });
});
