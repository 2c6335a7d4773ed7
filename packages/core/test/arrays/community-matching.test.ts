import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommunityEvent, matchCommunities } from "../../src/arrays/community-matching.ts";
import { type CommunityOverlap, jaccardOf } from "../../src/arrays/community-overlap.ts";
import { DEFAULT_PARAMETERS } from "../../src/index.ts";

type Groups = readonly (readonly number[])[];

interface World {
  /** On the register at each date; everybody unless told. */
  readonly known?: { readonly before?: readonly number[]; readonly after?: readonly number[] };
  /** Active beside the members of groups. */
  readonly active?: { readonly before?: readonly number[]; readonly after?: readonly number[] };
}

/** What two partitions share, from lists of members. */
function overlapOf(before: Groups, after: Groups, { known, active }: World = {}): CommunityOverlap {
  const activeAt = (groups: Groups, more: readonly number[] = []) =>
    new Set([...groups.flat(), ...more]);
  const [a, b] = [activeAt(before, active?.before), activeAt(after, active?.after)];
  const inPanel = (id: number) =>
    (known?.before?.includes(id) ?? true) && (known?.after?.includes(id) ?? true);
  const sizes = (groups: Groups, there: ReadonlySet<number>) =>
    groups.map((ids) => ({
      all: ids.length,
      panel: ids.filter(inPanel).length,
      onlyHere: ids.filter((id) => !there.has(id)).length,
    }));
  return {
    before: sizes(before, b),
    after: sizes(after, a),
    shared: before.map((one) =>
      after.map((other) => one.filter((id) => other.includes(id)).length),
    ),
  };
}

function eventsOf(before: Groups, after: Groups, world: World = {}) {
  return matchCommunities(overlapOf(before, after, world), DEFAULT_PARAMETERS);
}

const told = (events: readonly CommunityEvent[]) =>
  events.map(({ type, subtype, from, to }) => [type, subtype, from, to]);

const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k);

describe("what became of communities", () => {
  // Methods, appendix 1 (D9).
  it("is told as in the fixture of the methods", () => {
    const before = [span(1, 6), span(7, 10), span(15, 17)];
    const after = [span(1, 3), [4, 5, 6, 11], [7, 8, 9, 10, 12, 13, 14], span(18, 20)];
    const panel = [...span(1, 10), ...span(15, 17)];
    for (const world of [{}, { known: { before: panel } }]) {
      expect(told(eventsOf(before, after, world))).toEqual([
        ["split", null, [0], [0, 1]],
        ["growth", null, [1], [2]],
        ["birth", "newcomers", [], [3]],
        ["death", "gone", [2], []],
      ]);
    }
  });

  it("is the mirror image with the dates exchanged: a merge for the split", () => {
    const before = [span(1, 3), [4, 5, 6, 11]];
    expect(told(eventsOf(before, [span(1, 6)]))).toEqual([["merge", null, [0, 1], [0]]]);
  });

  it.each([
    { when: "three more of nine, a third", after: span(1, 12), type: "growth" },
    { when: "one more, under two", after: span(1, 10), type: "continuation" },
    { when: "two less of nine", after: span(1, 7), type: "contraction" },
    { when: "as many", after: span(1, 9), type: "continuation" },
  ])("one to one is $type with $when", ({ after, type }) => {
    expect(told(eventsOf([span(1, 9)], [after]))).toEqual([[type, null, [0], [0]]]);
  });

  it("grows by a fifth at least where that is more than two", () => {
    expect(eventsOf([span(1, 20)], [span(1, 23)])[0]?.type).toBe("continuation");
    expect(eventsOf([span(1, 20)], [span(1, 24)])[0]?.type).toBe("growth");
  });

  it("needs a Jaccard of .30 to go on", () => {
    // 3 of 10 shared, then 3 of 11.
    expect(told(eventsOf([span(1, 6)], [[4, 5, 6, ...span(11, 14)]]))).toEqual([
      ["continuation", null, [0], [0]],
    ]);
    expect(told(eventsOf([span(1, 6)], [[4, 5, 6, ...span(11, 15)]]))).toEqual([
      ["birth", "newcomers", [], [0]],
      ["death", "gone", [0], []],
    ]);
  });

  it("tells births of newcomers from births within", () => {
    const before = [span(1, 8)];
    const world = { active: { before: [21, 22, 23] } };
    expect(told(eventsOf(before, [span(1, 8), [21, 22, 23, 24]], world))[1]).toEqual([
      "birth",
      "within",
      [],
      [1],
    ]);
    expect(told(eventsOf(before, [span(1, 8), [21, 22, 25, 24]], world))[1]).toEqual([
      "birth",
      "newcomers",
      [],
      [1],
    ]);
  });

  it("tells an absorbed community, with its heir, from a dispersed one", () => {
    const before = [span(1, 12), [21, 22, 23, 24]];
    const absorbed = eventsOf(before, [[...span(1, 12), 21, 22]], { active: { after: [23, 24] } });
    expect(absorbed.find(({ type }) => type === "death")).toMatchObject({
      subtype: "absorbed",
      from: [1],
      heir: 0,
    });
    const dispersed = eventsOf(before, [[...span(1, 12), 21]], { active: { after: [22, 23, 24] } });
    expect(dispersed.find(({ type }) => type === "death")).toMatchObject({
      subtype: "dispersed",
      heir: null,
    });
  });

  it("asks of a part two actors, a quarter of the whole and half of itself", () => {
    // The second part is only a third from the first community: no split, the larger part goes on.
    const after = [span(1, 5), [6, 7, 8, ...span(31, 36)]];
    expect(told(eventsOf([span(1, 8)], after))).toEqual([
      ["contraction", null, [0], [0]],
      ["birth", "newcomers", [], [1]],
    ]);
  });

  it("matches on the actors known at both dates", () => {
    // Of eight only two were still known; the group after has them and one more.
    const overlap = overlapOf([span(1, 8)], [[7, 8, 9]], { known: { after: [7, 8, 9] } });
    expect(jaccardOf(overlap, 0, 0)).toBeCloseTo(2 / 3, 12);
    expect(matchCommunities(overlap, DEFAULT_PARAMETERS)[0]?.type).toBe("contraction");
  });

  it("is nothing where there are no communities", () => {
    expect(eventsOf([], [])).toEqual([]);
    expect(told(eventsOf([], [[1, 2, 3]]))).toEqual([["birth", "newcomers", [], [0]]]);
    expect(told(eventsOf([[1, 2, 3]], []))).toEqual([["death", "gone", [0], []]]);
  });
});

describe("the fates of all partitions", () => {
  const partition = fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }).map((codes) =>
    span(0, 4)
      .map((code) => span(0, 23).filter((id) => codes[id] === code))
      .filter((ids) => ids.length >= 3)
      .sort((a, b) => b.length - a.length || a[0]! - b[0]!),
  );

  it("give every community one fate and one origin", () => {
    fc.assert(
      fc.property(partition, partition, (before, after) => {
        const events = eventsOf(before, after);
        const sorted = (codes: readonly number[]) => codes.toSorted((a, b) => a - b);
        expect(sorted(events.flatMap(({ from }) => from))).toEqual([...before.keys()]);
        expect(sorted(events.flatMap(({ to }) => to))).toEqual([...after.keys()]);
      }),
      { numRuns: 300 },
    );
  });

  it("call nothing born or ended where nothing changed", () => {
    fc.assert(
      fc.property(partition, (groups) => {
        for (const [code, event] of eventsOf(groups, groups).entries()) {
          expect(event).toMatchObject({ type: "continuation", from: [code], to: [code] });
        }
      }),
    );
  });
});
