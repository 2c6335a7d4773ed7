import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedTies } from "../../src/kernel/consensus-communities.ts";
import { toCsr } from "../../src/kernel/csr.ts";
import { hubs, hubWithoutOne, type StrengthNetwork } from "../../src/kernel/hubs.ts";
import { anyTies, type NumberedTie, tieList } from "../support/tie-lists.ts";

const RULES = { degree: 4, iqr: 1.5, share: 1.5 };

function networkOf({ n, source, target, weight }: WeightedTies): StrengthNetwork {
  return { csr: toCsr(n, source, target), strength: weight };
}

const hubsIn = (network: StrengthNetwork, rules = RULES) =>
  [...hubs(network, rules).isHub.entries()].filter(([, is]) => is === 1).map(([actor]) => actor);

/** Actor 0 with so many partners, who stand in a ring. */
function wheel(rim: number): NumberedTie[] {
  return Array.from({ length: rim }, (_, k): NumberedTie[] => [
    [0, k + 1],
    [k + 1, ((k + 1) % rim) + 1],
  ]).flat();
}

/** The same rule by sorting, as the methods write it. */
function hubsBySorting({ n, source, target, weight }: WeightedTies): number[] {
  const degree = new Array<number>(n).fill(0);
  const strength = new Array<number>(n).fill(0);
  for (let tie = 0; tie < source.length; tie++) {
    for (const end of [source[tie]!, target[tie]!]) {
      degree[end]!++;
      strength[end]! += weight[tie]!;
    }
  }
  const active = degree.filter((k) => k > 0).sort((a, b) => a - b);
  const quantile = (p: number) => {
    const at = (active.length - 1) * p;
    const [low, high] = [active[Math.floor(at)]!, active[Math.ceil(at)]!];
    return low + (at - Math.floor(at)) * (high - low);
  };
  const least = Math.max(4, quantile(0.75) + 1.5 * (quantile(0.75) - quantile(0.25)));
  const total = strength.reduce((sum, own) => sum + own, 0);
  return degree.flatMap((k, actor) =>
    k > 0 && k >= least - 1e-9 && strength[actor]! / total >= 1.5 / active.length - 1e-12
      ? [actor]
      : [],
  );
}

describe("hubs", () => {
  it("are the hub of a wheel: nine partners where all others have three", () => {
    expect(hubsIn(networkOf(tieList(wheel(9))))).toEqual([0]);
    // 9 of 36 ends.
    expect(hubs(networkOf(tieList(wheel(9))), RULES).share[0]).toBeCloseTo(0.25, 12);
  });

  it("need four partners, however few the others have", () => {
    expect(hubsIn(networkOf(tieList([0, 1, 2].map((k): NumberedTie => [0, k + 1]))))).toEqual([]);
    expect(hubsIn(networkOf(tieList([0, 1, 2, 3].map((k): NumberedTie => [0, k + 1]))))).toEqual([
      0,
    ]);
  });

  it("need one and a half times their part of the strength, not only partners", () => {
    const weak = wheel(9).map(([a, b]): NumberedTie => [a, b, a === 0 ? 0.01 : 1]);
    expect(hubsIn(networkOf(tieList(weak)))).toEqual([]);
  });

  it("are compared with actors that have ties only", () => {
    expect(hubsIn(networkOf(tieList(wheel(9), 40)))).toEqual([0]);
  });

  it("are found as sorting finds them", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        expect(hubsIn(networkOf(ties))).toEqual(hubsBySorting(ties));
      }),
      { numRuns: 200 },
    );
  });

  it("are tried without each other actor, as if the network were cut and looked at again", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const network = networkOf(ties);
        for (const hub of hubsIn(network)) {
          const runs = [...Array(ties.n).keys()].filter(
            (actor) => actor !== hub && network.csr.offset[actor] !== network.csr.offset[actor + 1],
          );
          const still = runs.filter((gone) => {
            const left = [...ties.source.entries()]
              .map(([tie, a]): NumberedTie => [a, ties.target[tie]!, ties.weight[tie]!])
              .filter(([a, b]) => a !== gone && b !== gone);
            return left.length > 0 && hubsBySorting(tieList(left, ties.n)).includes(hub);
          });
          expect(hubWithoutOne(network, RULES, hub)).toEqual({
            still: still.length,
            runs: runs.length,
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
