import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/kernel/random.ts";

const WORD = 2 ** 32;

/**
 * Made outside this project's code: state words from `printf %s SEED | sha256sum`,
 * outputs from the authors' xoshiro128starstar.c 1.1 compiled with gcc 12, which gives the
 * published 11520, 0, 5927040, 70819200 from the state 1, 2, 3, 4.
 */
const reference = {
  "": [
    678938222, 2573984980, 1426159999, 3740767363, 2824166149, 2350744977, 2332016773, 3349029313,
  ],
  "1": [
    674876142, 2762888920, 3346312760, 783542484, 2325351425, 2227913195, 3602262892, 3450493376,
  ],
  legami: [
    1019350542, 4018496649, 894920780, 799975488, 4210202411, 3594486494, 718659169, 3784930989,
  ],
};

/** The raw words of a sequence: below 2^32 nothing is rejected and nothing is reduced. */
function words(seed: string, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.integer(WORD));
}

describe("seededRandom", () => {
  it.each(Object.entries(reference))(
    "follows the reference generator from seed %j",
    (seed, expected) => {
      expect(words(seed, expected.length)).toEqual(expected);
    },
  );

  it("still follows it after a thousand words", () => {
    expect(words("legami", 1000).slice(-3)).toEqual([1196322315, 4249600457, 1216455984]);
  });

  it("makes a number of 27 high bits of one word and 26 of the following", () => {
    const [high, low] = reference.legami as [number, number];
    const expected = Math.floor(high / 2 ** 5) / 2 ** 27 + Math.floor(low / 2 ** 6) / 2 ** 53;
    expect(seededRandom("legami").next()).toBe(expected);
  });

  it("repeats itself for the same seed and not for its neighbour", () => {
    expect(words("7/noise/1", 5)).toEqual(words("7/noise/1", 5));
    expect(words("7/noise/1", 5)).not.toEqual(words("7/noise/2", 5));
  });

  it("keeps next() inside [0, 1) with mean one half", () => {
    const random = seededRandom("mean");
    let sum = 0;
    for (let i = 0; i < 20_000; i++) {
      const drawn = random.next();
      expect(drawn >= 0 && drawn < 1).toBe(true);
      sum += drawn;
    }
    // Standard error of the mean is 1 / sqrt(12 · 20 000) = .002.
    expect(Math.abs(sum / 20_000 - 0.5)).toBeLessThan(0.008);
  });
});

describe("integer(below)", () => {
  it("gives every number of a small range about equally often", () => {
    const random = seededRandom("dice");
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 12_000; i++) counts[random.integer(6)]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // 99.9th percentile of chi-square with 5 degrees of freedom.
    expect(chiSquare).toBeLessThan(20.5);
  });

  it("draws again rather than favour the small numbers", () => {
    // Below 3 · 2^30 a plain remainder gives numbers under 2^30 twice as often as the others:
    // half of the draws instead of a third.
    const random = seededRandom("remainder");
    let small = 0;
    for (let i = 0; i < 6000; i++) if (random.integer(3 * 2 ** 30) < 2 ** 30) small++;
    expect(Math.abs(small / 6000 - 1 / 3)).toBeLessThan(0.025);
  });

  it("has one answer when there is one number", () => {
    expect(seededRandom("one").integer(1)).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN, WORD + 1])("refuses %s", (below) => {
    expect(() => seededRandom("x").integer(below)).toThrow(RangeError);
  });
});
