import { describe, expect, it } from "vitest";
import { configurationModel, swapChain } from "../../src/inference/configuration-model.ts";
import { drawsOf } from "../../src/inference/draws.ts";
import { seededRandom } from "../../src/kernel/random.ts";

/** Five actors with 2, 2, 2, 1 and 1 partners: a triangle and a tie. */
const TRIANGLE_AND_TIE = {
  n: 5,
  source: Uint32Array.of(0, 0, 1, 3),
  target: Uint32Array.of(1, 2, 2, 4),
  isTwoMode: false,
  mayTie: null,
};

function degreesOf(n: number, source: Uint32Array, target: Uint32Array): number[] {
  const degree = new Array<number>(n).fill(0);
  for (const end of [...source, ...target]) degree[end]!++;
  return degree;
}

function networkOf(source: Uint32Array, target: Uint32Array): string {
  return [...source]
    .map((end, tie) => [end, target[tie]!].sort().join("–"))
    .sort()
    .join(" ");
}

describe("the configuration model", () => {
  // Methods, Appendix 1: these degrees have seven simple networks; each must be met as often.
  it("meets each of the seven networks equally often, since a refused swap counts as a step", () => {
    const chain = swapChain(TRIANGLE_AND_TIE);
    const random = seededRandom("seven networks");
    const met = new Map<string, number>();
    for (let step = 0; step < 200_000; step++) {
      chain.walk(1, random);
      const network = networkOf(chain.source, chain.target);
      met.set(network, (met.get(network) ?? 0) + 1);
    }
    expect(met.size).toBe(7);
    for (const count of met.values()) expect(Math.abs(count / 200_000 - 1 / 7)).toBeLessThan(0.01);
  });

  it("keeps the partners of everybody, makes no loop and no tie twice", () => {
    const draws = drawsOf("1", "E5", 50);
    const ring = { ...TRIANGLE_AND_TIE, n: 8, ...ringWithChords(8) };
    const before = degreesOf(8, ring.source, ring.target);
    configurationModel(
      ring,
      (source, target) => {
        expect(degreesOf(8, source, target)).toEqual(before);
        expect(new Set(networkOf(source, target).split(" ")).size).toBe(ring.source.length);
        for (const [tie, end] of source.entries()) expect(end).not.toBe(target[tie]);
        return 0;
      },
      draws,
    );
  });

  it("keeps labs on their side, and makes no pair that could not be observed", () => {
    const network = {
      n: 8,
      source: Uint32Array.of(0, 0, 1, 1, 2, 3),
      target: Uint32Array.of(4, 5, 5, 6, 7, 4),
      isTwoMode: true,
      mayTie: (a: number, b: number) => !(a === 0 && b === 7),
    };
    configurationModel(
      network,
      (source, target) => {
        for (const lab of source) expect(lab).toBeLessThan(4);
        for (const other of target) expect(other).toBeGreaterThanOrEqual(4);
        expect(networkOf(source, target)).not.toContain("0–7");
        return 0;
      },
      drawsOf("1", "E5", 60),
    );
  });

  it("says that a star has no other network with its degrees", () => {
    const star = {
      ...TRIANGLE_AND_TIE,
      source: Uint32Array.of(0, 0, 0, 0),
      target: Uint32Array.of(1, 2, 3, 4),
    };
    const rigid = configurationModel(star, () => 1, drawsOf("1", "E5", 100));
    expect(rigid).toMatchObject({ isTooRigid: true, swappability: 0, distinct: 1 });
  });

  it("gives the same for the same seed, and something else for another", () => {
    const network = { ...TRIANGLE_AND_TIE, n: 20, ...ringWithChords(20) };
    const run = (seed: string) =>
      configurationModel(
        network,
        (source, target) => source[0]! * 100 + target[0]!,
        drawsOf(seed, "E5", 30),
      );
    expect(run("1")).toEqual(run("1"));
    expect(run("1").values).not.toEqual(run("2").values);
    expect(run("1").isTooRigid).toBe(false);
  });
});

/** A ring where each is also tied to the one three further on. */
function ringWithChords(n: number): { source: Uint32Array; target: Uint32Array } {
  const ties = Array.from({ length: n }, (_, at) => at).flatMap((at) => [
    [at, (at + 1) % n],
    [at, (at + 3) % n],
  ]);
  return {
    source: Uint32Array.from(ties, ([a = 0]) => a),
    target: Uint32Array.from(ties, ([, b = 0]) => b),
  };
}
