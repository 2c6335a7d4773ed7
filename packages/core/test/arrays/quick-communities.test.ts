import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quickCommunities } from "../../src/arrays/quick-communities.ts";
import { modularity } from "../../src/kernel/modularity.ts";
import type { Pair } from "../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";
import { networkFrom } from "../support/networks.ts";

const karate = networkFrom(KARATE_ACTORS, KARATE_TIES);

describe("quickCommunities", () => {
  it("finds the two groups of two cliques joined by one tie", () => {
    const network = networkFrom(
      ["a", "b", "c", "d", "e", "f"],
      [
        ["a", "b"],
        ["a", "c"],
        ["b", "c"],
        ["c", "d"],
        ["d", "e"],
        ["d", "f"],
        ["e", "f"],
      ],
    );
    expect([...quickCommunities(network).community]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("finds the same for the same seed, and not for every seed", () => {
    const seeded = (seedText: string) => quickCommunities({ ...karate, seedText });
    const found = Array.from({ length: 30 }, (_, seed) => seeded(`${seed}`));
    for (const [seed, each] of found.entries()) expect(seeded(`${seed}`)).toEqual(each);
    expect(new Set(found.map(({ community }) => community.join())).size).toBeGreaterThan(1);
  });

  it("counts modularity as we do, with weights and at any resolution", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 78, maxLength: 78 }),
        fc.constantFrom(0.5, 1, 1.25),
        (weights, communityResolution) => {
          const ties = KARATE_TIES.map(([a, b], tie): Pair => [a, b, weights[tie]! / 100]);
          const parameters = { communityResolution };
          const network = networkFrom(KARATE_ACTORS, ties, { parameters });
          const { community, modularity: theirs } = quickCommunities(network);
          const { source, target, strength } = network;
          expect(modularity(source, target, strength, community, communityResolution)).toBeCloseTo(
            theirs,
            9,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("refuses a strength that the library would read as something else", () => {
    const strength = karate.strength.with(0, Number.NaN);
    expect(() => quickCommunities({ ...karate, strength })).toThrow(RangeError);
  });
});
