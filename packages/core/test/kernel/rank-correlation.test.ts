import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCorrelation } from "../../src/kernel/rank-correlation.ts";

const rho = (one: readonly number[], other: readonly number[]) =>
  rankCorrelation(Float64Array.from(one), Float64Array.from(other));

describe("rankCorrelation", () => {
  it("is 1 in the same order, −1 in the opposite one", () => {
    expect(rho([1, 5, 9], [0.1, 0.2, 70])).toBeCloseTo(1, 12);
    expect(rho([1, 5, 9], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  // scipy 1.17.1 `stats.spearmanr`, with equal values on both sides.
  it("agrees with scipy", () => {
    const one = [0.2, 0.2, 0.5, 0.9, 0.35, 0.35, 0.35, 0.8, 0.1, 0.6, 0.62, 0.4];
    const other = [0.1, 0.3, 0.3, 0.7, 0.2, 0.2, 0.41, 0.9, 0.05, 0.5, 0.1, 0.33];
    expect(rho(one, other)).toBeCloseTo(0.6631247367261545, 12);
  });

  it("is null where one side does not vary", () => {
    expect(rho([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(rho([1, 2], [5, 5])).toBeNull();
    expect(rho([], [])).toBeNull();
  });

  it("sees order only, and both sides alike", () => {
    const pairs = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (values) => {
        const [one, other] = [values.map(([a]) => a), values.map(([, b]) => b)];
        const found = rho(one, other);
        expect(rho(other, one)).toBe(found);
        const stretched = rho(
          one.map((a) => a ** 3),
          other,
        );
        expect(stretched).toBe(found);
      }),
    );
  });
});
