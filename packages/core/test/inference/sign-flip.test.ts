import { describe, expect, it } from "vitest";
import { drawsOf } from "../../src/inference/draws.ts";
import { signFlip } from "../../src/inference/sign-flip.ts";

const DRAWS = drawsOf("1", "E6", 10_000);

describe("the paired sign-flip test", () => {
  // scipy 1.17.1, permutation_test(permutation_type="samples", n_resamples=inf).
  it("agrees with scipy on seven labs", () => {
    const test = signFlip([2, 1, 3, -1, 2, 4, 0.5], DRAWS);
    expect(test.p).toBeCloseTo(0.0625, 12);
    expect(test).toMatchObject({ up: 6, same: 0, down: 1, median: 2, isExact: true });
  });

  it.each([
    { labs: 4, attainable: 0.125 },
    { labs: 5, attainable: 0.0625 },
    { labs: 6, attainable: 0.03125 },
    { labs: 7, attainable: 0.015625 },
  ])("can reach $attainable with $labs labs, and is not run above 0.05", ({ labs, attainable }) => {
    const test = signFlip(
      Array.from({ length: labs }, (_, lab) => lab + 1),
      DRAWS,
    );
    expect(test.attainable).toBe(attainable);
    // All labs moved the same way: as extreme as it can be.
    expect(test.p).toBe(attainable > 0.05 ? null : attainable);
    expect(test.interval === null).toBe(attainable > 0.05);
  });

  it("draws its flips beyond fourteen labs, and never says 0", () => {
    const test = signFlip(
      Array.from({ length: 16 }, (_, lab) => 1 + lab / 10),
      DRAWS,
    );
    expect(test.isExact).toBe(false);
    expect(test.p).toBeGreaterThanOrEqual(1 / 10_001);
    expect(test.p).toBeLessThan(0.001);
  });

  it("has an interval that moves and stretches with the changes", () => {
    const changes = [2, 1, 3, -1, 2, 4, 0.5];
    const { interval } = signFlip(changes, DRAWS);
    const moved = signFlip(
      changes.map((change) => 3 * change + 10),
      DRAWS,
    ).interval;
    expect(moved?.low).toBeCloseTo(3 * interval!.low + 10, 9);
    expect(moved?.high).toBeCloseTo(3 * interval!.high + 10, 9);
  });

  // Seeded: the true mean is 0, the interval should miss it in at most 10 % of the cases.
  it("covers the true mean about as often as it says", () => {
    const random = drawsOf("1", "coverage", 400);
    let covered = 0;
    for (let round = 0; round < 400; round++) {
      const source = random.randomOf(round);
      const changes = Array.from({ length: 8 }, () => source.next() - 0.5);
      const { interval } = signFlip(changes, DRAWS);
      if (interval!.low <= 0 && 0 <= interval!.high) covered++;
    }
    // 90.6 % by construction (12 of 256 parts on either side); 99.9 % bound for 400 rounds.
    expect(covered / 400).toBeGreaterThan(0.85);
    expect(covered / 400).toBeLessThan(0.955);
  });
});
