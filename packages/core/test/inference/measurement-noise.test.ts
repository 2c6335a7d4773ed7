import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawsOf } from "../../src/inference/draws.ts";
import { drawTies, reportError } from "../../src/inference/measurement-noise.ts";
import { minimumDetectableChange, noiseSpread } from "../../src/inference/noise-interval.ts";
import { seededRandom } from "../../src/kernel/random.ts";
import type { SnapshotTie } from "../../src/snapshot/snapshot-tie.ts";

function tie(sourceSays: number | null, targetSays: number | null, strength = 0.5): SnapshotTie {
  return { source: "a", target: "b", strength, status: "confirmed", sourceSays, targetSays };
}

function many(count: number, sourceSays: number, targetSays: number): SnapshotTie[] {
  return Array.from({ length: count }, () => tie(sourceSays, targetSays));
}

describe("the error of one report", () => {
  // By hand: a = 16, c = 8: q = 8 / 40; SD_d² = (16 · 0.2² + 8 · 0.6²) / 24, over 2.
  it("comes from the dyads that both sides told", () => {
    const error = reportError([...many(16, 0.6, 0.8), ...many(8, 0.6, 0), tie(0.4, null)]);
    expect(error).toMatchObject({ isAssumed: false, dyads: 24 });
    expect(error.miss).toBeCloseTo(0.2, 12);
    expect(error.sd).toBeCloseTo(Math.sqrt((16 * 0.04 + 8 * 0.36) / 24 / 2), 12);
  });

  it("is assumed with fewer than 15 of them", () => {
    expect(reportError(many(14, 0.6, 0.8))).toEqual({
      miss: 0.15,
      sd: 0.11,
      isAssumed: true,
      dyads: 14,
    });
  });
});

describe("a draw of the survey", () => {
  const CERTAIN = { miss: 0, sd: 0, isAssumed: false, dyads: 20 };

  it("repeats the survey where nobody errs", () => {
    const ties = [tie(0.6, 0.8, 0.7), tie(0.6, 0, 0.3), tie(null, 0.4, 0.4)];
    const drawn = drawTies(ties, CERTAIN, seededRandom("1"));
    expect(drawn.ties.map(({ strength }) => strength)).toEqual([0.7, 0.3, 0.4]);
    expect([...drawn.places]).toEqual([0, 1, 2]);
  });

  it("leaves ties that only documents state as they are", () => {
    const drawn = drawTies(
      [tie(null, null, 0.6)],
      { ...CERTAIN, miss: 1, sd: 0.3 },
      seededRandom("1"),
    );
    expect(drawn.ties.map(({ strength }) => strength)).toEqual([0.6]);
  });

  // A side passes over with 0.2: both sides miss a tie in 4 % of the draws, a single side in 20 %.
  it.each([
    { told: "both sides", lost: 0.04, sides: tie(0.6, 0.6) },
    { told: "one side", lost: 0.2, sides: tie(0.6, null) },
  ])("loses a tie told by $told in $lost of the draws", ({ lost, sides }) => {
    const { ties } = drawTies(
      Array.from({ length: 20_000 }, () => sides),
      { ...CERTAIN, miss: 0.2 },
      seededRandom("losses"),
    );
    const share = 1 - ties.length / 20_000;
    expect(Math.abs(share - lost)).toBeLessThan(3 * Math.sqrt((lost * (1 - lost)) / 20_000));
  });

  it("stays on the scale of strength", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (said, sd) => {
          const { ties } = drawTies(
            [tie(said, said)],
            { ...CERTAIN, sd },
            seededRandom(`${said} ${sd}`),
          );
          const strength = ties[0]?.strength;
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("is the same for the same draw, whichever came before", () => {
    const draws = drawsOf("1", "E9", 3);
    const ties = many(30, 0.4, 0.8);
    const error = reportError(ties);
    const last = drawTies(ties, error, draws.randomOf(2));
    drawTies(ties, error, draws.randomOf(0));
    expect(drawTies(ties, error, draws.randomOf(2))).toEqual(last);
  });
});

describe("what draws say of a change", () => {
  const values = Float64Array.from({ length: 101 }, (_, at) => at / 100);

  // The 5 % and 95 % quantiles of 0 … 1 are 0.05 and 0.95.
  it("is half the distance between the 5 % and the 95 % quantile", () => {
    expect(noiseSpread(values)?.halfWidth).toBeCloseTo(0.45, 12);
    expect(noiseSpread(values)).toMatchObject({ level: 0.9, draws: 101 });
  });

  it("is 1.96 · √2 · SD where both dates vary alike", () => {
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / 100);
    expect(minimumDetectableChange(values, values)).toBeCloseTo(1.96 * Math.SQRT2 * sd, 12);
    expect(minimumDetectableChange(values, new Float64Array(50))).toBeCloseTo(1.96 * sd, 12);
  });

  it("is nothing where the measure was undefined in most draws", () => {
    const rare = Float64Array.from({ length: 100 }, (_, at) => (at < 40 ? at : Number.NaN));
    expect(noiseSpread(rare)).toBeNull();
    expect(minimumDetectableChange(rare, values)).toBeNull();
  });
});
