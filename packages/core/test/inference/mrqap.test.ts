import { describe, expect, it } from "vitest";
import { drawsOf } from "../../src/inference/draws.ts";
import type { DyadMatrix } from "../../src/inference/dyad-matrix.ts";
import { mrqap } from "../../src/inference/mrqap.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";

function matrixOf(n: number, read: (i: number, j: number) => number): DyadMatrix {
  const values = Float64Array.from({ length: n * n }, (_, at) => read(Math.floor(at / n), at % n));
  return { n, values };
}

const place = new Map(KARATE_ACTORS.map(({ id }, at) => [id, at]));
const tied = new Set(KARATE_TIES.map(([a, b]) => `${place.get(a)} ${place.get(b)}`));
const ties = matrixOf(34, (i, j) => (tied.has(`${i} ${j}`) || tied.has(`${j} ${i}`) ? 1 : 0));
const clubs = KARATE_ACTORS.map(({ columns }) => columns["club"]);
const sameClub = matrixOf(34, (i, j) => (clubs[i] === clubs[j] ? 1 : 0));
const apart = matrixOf(34, (i, j) => Math.abs(i - j));

describe("the regression of one network on others", () => {
  // numpy 2.4.6: lstsq over the 561 pairs, 10,000 permutations of the residuals' actors for the null.
  it("agrees with numpy on the karate club", () => {
    const found = mrqap(ties, [sameClub, apart], drawsOf("1", "E2", 2000));
    expect(found?.rSquared).toBeCloseTo(0.09815722057185972, 12);
    const [club, distance] = found?.predictors ?? [];
    expect(club?.coefficient).toBeCloseTo(0.24131974968983705, 12);
    expect(club?.t).toBeCloseTo(7.611367415823206, 9);
    expect(distance?.coefficient).toBeCloseTo(0.004372747942267968, 12);
    expect(distance?.t).toBeCloseTo(2.176840010759196, 9);
    expect(club?.vif).toBeCloseTo(1.2977431307920977, 9);
    expect(distance?.vif).toBeCloseTo(1.2977431307920977, 9);
    for (const [own, mean, sd] of [
      [club, 0.0084, 1.0164],
      [distance, -0.019, 1.3557],
    ] as const) {
      expect(Math.abs((own?.null.mean ?? 9) - mean)).toBeLessThan(
        3 * sd * Math.sqrt(1 / 2000 + 1 / 10000),
      );
      expect(Math.abs((own?.null.sd ?? 9) / sd - 1)).toBeLessThan(0.06);
    }
    expect(club?.null.atLeast).toBe(0);
    expect(club?.null.p).toBeCloseTo(2 / 2001, 12);
    expect(Math.abs((distance?.null.atLeast ?? 0) / 2000 - 0.0572)).toBeLessThan(0.018);
  });

  // By hand: on the four actors of a path, y = 1 + 2x exactly.
  it("finds the line that there is", () => {
    const x = matrixOf(4, (i, j) => i + j);
    const y = matrixOf(4, (i, j) => 1 + 2 * (i + j));
    const found = mrqap(y, [x], drawsOf("1", "E2", 20));
    expect(found?.predictors[0]?.coefficient).toBeCloseTo(2, 10);
    expect(found?.predictors[0]?.vif).toBeCloseTo(1, 12);
    expect(found?.rSquared).toBeCloseTo(1, 12);
  });

  it("leaves pairs out that are not known", () => {
    const hidden = { n: 34, values: ties.values.slice() };
    hidden.values[1] = hidden.values[34] = Number.NaN;
    const found = mrqap(hidden, [sameClub, apart], drawsOf("1", "E2", 20));
    expect(found?.predictors[0]?.coefficient).not.toBeCloseTo(0.24131974968983705, 6);
    expect(found?.predictors[0]?.null.draws).toBe(20);
  });

  it("is none where predictors say the same", () => {
    expect(mrqap(ties, [apart, apart], drawsOf("1", "E2", 20))).toBeNull();
    expect(
      mrqap(
        matrixOf(2, () => 1),
        [matrixOf(2, () => 0)],
        drawsOf("1", "E2", 20),
      ),
    ).toBeNull();
  });
});
