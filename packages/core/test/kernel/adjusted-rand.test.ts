import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRand, comparable } from "../../src/kernel/adjusted-rand.ts";

const ari = (one: readonly number[], other: readonly number[]) =>
  adjustedRand(comparable(Uint32Array.from(one)), comparable(Uint32Array.from(other)));

const twoPartitions = fc
  .integer({ min: 2, max: 30 })
  .chain((n) =>
    fc.tuple(
      fc.array(fc.nat(Math.min(n - 1, 4)), { minLength: n, maxLength: n }),
      fc.array(fc.nat(Math.min(n - 1, 4)), { minLength: n, maxLength: n }),
    ),
  );

describe("adjustedRand", () => {
  it.each([
    // 2 and 1 pairs together, 1 in both, 2 · 1 / 6 expected: (1 − 1/3) / (3/2 − 1/3).
    { when: "one class is split", one: [0, 0, 1, 1], other: [0, 0, 1, 2], value: 4 / 7 },
    // No pair in both, 2 · 2 / 6 expected: −2/3 / (2 − 2/3).
    { when: "every pair is parted", one: [0, 0, 1, 1], other: [0, 1, 0, 1], value: -0.5 },
    { when: "only the names differ", one: [0, 0, 1, 1], other: [3, 3, 0, 0], value: 1 },
    { when: "one has everybody together", one: [0, 0, 0, 0], other: [0, 0, 1, 1], value: 0 },
    { when: "both have everybody together", one: [0, 0, 0], other: [2, 2, 2], value: 1 },
    { when: "both have everybody alone", one: [0, 1, 2], other: [2, 0, 1], value: 1 },
    { when: "there is one actor", one: [0], other: [0], value: 1 },
    // Hubert & Arabie's formula worked out: 10 actors, 3 × 3 table 1 1 0 / 1 2 1 / 0 0 4.
    // S = 1 + 6, A = 1 + 6 + 6, B = 1 + 3 + 10, E = 13 · 14 / 45.
    {
      when: "three classes meet three",
      one: [0, 0, 1, 1, 1, 1, 2, 2, 2, 2],
      other: [0, 1, 0, 1, 1, 2, 2, 2, 2, 2],
      value: (7 - 182 / 45) / (13.5 - 182 / 45),
    },
  ])("is $value when $when", ({ one, other, value }) => {
    expect(ari(one, other)).toBeCloseTo(value, 12);
  });

  it("is the same both ways, 1 with itself, and at most 1", () => {
    fc.assert(
      fc.property(twoPartitions, ([one, other]) => {
        expect(ari(one, other)).toBeCloseTo(ari(other, one), 12);
        expect(ari(one, one)).toBe(1);
        expect(ari(one, other)).toBeLessThanOrEqual(1 + 1e-12);
        expect(ari(one, other)).toBeGreaterThanOrEqual(-0.5 - 1e-12);
      }),
    );
  });

  it("agrees with a count over all pairs", () => {
    fc.assert(
      fc.property(twoPartitions, ([one, other]) => {
        let [inBoth, inOne, inOther, all] = [0, 0, 0, 0];
        for (let i = 0; i < one.length; i++) {
          for (let j = 0; j < i; j++) {
            all++;
            if (one[i] === one[j]) inOne++;
            if (other[i] === other[j]) inOther++;
            if (one[i] === one[j] && other[i] === other[j]) inBoth++;
          }
        }
        const expected = (inOne * inOther) / all;
        const greatest = (inOne + inOther) / 2;
        expect(ari(one, other)).toBeCloseTo(
          greatest === expected ? 1 : (inBoth - expected) / (greatest - expected),
          12,
        );
      }),
    );
  });

  it("does not depend on what classes are called", () => {
    fc.assert(
      fc.property(twoPartitions, ([one, other]) => {
        const renamed = one.map((code) => one.length - 1 - code);
        expect(ari(renamed, other)).toBeCloseTo(ari(one, other), 12);
      }),
    );
  });
});
