import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import type { Defined } from "../../../src/measures/measure.ts";
import { smallWorld } from "../../../src/measures/morphology/small-world.ts";
import { flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";

const name = (at: number) => `n${String(at).padStart(2, "0")}`;

/** `size` actors on a ring, each tied to the two on either side. */
function ring(size: number): Pair[] {
  return Array.from({ length: size }, (_, at) =>
    [1, 2].map((step): Pair => [name(at), name((at + step) % size)]),
  ).flat();
}

const idsOf = (ties: readonly Pair[]) =>
  [...new Set(ties.flatMap(([a, b]) => [String(a), String(b)]))].sort();

function partsOf(ties: readonly Pair[], isolates: readonly string[] = []) {
  const { headline, parts } = smallWorld.compute(networkFrom([...idsOf(ties), ...isolates], ties));
  expect(headline).toBeNull();
  return parts as Record<"sigma" | "omega", Defined>;
}

describe("small world", () => {
  // networkx 3.6.1, 100 random_reference(niter=10): transitivity .2229 ± .0275, mean distance
  // 2.2454 ± .0443; sigma of three seeds 1.096, 1.117, 1.106 and omega −.070, −.013, −.010.
  it("agrees with networkx on karate, within what draws can differ", () => {
    const { sigma, omega } = partsOf(KARATE_TIES);
    const three = (deviation: number) => 3 * Math.SQRT2 * (deviation / 10);
    expect(Math.abs(Number(sigma.counts?.["expected"]) - 0.2229)).toBeLessThan(three(0.0275));
    expect(Math.abs(Number(sigma.counts?.["expectedLength"]) - 2.2454)).toBeLessThan(three(0.0443));
    expect(sigma.counts).toMatchObject({ own: 45 / 176, references: 100 });
    expect(sigma.counts?.["length"]).toBeCloseTo(2.408199643494, 11);
    expect(Math.abs(sigma.value - 1.106)).toBeLessThan(0.08);
    expect(omega.value).toBeGreaterThan(-0.1);
    expect(omega.value).toBeLessThan(0.06);
    // Mean local clustering with actors of one tie as 0, as networkx has it for omega.
    expect(omega.counts?.["own"]).toBeCloseTo(0.570638478208, 11);
  });

  // Ring of 40: T = 1/2, and 5.385 steps on average (10 · 1..10, twice one less: by hand 210/39).
  it("puts a lattice at the lower end of omega and far from random", () => {
    const { sigma, omega } = partsOf(ring(40));
    expect(sigma.counts?.["own"]).toBeCloseTo(0.5, 12);
    expect(sigma.counts?.["length"]).toBeCloseTo(210 / 39, 9);
    expect(sigma.counts?.["zTransitivity"]).toBeGreaterThan(5);
    expect(sigma.counts?.["zLength"]).toBeGreaterThan(5);
    expect(omega.value).toBeLessThan(-0.3);
  });

  it("looks at the largest piece only", () => {
    const apart: Pair[] = [["x", "y"]];
    expect(partsOf([...ring(32), ...apart]).sigma.counts?.["own"]).toBeCloseTo(0.5, 12);
  });

  it("is drawn from the seed", () => {
    const at = (seed: number) =>
      resultNamed(
        evaluateMoment(flatJournal(KARATE_ACTORS, KARATE_TIES), "T1", { only: ["D5"], seed })
          .results,
        "small-world/sigma",
      );
    expect(at(1)).toEqual(at(1));
    expect(at(2)).toMatchObject({ seed: 2 });
    expect(at(2).value).not.toBe(at(1).value);
    expect(at(1).sentence).toMatch(
      /^In tutta la rete, la quota di triangoli chiusi è 0,26 a T1, contro 0,2\d* in reti casuali con gli stessi numeri di legami, z = [−\d,]+; la distanza media è 2,41 contro 2,2\d*, z = [\d,]+ \(σ = 1,\d+\)\.$/,
    );
  });

  it("is for the annex", () => {
    const entries = flatJournal(KARATE_ACTORS, KARATE_TIES);
    const keys = (annex: boolean) =>
      evaluateMoment(entries, "T1", { annex, only: annex ? ["small-world"] : ["D1"] }).results.map(
        ({ key }) => key,
      );
    expect(keys(true)).toContain("small-world");
    expect(smallWorld.annex).toBe(true);
  });

  it.each([
    {
      when: "the largest piece has 29 actors",
      ties: ring(29),
      status: "insufficient_n",
      reason: "fewer_than_thirty",
    },
    { when: "there is no tie", ties: [] as Pair[], status: "undefined", reason: "empty" },
    {
      when: "no reference can have a triangle",
      ties: Array.from({ length: 35 }, (_, leaf): Pair => ["hub", name(leaf)]),
      status: "undefined",
      reason: "no_reference_triangles",
    },
  ])("is undefined when $when", ({ ties, status, reason }) => {
    const { parts } = smallWorld.compute(networkFrom(idsOf(ties), ties));
    expect(parts?.["sigma"]).toEqual({ status, value: null, reason });
    expect(parts?.["omega"]).toEqual({ status, value: null, reason });
  });
});
