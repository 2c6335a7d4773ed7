import { describe, expect, it } from "vitest";
import { sameCoreWithoutOne } from "../../src/kernel/core-stability.ts";
import { type Csr, toCsr } from "../../src/kernel/csr.ts";
import { discreteCore, discreteCoreNear } from "../../src/kernel/discrete-core.ts";
import { seededRandom } from "../../src/kernel/random.ts";
import {
  clique,
  FLORENTINE,
  KARATE,
  KITE,
  type NumberedTie,
  tieList,
} from "../support/tie-lists.ts";

const csrOf = ({ n, source, target }: ReturnType<typeof tieList>) => toCsr(n, source, target);

function found(csr: Csr) {
  const core = discreteCore(csr, seededRandom("core"));
  if (core === null) throw new Error("no core");
  return core;
}

const members = (isCore: Uint8Array) => [...isCore.keys()].filter((actor) => isCore[actor] === 1);

/** Pearson's correlation over the dyads within the set and within the rest, by its definition. */
function correlation({ n, offset, neighbour }: Csr, isCore: Uint8Array): number {
  const rows: [tie: number, ideal: number][] = [];
  for (let a = 0; a < n; a++) {
    const partners = new Set(neighbour.subarray(offset[a], offset[a + 1]));
    for (let b = a + 1; b < n; b++) {
      if (isCore[a] === isCore[b]) rows.push([partners.has(b) ? 1 : 0, isCore[a]!]);
    }
  }
  const mean = (of: (row: [number, number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [tie, ideal] = [mean(([x]) => x), mean(([, y]) => y)];
  const cov = mean(([x, y]) => (x - tie) * (y - ideal));
  return cov / Math.sqrt(mean(([x]) => (x - tie) ** 2) * mean(([, y]) => (y - ideal) ** 2));
}

describe("discreteCore", () => {
  // Four who all work together, and four who each work with one of them.
  it("finds a core that is one", () => {
    const csr = csrOf(tieList([...clique(0, 4), [0, 4], [1, 5], [2, 6], [3, 7]]));
    const core = found(csr);
    expect(members(core.isCore)).toEqual([0, 1, 2, 3]);
    expect(core.correlation).toBeCloseTo(1, 12);
  });

  // Methods, appendix 1: by enumeration of all sets, and 3,000 restarts for karate.
  it.each([
    ["karate", KARATE, 0.543219770717, [0, 1, 2, 3, 8, 13, 31, 32, 33]],
    ["the Florentine families", FLORENTINE, 0.422577127364, [8, 11, 14]],
    ["the kite", KITE, 0.6, [0, 1, 3, 5, 6]],
  ] as const)("finds the best core of %s", (_name, ties, value, actors) => {
    const csr = csrOf(ties);
    const core = found(csr);
    expect(core.correlation).toBeCloseTo(value, 11);
    expect(members(core.isCore)).toEqual(actors);
    expect(correlation(csr, core.isCore)).toBeCloseTo(core.correlation, 12);
  });

  it("is as good as any set of actors of small networks", () => {
    for (let draw = 1; draw <= 40; draw++) {
      const random = seededRandom(`small/${draw}`);
      const ties = clique(0, 9).filter(() => random.next() < 0.4);
      const csr = csrOf(tieList(ties as NumberedTie[], 9));
      let best = Number.NEGATIVE_INFINITY;
      for (let set = 0; set < 1 << 9; set++) {
        const r = correlation(
          csr,
          Uint8Array.from({ length: 9 }, (_, actor) => (set >> actor) & 1),
        );
        if (r > best) best = r;
      }
      expect(found(csr).correlation).toBeCloseTo(best, 9);
    }
  });

  it("has none where all are tied to all, or nobody", () => {
    expect(discreteCore(csrOf(tieList(clique(0, 9))), seededRandom("1"))).toBeNull();
    expect(discreteCore(csrOf(tieList([], 9)), seededRandom("1"))).toBeNull();
  });

  it("says where another set is as good", () => {
    const ring = Array.from({ length: 12 }, (_, actor): NumberedTie => [actor, (actor + 1) % 12]);
    expect(found(csrOf(tieList(ring))).isUnique).toBe(false);
    expect(found(csrOf(KARATE)).isUnique).toBe(true);
  });

  it("stays near a core that is given", () => {
    const csr = csrOf(KARATE);
    const core = found(csr);
    expect(discreteCoreNear(csr, core.isCore)).toEqual(core);
  });
});

describe("sameCoreWithoutOne", () => {
  it("is every network where the core is sharp", () => {
    const pendants = [0, 1, 2, 3, 4].flatMap((hub): NumberedTie[] => [
      [hub, hub + 5],
      [hub, hub + 10],
    ]);
    const csr = csrOf(tieList([...clique(0, 5), ...pendants]));
    const { isCore } = found(csr);
    expect(members(isCore)).toEqual([0, 1, 2, 3, 4]);
    expect(sameCoreWithoutOne(csr, isCore)).toBe(15);
  });

  // Medici, Ridolfi and Tornabuoni: without one of them the best set is another.
  it("is few where much hangs on single actors", () => {
    const csr = csrOf(FLORENTINE);
    expect(sameCoreWithoutOne(csr, found(csr).isCore)).toBeLessThan(15);
  });
});
