import { describe, expect, it } from "vitest";
import { median } from "../../src/kernel/median.ts";
import { polarization } from "../../src/kernel/polarization.ts";

const groups = (sizes: number[], apart: number) => ({
  sizes: Float64Array.from(sizes),
  distance: Float64Array.from(
    sizes.flatMap((_, k) => sizes.map((_size, l) => (k === l ? 0 : apart))),
  ),
});

describe("polarization", () => {
  // Methods, appendix 1 (D12).
  it.each([
    [[5, 5], 1, 1],
    [[8, 2], 1, 0.64],
    [[3, 3, 3], 1, 0.888889],
    [[5, 5], 0.4, 0.4],
    [[7], 1, 0],
    [[], 1, 0],
  ])("of groups of %j at distance %d is %d", (sizes, apart, value) => {
    expect(polarization(groups(sizes, apart), 1)).toBeCloseTo(value, 6);
  });

  it.each([1, 1.3, 1.6])("of two equal groups is 1 with sensitivity %d too", (alpha) => {
    expect(polarization(groups([4, 4], 1), alpha)).toBeCloseTo(1, 12);
  });

  it("falls as the sensitivity grows, where groups are many", () => {
    const four = groups([2, 2, 2, 2], 1);
    expect(polarization(four, 1.3)).toBeLessThan(polarization(four, 1));
  });
});

describe("median", () => {
  it.each([
    [[3], 3],
    [[4, 1, 3], 3],
    [[10, 2, 3, 9], 6],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
