import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedKappa } from "../../src/kernel/weighted-kappa.ts";

const kappa = (one: readonly number[], other: readonly number[]) =>
  weightedKappa(Uint8Array.from(one), Uint8Array.from(other));

describe("weightedKappa", () => {
  it("weighs what the two say against what any two would", () => {
    // Levels 1, 3, 3, 5: variance 2; squared distances 4 and 4, mean 4: 1 − 4 / (2 · 2).
    expect(kappa([1, 3], [3, 5])).toBeCloseTo(0, 12);
    expect(kappa([1, 5], [1, 5])).toBe(1);
    expect(kappa([1, 5], [5, 1])).toBe(-1);
  });

  // numpy 2.4.6: Cohen's weighted kappa from the 6 × 6 table that holds every pair both ways round.
  it("agrees with the table of all pairs both ways round", () => {
    const one = [5, 4, 4, 3, 2, 1, 0, 5, 3, 2, 4, 1, 3, 5, 2, 0];
    const other = [5, 3, 4, 3, 1, 1, 2, 4, 3, 0, 5, 2, 3, 4, 2, 1];
    expect(kappa(one, other)).toBeCloseTo(0.8038414384961177, 12);
  });

  it("is null where all levels are equal, and without a pair", () => {
    expect(kappa([3, 3, 3], [3, 3, 3])).toBeNull();
    expect(kappa([], [])).toBeNull();
  });

  it("does not hang on which side is named first", () => {
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (values) => {
        const turned = values.map(([a, b, isTurned]) => (isTurned ? [b, a] : [a, b]));
        const [one, other] = [turned.map((each) => each[0]!), turned.map((each) => each[1]!)];
        expect(kappa(one, other)).toBe(
          kappa(
            values.map(([a]) => a),
            values.map(([, b]) => b),
          ),
        );
      }),
    );
  });
});
