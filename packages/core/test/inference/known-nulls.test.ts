/** Where there is nothing to find, p-values are uniform; where there is, it is found. */
import { describe, expect, it } from "vitest";
import { drawsOf } from "../../src/inference/draws.ts";
import type { DyadMatrix } from "../../src/inference/dyad-matrix.ts";
import { labelPermutation } from "../../src/inference/label-permutation.ts";
import { nullModel } from "../../src/inference/null-model.ts";
import { graphCorrelation } from "../../src/inference/qap.ts";
import { signFlip } from "../../src/inference/sign-flip.ts";
import { type RandomSource, seededRandom } from "../../src/kernel/random.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";

const REPETITIONS = 200;

/** Kolmogorov's distance from uniform that 200 p-values pass with a chance of 0.1 % where all is well. */
const BOUND = 1.95 / Math.sqrt(REPETITIONS);

/** Largest distance between the p-values and uniform, as far as p has steps. */
function distanceFromUniform(ps: readonly number[], step: number): number {
  const sorted = ps.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((p, at) => Math.max((at + 1) / ps.length - p, p - at / ps.length - step)),
  );
}

function repeated(test: (random: RandomSource, name: string) => number): number[] {
  return Array.from({ length: REPETITIONS }, (_, at) => {
    const name = `null/${at}`;
    return test(seededRandom(name), name);
  });
}

/** Every pair tied with the chance given. */
function randomTies(n: number, chance: (a: number, b: number) => number, random: RandomSource) {
  const source: number[] = [];
  const target: number[] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (random.next() >= chance(a, b)) continue;
      source.push(a);
      target.push(b);
    }
  }
  return { source, target };
}

function labelP(
  chance: (a: number, b: number) => number,
  random: RandomSource,
  name: string,
): number {
  const n = 24;
  const codes = Int32Array.from({ length: n }, (_, actor) => actor % 3);
  const { source, target } = randomTies(n, chance, random);
  const inside = (labels: Int32Array) =>
    source.reduce((sum, a, tie) => sum + Number(labels[a] === labels[target[tie]!]), 0);
  const labels = { codes, strata: new Int32Array(n) };
  const { values, isExact } = labelPermutation(labels, inside, drawsOf(name, "E4", 199));
  return nullModel("labels", inside(codes), values, isExact).p;
}

function matrixOf(n: number, chance: (a: number, b: number) => number, random: RandomSource) {
  const { source, target } = randomTies(n, chance, random);
  const values = new Float64Array(n * n);
  source.forEach((a, tie) => {
    values[a * n + target[tie]!] = 1;
    values[target[tie]! * n + a] = 1;
  });
  return { n, values };
}

describe("where nothing is to be found p-values are uniform", () => {
  it("for labels that have nothing to do with ties", () => {
    const ps = repeated((random, name) => labelP(() => 0.2, random, name));
    // A count of ties has few values: p moves in steps.
    expect(distanceFromUniform(ps, 0.15)).toBeLessThan(BOUND);
    expect(ps.filter((p) => p <= 0.05).length / REPETITIONS).toBeLessThan(0.05 + 0.051);
  });

  it("for labs whose changes are as often up as down", () => {
    const ps = repeated((random, name) => {
      const changes = Array.from({ length: 10 }, () => random.next() - 0.5);
      return signFlip(changes, drawsOf(name, "E6", 10)).p ?? Number.NaN;
    });
    expect(distanceFromUniform(ps, 2 / 2 ** 10)).toBeLessThan(BOUND);
  });

  it("for two networks that have nothing to do with each other", () => {
    const ps = repeated((random, name) => {
      const [x, y] = [matrixOf(14, () => 0.3, random), matrixOf(14, () => 0.3, random)];
      return graphCorrelation(x, y, drawsOf(name, "E2", 199))?.null.p ?? Number.NaN;
    });
    expect(distanceFromUniform(ps, 0.15)).toBeLessThan(BOUND);
  });
});

describe("what was planted is found", () => {
  it("ties that stay inside groups", () => {
    const ps = Array.from({ length: 20 }, (_, at) =>
      labelP(
        (a, b) => (a % 3 === b % 3 ? 0.5 : 0.1),
        seededRandom(`planted/${at}`),
        `planted/${at}`,
      ),
    );
    expect(ps.filter((p) => p <= 0.05).length).toBeGreaterThanOrEqual(18);
  });

  it("labs that all moved one way, with the smallest p there is", () => {
    const { p, interval } = signFlip([1, 2, 1.5, 0.5, 3, 1], drawsOf("1", "E6", 10));
    expect(p).toBeCloseTo(2 / 2 ** 6, 12);
    expect(interval?.low).toBeGreaterThan(0);
  });

  it("a network that keeps four ties of five", () => {
    const random = seededRandom("kept");
    const before = matrixOf(20, () => 0.2, random);
    const values = before.values.slice();
    for (let a = 0; a < 20; a++) {
      for (let b = a + 1; b < 20; b++) {
        if (values[a * 20 + b] === 0 || random.next() < 0.8) continue;
        values[a * 20 + b] = 0;
        values[b * 20 + a] = 0;
      }
    }
    const found = graphCorrelation(before, { n: 20, values }, drawsOf("1", "E2", 500));
    expect(found?.value).toBeGreaterThan(0.7);
    expect(found?.null.percentile).toBe(100);
  });
});

/** numpy 2.4.6, 20,000 permutations: r .066470289548, null mean −.00017, sd .038830, p(≥ r) .0685. */
describe("the null of a graph correlation", () => {
  it("agrees with numpy within three Monte-Carlo standard errors", () => {
    const n = 34;
    const karate = new Float64Array(n * n);
    const places = new Map(KARATE_ACTORS.map(({ id }, place) => [id, place]));
    for (const ends of KARATE_TIES) {
      const [a = 0, b = 0] = [ends[0], ends[1]].map((id) => places.get(id));
      karate[a * n + b] = 1;
      karate[b * n + a] = 1;
    }
    const banded = Float64Array.from({ length: n * n }, (_, at) => {
      const apart = Math.abs(Math.floor(at / n) - (at % n));
      return apart === 1 || apart === 3 ? 1 : 0;
    });
    const draws = 2000;
    const found = graphCorrelation(
      { n, values: karate } satisfies DyadMatrix,
      { n, values: banded },
      drawsOf("1", "E2", draws),
    );
    expect(found?.value).toBeCloseTo(0.06647028954825668, 12);
    const { mean = 0, sd = 0, atLeast = 0 } = found?.null ?? {};
    expect(Math.abs(mean + 0.00017)).toBeLessThan(3 * (0.03883 / Math.sqrt(draws)));
    expect(Math.abs(sd - 0.03883)).toBeLessThan(3 * (0.03883 / Math.sqrt(2 * draws)));
    const share = atLeast / draws;
    expect(Math.abs(share - 0.0685)).toBeLessThan(3 * Math.sqrt((0.0685 * 0.9315) / draws));
  });
});
