import { describe, expect, it } from "vitest";
import {
  communitiesIgnoringStrength,
  communitiesOf,
  communityReliability,
} from "../../src/arrays/communities.ts";
import { NO_GROUP } from "../../src/kernel/mixing.ts";
import type { Pair } from "../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";
import { networkFrom } from "../support/networks.ts";

/** Three that work together, four that do, a pair, and one who works with nobody. */
const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "z"];
const TIES: readonly Pair[] = [
  ["a", "b"],
  ["a", "c"],
  ["b", "c"],
  ["d", "e"],
  ["d", "f"],
  ["e", "f"],
  ["e", "g"],
  ["f", "g"],
  ["h", "i"],
];

describe("communitiesOf", () => {
  it("numbers the official communities from the largest, and leaves small ones out", () => {
    const { official, sizes, community } = communitiesOf(
      networkFrom(ACTORS, TIES, { frame: "known" }),
    );
    expect([...community]).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 3]);
    expect(sizes).toEqual([4, 3]);
    expect(official.labels).toEqual(["1", "2"]);
    expect([...official.codes]).toEqual([1, 1, 1, 0, 0, 0, 0, NO_GROUP, NO_GROUP, NO_GROUP]);
  });

  it("takes the least size from the parameters, but never counts an isolate", () => {
    const parameters = { communityMinSize: 1 };
    const network = networkFrom(ACTORS, TIES, { frame: "known", parameters });
    expect(communitiesOf(network).sizes).toEqual([4, 3, 2]);
  });

  it("is the same with and without isolates", () => {
    const actors = [...KARATE_ACTORS, "a-isolate", "z-isolate"];
    const known = communitiesOf(networkFrom(actors, KARATE_TIES, { frame: "known" }));
    const active = communitiesOf(networkFrom(actors, KARATE_TIES));
    expect(known.modularity).toBe(active.modularity);
    expect(known.agreement).toBe(active.agreement);
    expect(known.sizes).toEqual(active.sizes);
    expect([...known.official.codes].slice(1, -1)).toEqual([...active.official.codes]);
  });

  it("is found once for each network", () => {
    const network = networkFrom(ACTORS, TIES);
    expect(communitiesOf(network)).toBe(communitiesOf(network));
    expect(communitiesIgnoringStrength(network)).toBe(communitiesOf(network));
  });

  it("looks at strengths unless told not to", () => {
    const ring: readonly Pair[] = [
      ["a", "b", 5],
      ["b", "c", 1],
      ["c", "d", 5],
      ["a", "d", 1],
    ];
    const network = networkFrom(["a", "b", "c", "d"], ring);
    expect([...communitiesOf(network).community]).toEqual([0, 0, 1, 1]);
    // Strong pairs: 2 · (5/12 − 1/4). Alike: two pairs of a ring of four, 2 · (1/4 − 1/4).
    expect(communitiesOf(network).modularity).toBeCloseTo(1 / 3, 12);
    expect(communitiesIgnoringStrength(network).modularity).toBeCloseTo(0, 12);
  });
});

describe("communityReliability", () => {
  it.each([
    [1, "stable"],
    [0.9, "stable"],
    [0.89, "caution"],
    [0.7, "caution"],
    [0.69, "unreliable"],
  ])("at an agreement of %d is %s", (agreement, word) => {
    expect(communityReliability(agreement, 0.7)).toBe(word);
  });

  it("follows the gate of the parameters", () => {
    expect(communityReliability(0.92, 0.95)).toBe("unreliable");
    expect(communityReliability(0.5, 0.4)).toBe("caution");
  });
});
