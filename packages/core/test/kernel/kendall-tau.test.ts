import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallTau } from "../../src/kernel/kendall-tau.ts";

const of = (...values: number[]) => Float64Array.of(...values);

describe("Kendall's τ-b", () => {
  it("is 1 for the same order, −1 for the opposite one", () => {
    expect(kendallTau(of(1, 2, 3, 4), of(10, 20, 30, 40))).toBe(1);
    expect(kendallTau(of(1, 2, 3, 4), of(4, 3, 2, 1))).toBe(-1);
  });

  it("agrees with scipy 1.17.1 (stats.kendalltau) where values are tied", () => {
    // kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])
    expect(kendallTau(of(12, 2, 1, 12, 2), of(1, 4, 7, 1, 0))).toBeCloseTo(
      -0.47140452079103173,
      12,
    );
  });

  it("is undefined where one side has one value only, and without a pair", () => {
    expect(kendallTau(of(1, 1, 1), of(1, 2, 3))).toBeNull();
    expect(kendallTau(of(1), of(2))).toBeNull();
    expect(kendallTau(of(), of())).toBeNull();
  });

  it("is the same from both sides, within −1 and 1, and knows only the order", () => {
    const values = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(values, (pairs) => {
        const [one, other] = [0, 1].map((side) =>
          Float64Array.from(pairs, (pair) => pair[side] ?? 0),
        );
        const tau = kendallTau(one as Float64Array, other as Float64Array);
        expect(kendallTau(other as Float64Array, one as Float64Array)).toBe(tau);
        const stretched = (one as Float64Array).map((value) => value ** 3 + 7);
        expect(kendallTau(stretched, other as Float64Array)).toBe(tau);
        if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
