import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { algebraicConnectivity } from "../../src/kernel/algebraic-connectivity.ts";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { toCsr } from "../../src/kernel/csr.ts";
import {
  anyTies,
  areConnected,
  clique,
  FLORENTINE,
  KARATE,
  KITE,
  type NumberedTie,
  relabelled,
  tieList,
} from "../support/tie-lists.ts";

const lambda2 = ({ n, source, target }: WeightedTies, weight?: Float64Array) =>
  algebraicConnectivity(
    toCsr(n, source, target),
    weight ?? new Float64Array(source.length).fill(1),
  );

const path = (n: number): NumberedTie[] => Array.from({ length: n - 1 }, (_, v) => [v, v + 1]);

describe("algebraicConnectivity", () => {
  // Methods, appendix 1: networkx 3.6.1 `algebraic_connectivity(weight=None)`.
  it.each([
    ["karate", KARATE, 0.468525226701],
    ["florentine", FLORENTINE, 0.345923164673],
    ["kite", KITE, 0.337320089021],
  ] as const)("of %s is that of networkx", (_name, ties, value) => {
    expect(lambda2(ties)).toBeCloseTo(value, 10);
  });

  // networkx 3.6.1 and numpy 2.4.6 `eigvalsh`: weights (1 + 7k mod 78)/78 of the k-th tie in order.
  it("reads weights as networkx does", () => {
    const weight = Float64Array.from(KARATE.source, (_, tie) => (((7 * tie) % 78) + 1) / 78);
    expect(lambda2(KARATE, weight)).toBeCloseTo(0.19058434820235, 10);
  });

  it.each([2, 3, 17, 400, 2000])("of a chain of %d is 2 − 2 cos(π/n)", (n) => {
    expect(lambda2(tieList(path(n)))).toBeCloseTo(2 - 2 * Math.cos(Math.PI / n), 9);
  });

  it("is known of rings, stars and complete networks", () => {
    const ring = tieList([...path(30), [0, 29]]);
    expect(lambda2(ring)).toBeCloseTo(2 - 2 * Math.cos((2 * Math.PI) / 30), 10);
    const star = tieList(Array.from({ length: 40 }, (_, leaf) => [0, leaf + 1] as const));
    expect(lambda2(star)).toBeCloseTo(1, 10);
    expect(lambda2(tieList(clique(0, 25)))).toBeCloseTo(25, 9);
  });

  // numpy 2.4.6 `eigvalsh`.
  it("finds the small value of two cliques with one tie between them", () => {
    const barbell = tieList([...clique(0, 40), ...clique(40, 40), [0, 40]]);
    expect(lambda2(barbell)).toBeCloseTo(0.0476731602, 9);
  });

  // numpy 2.4.6 `eigvalsh`: 2, 3, 4 and 5, in whatever order the actors are numbered.
  it("sees every direction of a network with symmetries", () => {
    const ties: NumberedTie[] = [
      [0, 2],
      [0, 3],
      [0, 4],
      [1, 2],
      [1, 3],
      [1, 4],
      [2, 4],
    ];
    const orders = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4]
        .filter((b) => b !== a)
        .map((b) => [a, b, ...[0, 1, 2, 3, 4].filter((c) => c !== a && c !== b)]),
    );
    for (const as of orders) expect(lambda2(relabelled(tieList(ties), as))).toBeCloseTo(2, 9);
  });

  it("does not hang on the numbers of the actors, and grows with a tie more", () => {
    fc.assert(
      fc.property(
        anyTies.filter((ties) => areConnected(ties, new Uint32Array(ties.n))),
        fc.infiniteStream(fc.nat()),
        (ties, draws) => {
          const numbers = Array.from(
            { length: ties.n },
            (_, v) => [draws.next().value!, v] as const,
          );
          const as = numbers.toSorted((a, b) => a[0] - b[0]).map(([, v]) => v);
          expect(lambda2(relabelled(ties, as))).toBeCloseTo(lambda2(ties), 8);
          const present = new Set(Array.from(ties.source, (a, tie) => `${a} ${ties.target[tie]}`));
          const more = clique(0, ties.n).find(([a, b]) => !present.has(`${a} ${b}`));
          if (more === undefined) return;
          const pairs = Array.from(ties.source, (a, tie): NumberedTie => [a, ties.target[tie]!]);
          const larger = tieList([...pairs, more], ties.n);
          expect(lambda2(larger)).toBeGreaterThan(lambda2(ties) - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
