import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jaroWinkler } from "../../src/register/jaro-winkler.ts";

describe("jaroWinkler", () => {
  // By hand: all 6 letters in common, h and t swapped, so Jaro (1 + 1 + 5/6)/3 = .944; beginning `mar`.
  it("counts letters in common, swapped ones less, a common beginning more", () => {
    expect(jaroWinkler("martha", "marhta")).toBeCloseTo(17 / 18 + 0.3 * (1 / 18), 12);
  });

  it.each([
    ["melograno", "melograno", 1],
    ["melograno", "", 0],
    ["", "", 1],
    ["abc", "xyz", 0],
  ])("of %s and %s is %d", (a, b, value) => {
    expect(jaroWinkler(a, b)).toBe(value);
  });

  // Values of talisman 1.1.4, metrics/jaro-winkler.
  it.each([
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.8133333333333332],
    ["crate", "trace", 0.7333333333333334],
    ["melograno", "mellograno", 0.9766666666666667],
    ["girandola", "ghirlanda", 0.8583333333333333],
    ["aquilone", "aquila", 0.8916666666666667],
    ["famiglie", "famgilie", 0.9708333333333333],
    ["racchetta", "rocchetta", 0.9333333333333333],
    ["a", "ab", 0.85],
  ])("agrees with another tool on %s and %s", (a, b, value) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(value, 12);
  });

  it("lies between 0 and 1, and is 1 for the same word only", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 12 });
    const property = fc.property(word, word, (a, b) => {
      const likeness = jaroWinkler(a, b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness === 1).toBe(a === b);
      expect(likeness).toBeLessThanOrEqual(1);
    });
    fc.assert(property);
  });
});
