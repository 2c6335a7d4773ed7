import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modularity } from "../../src/kernel/modularity.ts";
import { KARATE_ACTORS } from "../support/karate-club.ts";
import { anyTies, KARATE, relabelled, tieList } from "../support/tie-lists.ts";

const CLUBS = Uint32Array.from(KARATE_ACTORS, ({ columns }) =>
  columns["club"] === "Mr. Hi" ? 0 : 1,
);

/** Any weights that a script can repeat: 1 + (7u + 3v) mod 5 for tie u–v. */
const KARATE_WEIGHTS = KARATE.weight.map(
  (_, tie) => 1 + ((KARATE.source[tie]! * 7 + KARATE.target[tie]! * 3) % 5),
);

const qualityOf = (ties: typeof KARATE, community: ArrayLike<number>, gamma = 1) =>
  modularity(ties.source, ties.target, ties.weight, Uint32Array.from(community), gamma);

describe("modularity", () => {
  // By hand: two pairs and a tie between them. w = 1 of 3 in each, K = 3 of 6: 2 · (1/3 − 1/4).
  it("sets what lies within against what degrees alone would put there", () => {
    const path = tieList([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(qualityOf(path, [0, 0, 1, 1])).toBeCloseTo(1 / 6, 12);
  });

  // networkx 3.6.1, community.modularity with resolution; the unweighted γ = 1 is in the methods, appendix 1.
  it.each([
    { gamma: 0.8, plain: 0.458382642998, weighted: 0.493155088027 },
    { gamma: 1, plain: 0.358234714004, weighted: 0.393153261743 },
    { gamma: 1.25, plain: 0.233049802761, weighted: 0.268150978888 },
  ])("agrees with networkx on the clubs of the karate club at γ = $gamma", (expected) => {
    const { gamma, plain, weighted } = expected;
    expect(qualityOf(KARATE, CLUBS, gamma)).toBeCloseTo(plain, 11);
    expect(modularity(KARATE.source, KARATE.target, null, CLUBS, gamma)).toBeCloseTo(plain, 11);
    expect(qualityOf({ ...KARATE, weight: KARATE_WEIGHTS }, CLUBS, gamma)).toBeCloseTo(
      weighted,
      11,
    );
  });

  it("is 0 for everyone together and −Σ (k/2m)² for everyone alone", () => {
    const alone = Array.from({ length: KARATE.n }, (_, actor) => actor);
    const degree = new Float64Array(KARATE.n);
    for (const end of [...KARATE.source, ...KARATE.target]) degree[end]!++;
    expect(qualityOf(KARATE, new Uint32Array(KARATE.n))).toBeCloseTo(0, 12);
    expect(qualityOf(KARATE, alone)).toBeCloseTo(
      -degree.reduce((sum, k) => sum + (k / 156) ** 2, 0),
      12,
    );
  });

  it("depends neither on names nor on the unit of the weights", () => {
    const withCommunities = anyTies.chain((ties) =>
      fc.tuple(
        fc.constant(ties),
        fc.array(fc.nat(ties.n - 1), { minLength: ties.n, maxLength: ties.n }),
        fc.nat(ties.n - 1),
      ),
    );
    fc.assert(
      fc.property(withCommunities, ([ties, community, shift]) => {
        const as = community.map((_, actor) => (actor + shift) % ties.n);
        const renamed = new Uint32Array(ties.n);
        for (const [actor, name] of as.entries()) renamed[name] = ties.n - 1 - community[actor]!;
        const scaled = { ...ties, weight: ties.weight.map((weight) => weight * 100) };
        const quality = qualityOf(ties, community);

        expect(qualityOf(relabelled(ties, as), renamed)).toBeCloseTo(quality, 12);
        expect(qualityOf(scaled, community)).toBeCloseTo(quality, 12);
        expect(quality).toBeGreaterThanOrEqual(-0.5 - 1e-12);
        expect(quality).toBeLessThan(1);
      }),
    );
  });
});
