import { describe, expect, it } from "vitest";
import { continuousCore, coreCorrelation } from "../../src/kernel/continuous-core.ts";
import { byDegree } from "../../src/kernel/coreness-starts.ts";
import { type Csr, toCsr } from "../../src/kernel/csr.ts";
import { discreteCore } from "../../src/kernel/discrete-core.ts";
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
  const discrete = discreteCore(csr, seededRandom("discrete"));
  if (discrete === null) throw new Error("no core");
  return continuousCore(csr, discrete.isCore, seededRandom("continuous"));
}

/** Pearson's correlation of ties and products over all dyads, by its definition. */
function pearson({ n, offset, neighbour }: Csr, value: ArrayLike<number>): number {
  const rows: [tie: number, product: number][] = [];
  for (let a = 0; a < n; a++) {
    const partners = new Set(neighbour.subarray(offset[a], offset[a + 1]));
    for (let b = a + 1; b < n; b++) rows.push([partners.has(b) ? 1 : 0, value[a]! * value[b]!]);
  }
  const mean = (of: (row: [number, number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [tie, product] = [mean(([x]) => x), mean(([, y]) => y)];
  const cov = mean(([x, y]) => (x - tie) * (y - product));
  return cov / Math.sqrt(mean(([x]) => (x - tie) ** 2) * mean(([, y]) => (y - product) ** 2));
}

describe("continuousCore", () => {
  // Methods, appendix 1: best of 60 random starts with scipy's L-BFGS-B.
  it.each([
    ["karate", KARATE, 0.48054],
    ["the Florentine families", FLORENTINE, 0.507519],
    ["the kite", KITE, 0.608682],
  ] as const)("reaches the best known value of %s", (_name, ties, known) => {
    const csr = csrOf(ties);
    const { value, correlation } = found(csr);
    expect(correlation).toBeGreaterThanOrEqual(known - 1e-6);
    expect(pearson(csr, value)).toBeCloseTo(correlation, 9);
    expect(Math.hypot(...value)).toBeCloseTo(1, 12);
    expect(Math.min(...value)).toBeGreaterThanOrEqual(0);
  });

  // r of the row of one actor with k of the m ties: √(k (N − m) / (m (N − k))). Medici: k = 6.
  it("approaches one actor above its partners where that is best", () => {
    const { value, correlation } = found(csrOf(FLORENTINE));
    expect(correlation).toBeCloseTo(Math.sqrt((6 * 85) / (20 * 99)), 5);
    expect(value[8]).toBeCloseTo(1, 4);
  });

  it("is exact for a star and sharp for a clique", () => {
    const star = Array.from({ length: 9 }, (_, leaf): NumberedTie => [0, leaf + 1]);
    expect(found(csrOf(tieList(star))).correlation).toBeCloseTo(1, 5);
    // Five who all work together and five who work with nobody.
    const { value, correlation } = found(csrOf(tieList(clique(0, 5), 10)));
    expect(correlation).toBeCloseTo(1, 9);
    for (let actor = 0; actor < 10; actor++)
      expect(value[actor]).toBeCloseTo(actor < 5 ? 1 / Math.sqrt(5) : 0, 6);
  });

  it("is at least as good as degrees and never below other values", () => {
    for (let draw = 1; draw <= 20; draw++) {
      const random = seededRandom(`values/${draw}`);
      const ties = clique(0, 12).filter(() => random.next() < 0.35) as NumberedTie[];
      const csr = csrOf(tieList(ties, 12));
      const { correlation } = found(csr);
      expect(correlation).toBeGreaterThanOrEqual(pearson(csr, byDegree(csr, 1e-6)) - 1e-9);
      for (let other = 0; other < 50; other++) {
        const values = Array.from({ length: 12 }, () => random.next() ** 3);
        expect(correlation).toBeGreaterThan(pearson(csr, values));
      }
    }
  });
});

describe("coreCorrelation", () => {
  it("keeps its digits where all values are nearly equal", () => {
    const csr = csrOf(KARATE);
    // numpy 2.4: correlation of ties with the sums of degrees, the limit of nearly equal values.
    expect(coreCorrelation(csr, byDegree(csr, 1e-6))).toBeCloseTo(0.4805398401628676, 7);
  });
});
