import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  productLimit,
  restrictedMean,
  restrictedMeanBetween,
  riskTable,
} from "../../src/kernel/survival.ts";

function curveOf(durations: readonly number[], ended: readonly number[]) {
  return productLimit(riskTable(Float64Array.from(durations), Uint8Array.from(ended)));
}

function expectClose(found: Float64Array, expected: readonly number[], digits = 9): void {
  expect(found).toHaveLength(expected.length);
  for (const [row, value] of expected.entries()) expect(found[row]).toBeCloseTo(value, digits);
}

// Methods, appendix 1 (B9).
const DURATIONS = [30, 60, 60, 90, 120, 150, 180, 180];
const ENDED = [1, 1, 0, 1, 0, 1, 0, 0];

describe("productLimit", () => {
  it("counts those at risk and those that ended", () => {
    const curve = curveOf(DURATIONS, ENDED);
    expect([...curve.day]).toEqual([30, 60, 90, 150]);
    expect([...curve.atRisk]).toEqual([8, 7, 5, 3]);
    expect([...curve.ended]).toEqual([1, 1, 1, 1]);
    // 7/8 · 6/7 · 4/5 · 2/3
    expectClose(curve.survival, [0.875, 0.75, 0.6, 0.4]);
  });

  it("has the log–log bounds of the methods' appendix", () => {
    const { low, high } = curveOf(DURATIONS, ENDED);
    expectClose(low, [0.387, 0.315, 0.195, 0.066], 3);
    expectClose(high, [0.981, 0.931, 0.852, 0.734], 3);
  });

  // scipy 1.17.1: stats.ecdf(CensoredData(...)).sf and its confidence_interval(method="log-log").
  it("agrees with scipy, also with ends on the first day and several on one", () => {
    const durations = [0, 0, 0, 5, 5, 7, 7, 7, 12, 12, 20, 20, 31, 31, 31, 40, 44, 44, 60, 60];
    const curve = curveOf(durations, [1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0]);
    expect([...curve.day]).toEqual([0, 5, 7, 12, 20, 31, 44, 60]);
    expectClose(
      curve.survival,
      [
        0.9, 0.847058823529, 0.734117647059, 0.672941176471, 0.538352941176, 0.471058823529,
        0.235529411765, 0.117764705882,
      ],
    );
    expectClose(
      curve.low,
      [
        0.656030707262, 0.596795178798, 0.472799181046, 0.409019915776, 0.279433165839,
        0.223458501214, 0.044486907057, 0.007416967052,
      ],
    );
    expectClose(
      curve.high,
      [
        0.974010174396, 0.9480246414, 0.880263021776, 0.839039629863, 0.740259668944,
        0.685129010378, 0.510843292277, 0.393356732461,
      ],
    );
  });

  it("has no bounds where everybody has ended", () => {
    const { survival, low, high } = curveOf([3, 8], [1, 1]);
    expect([...survival]).toEqual([0.5, 0]);
    expect([low[1], high[1]]).toEqual([Number.NaN, Number.NaN]);
    expect(low[0]).toBeGreaterThan(0);
  });

  it("has no row where nobody ended, or nobody was there", () => {
    expect(curveOf([3, 8], [0, 0]).day).toHaveLength(0);
    expect(curveOf([], []).day).toHaveLength(0);
  });

  it("falls, stays within 0 and 1, and lies within its bounds", () => {
    const spell = fc.tuple(fc.nat(30), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 40 }), (spells) => {
        const { survival, low, high, atRisk, ended } = curveOf(
          spells.map(([days]) => days),
          spells.map(([, hasEnded]) => hasEnded),
        );
        let before = 1;
        for (const [row, share] of survival.entries()) {
          expect(share).toBeLessThan(before);
          expect(ended[row]).toBeLessThanOrEqual(atRisk[row]!);
          if (share > 0) {
            expect(low[row]).toBeLessThan(share);
            expect(high[row]).toBeGreaterThan(share);
            expect(low[row]).toBeGreaterThanOrEqual(0);
            expect(high[row]).toBeLessThanOrEqual(1);
          }
          before = share;
        }
      }),
    );
  });
});

describe("restrictedMean", () => {
  it("is the area under the steps", () => {
    const curve = curveOf(DURATIONS, ENDED);
    // 30 · 1 + 30 · .875 + 30 · .75 + 60 · .6 + 30 · .4
    expect(restrictedMean(curve, 180)).toBeCloseTo(126.75, 12);
    expect(restrictedMean(curve, 45)).toBeCloseTo(30 + 15 * 0.875, 12);
    expect(restrictedMean(curve, 30)).toBe(30);
    expect(restrictedMean(curve, 0)).toBe(0);
  });

  it("keeps the last height beyond the last row", () => {
    expect(restrictedMean(curveOf(DURATIONS, ENDED), 200)).toBeCloseTo(126.75 + 20 * 0.4, 12);
  });

  it("is the mean duration where nobody was lost from sight", () => {
    const days = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, (durations) => {
        const mean = durations.reduce((sum, each) => sum + each, 0) / durations.length;
        const curve = curveOf(
          durations,
          durations.map(() => 1),
        );
        expect(restrictedMean(curve, 60)).toBeCloseTo(mean, 9);
      }),
    );
  });
});

describe("restrictedMeanBetween", () => {
  it("is the area under straight lines", () => {
    const curve = productLimit({
      day: Float64Array.of(180, 360),
      atRisk: Uint32Array.of(10, 8),
      ended: Uint32Array.of(2, 4),
    });
    // 180 · (1 + .8)/2 + 180 · (.8 + .4)/2
    expect(restrictedMeanBetween(curve, 360)).toBeCloseTo(162 + 108, 12);
    // Half of the second interval, where the line has come down to .6.
    expect(restrictedMeanBetween(curve, 270)).toBeCloseTo(162 + (90 * 1.4) / 2, 12);
  });
});
