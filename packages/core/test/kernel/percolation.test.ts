import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { type Csr, toCsr } from "../../src/kernel/csr.ts";
import { largestWithoutActors, largestWithoutTies } from "../../src/kernel/percolation.ts";
import { seededRandom } from "../../src/kernel/random.ts";
import {
  adaptiveOrders,
  byLot,
  bySmallestNumber,
  smallestFirst,
} from "../../src/kernel/removal-orders.ts";
import { anyTies, clique, FLORENTINE, KARATE, KITE, tieList } from "../support/tie-lists.ts";

const csrOf = ({ n, source, target }: WeightedTies) => toCsr(n, source, target);

/** R of methods B10: the sizes after 1, 2 … removals, over removals and actors. */
function robustnessOf(sizes: Uint32Array, n: number): number {
  return sizes.slice(1).reduce((sum, size) => sum + size, 0) / ((sizes.length - 1) * n);
}

const adaptive = (ties: WeightedTies) => {
  const csr = csrOf(ties);
  const sizes = largestWithoutActors(csr)(adaptiveOrders(csr)(bySmallestNumber));
  return robustnessOf(sizes, ties.n);
};

/** Degree in the whole network, the highest first, equal ones by number. */
const fixedOrder = ({ n, offset }: Csr) =>
  smallestFirst(Float64Array.from({ length: n }, (_, v) => v - n * (offset[v + 1]! - offset[v]!)))(
    seededRandom("no equal values, no draws"),
  );

/** The same by searching the network that is left, one removal after the other. */
function largestLeft({ n, source, target }: WeightedTies, gone: ReadonlySet<number>): number {
  const seen = new Set(gone);
  let most = 0;
  for (let start = 0; start < n; start++) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const v of part) {
      for (const [tie, a] of source.entries()) {
        const b = target[tie]!;
        const other = a === v ? b : b === v ? a : null;
        if (other === null || seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    most = Math.max(most, part.length);
  }
  return most;
}

describe("the loss of actors", () => {
  // Methods, appendix 1: a script on networkx 3.6.1.
  it.each([
    ["karate", KARATE, 0.135813148789, 0.141868512111],
    ["florentine", FLORENTINE, 0.164444444444, 0.191111111111],
    ["kite", KITE, 0.31, 0.36],
  ] as const)("of %s gives the values of the methods", (_name, ties, counted, fixed) => {
    expect(adaptive(ties)).toBeCloseTo(counted, 9);
    const sizes = largestWithoutActors(csrOf(ties))(fixedOrder(csrOf(ties)));
    expect(robustnessOf(sizes, ties.n)).toBeCloseTo(fixed, 9);
  });

  it("is least where one holds all, and most where all hold each other", () => {
    const star = tieList(Array.from({ length: 9 }, (_, leaf) => [0, leaf + 1] as const));
    expect(adaptive(star)).toBeCloseTo(9 / 10 ** 2, 12);
    expect(adaptive(tieList(clique(0, 10)))).toBeCloseTo(9 / 20, 12);
  });

  it("agrees with a search of what is left, for any order", () => {
    fc.assert(
      fc.property(anyTies, fc.string(), (ties, seed) => {
        const csr = csrOf(ties);
        const order = adaptiveOrders(csr)(byLot(seededRandom(seed)));
        expect([...order].sort((a, b) => a - b)).toEqual(
          Array.from({ length: ties.n }, (_, v) => v),
        );
        const sizes = largestWithoutActors(csr)(order);
        for (let removed = 0; removed <= ties.n; removed++) {
          expect(sizes[removed]).toBe(largestLeft(ties, new Set(order.slice(0, removed))));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes one of the highest current degree every time", () => {
    fc.assert(
      fc.property(anyTies, fc.string(), (ties, seed) => {
        const order = adaptiveOrders(csrOf(ties))(byLot(seededRandom(seed)));
        const gone = new Set<number>();
        for (const next of order) {
          const degree = new Uint32Array(ties.n);
          for (const [tie, a] of ties.source.entries()) {
            const b = ties.target[tie]!;
            if (gone.has(a) || gone.has(b)) continue;
            degree[a]!++;
            degree[b]!++;
          }
          expect(degree[next]).toBe(Math.max(...degree));
          gone.add(next);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("draws the same again, whatever was drawn before", () => {
    const draw = adaptiveOrders(csrOf(KARATE));
    const first = [...draw(byLot(seededRandom("one")))];
    draw(byLot(seededRandom("two")));
    expect([...draw(byLot(seededRandom("one")))]).toEqual(first);
  });

  it("draws each of two equals about as often", () => {
    const draw = adaptiveOrders(csrOf(tieList([[0, 1]])));
    const firsts = Array.from({ length: 400 }, (_, k) => draw(byLot(seededRandom(`${k}`)))[0]!);
    const zeros = firsts.filter((first) => first === 0).length;
    expect(zeros).toBeGreaterThan(160);
    expect(zeros).toBeLessThan(240);
  });
});

describe("the loss of ties", () => {
  // networkx 3.6.1: weights 1 + 7k mod 78 of the k-th tie in order, removed one by one.
  it("agrees with networkx where no two are equal", () => {
    const weight = Float64Array.from(KARATE.source, (_, tie) => ((7 * tie) % 78) + 1);
    const order = smallestFirst(weight)(seededRandom("none equal"));
    const sizes = largestWithoutTies(KARATE)(order);
    expect(robustnessOf(sizes, KARATE.n)).toBeCloseTo(0.6549773755656109, 12);
  });

  it("begins with the whole and ends with everybody alone", () => {
    const sizes = largestWithoutTies(KARATE)(smallestFirst(KARATE.weight)(seededRandom("any")));
    expect(sizes[0]).toBe(34);
    expect(sizes.at(-1)).toBe(1);
  });

  it("takes the smaller values first and shuffles equal ones only among themselves", () => {
    const values = Float64Array.of(3, 1, 2, 1, 2, 1);
    const draw = smallestFirst(values);
    const orders = Array.from({ length: 20 }, (_, k) => [...draw(seededRandom(`${k}`))]);
    for (const order of orders) {
      expect(order.map((at) => values[at])).toEqual([1, 1, 1, 2, 2, 3]);
    }
    expect(new Set(orders.map(String)).size).toBeGreaterThan(5);
  });
});
