import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, evaluateChange } from "../../../src/index.ts";
import type { Item } from "../../../src/measures/measure.ts";
import { newPoles } from "../../../src/measures/morphology/new-poles.ts";
import { changeFrom, everyPairOf } from "../../support/changes.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

/** Twelve in a ring, each with two partners. */
const RING = "abcdefghijkl".split("");
const ring = RING.map((id, index): Pair => [id, RING[(index + 1) % 12]!]);
/** A newcomer with eight of them as partners. */
const around = (id: string): Pair[] => RING.slice(0, 8).map((other): Pair => [id, other]);
const late = (id: string, changes: Partial<Actor> = {}) =>
  actor(id, { registerFrom: "0002-01-01", ...changes });

const measured = (...change: Parameters<typeof changeFrom>) =>
  newPoles.compute(changeFrom(...change));

function rows(...change: Parameters<typeof changeFrom>): readonly Item[] {
  const { headline } = measured(...change);
  return headline?.status === "ok" ? (headline.items ?? []) : [];
}

const named = (...change: Parameters<typeof changeFrom>) =>
  rows(...change)
    .filter((item) => item["community"] === undefined)
    .map((item) => [item["type"], item["actor"], item["partnersFrom"], item["partnersTo"]]);

describe("new poles: single actors", () => {
  it("are hubs that were none before", () => {
    const change = [[...RING, late("z")], ring, [...ring, ...around("z")]] as const;
    // Degrees 8, eight times 3, four times 2: Q1 2, Q3 3, so a hub has 4.5 or more.
    expect(named(...change)).toEqual([["emergent-hub", "z", 0, 8]]);
    expect(measured(...change).headline).toMatchObject({
      value: 1,
      counts: { hubs: 1, reinforced: 0, faded: 0, sensitivityCells: 0 },
    });
    // 8 of the 40 ends of ties, and a hub whoever else is taken out.
    expect(rows(...change)[0]).toMatchObject({
      strengthShare: 8 / 40,
      stillHub: 12,
      leaveOneOutRuns: 12,
    });
  });

  it("need three partners more", () => {
    const before = [...ring, ...around("z").slice(0, 3)];
    expect(named([...RING, "z"], before, [...before, ...around("z").slice(3, 6)])).toEqual([
      ["emergent-hub", "z", 3, 6],
    ]);
    const five = [...before, ...around("z").slice(3, 5)];
    // Five partners make a hub here, but only two of them are new.
    expect(named([...RING, "z"], before, five)).toEqual([]);
  });

  it("are no labs that were there before: those are reinforced", () => {
    const lab = actor("z", { kind: "lab" });
    expect(named([...RING, lab], ring, [...ring, ...around("z")])).toEqual([
      ["reinforced", "z", 0, 8],
    ]);
    expect(measured([...RING, lab], ring, [...ring, ...around("z")]).headline?.value).toBe(0);
    expect(named([...RING, late("z", { kind: "lab" })], ring, [...ring, ...around("z")])).toEqual([
      ["emergent-hub", "z", 0, 8],
    ]);
  });

  it("have to stay hubs without one other actor", () => {
    // Four partners are enough, and three are not: it hangs on each of the four.
    const pairs = RING.slice(0, 8).flatMap((id, index): Pair[] =>
      index % 2 === 0 ? [[id, RING[index + 1]!]] : [],
    );
    const four = RING.slice(8).map((id): Pair => ["z", id]);
    const change = [[...RING, late("z")], ring, [...pairs, ...four]] as const;
    expect(named(...change)).toEqual([]);
  });

  it("have to stay hubs under 80 % of the other rules, where those were tried", () => {
    const under = (still: number, isFading = false) => {
      const [first, second] = [ring, [...ring, ...around("z")]];
      const change = isFading
        ? changeFrom([...RING, "z"], second, first)
        : changeFrom([...RING, late("z")], first, second);
      const { headline } = newPoles.compute({
        ...change,
        hubChecks: (_scope, id, date) =>
          id === "z" && date === (isFading ? "from" : "to") ? { still, runs: 10 } : null,
      });
      return headline?.status === "ok" ? headline : null;
    };
    expect(under(8)).toMatchObject({ value: 1, counts: { hubs: 1, sensitivityCells: 10 } });
    expect(under(8)?.items?.[0]).toMatchObject({ stillHubUnderRules: 8, sensitivityCells: 10 });
    expect(under(7)).toMatchObject({ value: 0, items: [], counts: { sensitivityCells: 10 } });
    expect(under(8, true)?.counts).toMatchObject({ faded: 1 });
    expect(under(7, true)?.counts).toMatchObject({ faded: 0 });
  });

  it("fade as they came", () => {
    expect(named([...RING, "z"], [...ring, ...around("z")], ring)).toEqual([
      ["faded-hub", "z", 8, 0],
    ]);
    const lab = actor("z", { kind: "lab" });
    expect(named([...RING, lab], [...ring, ...around("z")], ring)).toEqual([
      ["weakened", "z", 8, 0],
    ]);
  });
});

/** Three groups of five, held together by one tie each; a fourth is born of people of two towns. */
const group = (letter: string, town: string) =>
  [1, 2, 3, 4, 5].map((k) => actor(`${letter}${k}`, { municipality: town }));
const OLD = ["p", "q", "r"].flatMap((letter) => group(letter, letter));
const NEW = [1, 2, 3, 4, 5].map((k) => actor(`s${k}`, { municipality: k < 3 ? "p" : "s" }));
const tiesOf = (members: readonly Actor[]) => everyPairOf(members.map(({ id }) => id));
const oldTies: Pair[] = [
  ...["p", "q", "r"].flatMap((letter) => tiesOf(group(letter, letter))),
  ["p1", "q1"],
  ["q2", "r1"],
];
const newTies: Pair[] = [...oldTies, ...tiesOf(NEW), ["s1", "r2"]];

describe("new poles: groups", () => {
  const groups = (...change: Parameters<typeof changeFrom>) =>
    rows(...change).filter((item) => item["community"] !== undefined);

  it("are communities born of members of two municipalities or kinds", () => {
    const change = [[...OLD, ...NEW], oldTies, newTies] as const;
    expect(groups(...change)).toEqual([
      {
        type: "emergent-group",
        community: "b4",
        actor: "s1",
        label: "S1",
        hub: null,
        event: "birth",
        actors: 5,
        inside: 10,
        leaving: 1,
        municipalities: 2,
        kinds: 0,
        stability: 1,
      },
    ]);
    expect(measured(...change)).toMatchObject({
      headline: { value: 1, counts: { groups: 1, groupsAssessed: 1 } },
      parts: { "emergent-groups": { value: 1 }, "faded-groups": { value: 0 } },
    });
  });

  it("are none where all members are of one municipality and one kind", () => {
    const oneTown = NEW.map((each) => ({ ...each, municipality: "s" }));
    expect(groups([...OLD, ...oneTown], oldTies, newTies)).toEqual([]);
  });

  it("are none with fewer than four members", () => {
    const three = NEW.slice(1, 4);
    expect(groups([...OLD, ...three], oldTies, [...oldTies, ...tiesOf(three)])).toEqual([]);
  });

  it("fade as they came", () => {
    expect(groups([...OLD, ...NEW], newTies, oldTies)).toMatchObject([
      { type: "faded-group", community: "a4", event: "death", actors: 5 },
    ]);
  });

  it("count once with the hub that is in them", () => {
    const hub = late("z", { municipality: "z" });
    const after: Pair[] = [...newTies, ...NEW.map(({ id }): Pair => ["z", id])];
    const found = rows(
      [...OLD, ...NEW, hub],
      oldTies,
      [...after, ["z", "p1"], ["z", "q1"], ["z", "r1"], ["z", "p2"]],
      { parameters: { hubIqr: 1 } },
    );
    const types = found.map((item) => [item["type"], item["hub"]]);
    expect(types).toEqual([
      ["emergent-hub", undefined],
      ["emergent-group", "z"],
    ]);
    expect(
      measured(
        [...OLD, ...NEW, hub],
        oldTies,
        [...after, ["z", "p1"], ["z", "q1"], ["z", "r1"], ["z", "p2"]],
        { parameters: { hubIqr: 1 } },
      ).headline?.value,
    ).toBe(1);
  });

  it("are not assessed by the quick search, and hubs still are", () => {
    const { headline, parts } = measured([...OLD, ...NEW], oldTies, newTies, {
      algorithm: "louvain",
    });
    expect(headline).toMatchObject({ value: 0, counts: { groupsAssessed: 0 } });
    expect(parts?.["emergent-groups"]).toEqual({
      status: "undefined",
      value: null,
      reason: "quick_partition",
    });
  });
});

describe("new poles that cannot be told", () => {
  it.each([
    { when: "there is no actor", actors: [], ties: [], reason: "empty" },
    { when: "there is one", actors: ["a"], ties: [], reason: "single_node" },
    { when: "three are isolates", actors: ["a", "b", "c"], ties: [], reason: "no_ties" },
    { when: "two are tied", actors: ["a", "b"], ties: [["a", "b"]], reason: "too_few_active" },
  ] as const)("are undefined when $when", ({ actors, ties, reason }) => {
    expect(measured(actors, ties, ties).headline).toMatchObject({ value: null, reason });
  });

  it("are undefined where one of the dates has fewer than eight active actors", () => {
    const seven = everyPairOf(RING.slice(0, 7));
    for (const [before, after] of [
      [seven, ring],
      [ring, seven],
    ] as const) {
      expect(measured(RING, before, after).headline).toEqual({
        status: "insufficient_n",
        value: null,
        reason: "too_few_active",
      });
    }
  });

  it("are not looked for among ties of labs with others", () => {
    const mixed = RING.map((id, index) => actor(id, { kind: index % 2 === 0 ? "lab" : "other" }));
    expect(measured(mixed, ring, ring, { scope: "LO" }).headline).toMatchObject({
      reason: "two_mode",
    });
  });
});

describe("new poles of all networks", () => {
  const names = Array.from({ length: 12 }, (_, index) => `x${String(index).padStart(2, "0")}`);
  const ties = fc.subarray(everyPairOf(names), { minLength: 8, maxLength: 30 });

  it("are gained one way and lost the other", () => {
    fc.assert(
      fc.property(ties, ties, (before, after) => {
        // The same two snapshots, so that the same communities are found: draws go with the digest.
        const change = changeFrom(names, before, after);
        const exchanged = {
          ...change,
          arrays: { before: change.arrays.after, after: change.arrays.before },
          networks: { before: change.networks.after, after: change.networks.before },
        };
        const [there, back] = [newPoles.compute(change), newPoles.compute(exchanged)];
        for (const [gain, loss] of [
          ["emergent-hubs", "faded-hubs"],
          ["emergent-groups", "faded-groups"],
          ["reinforced", "weakened"],
        ] as const) {
          expect(there.parts?.[gain]?.value).toBe(back.parts?.[loss]?.value);
          expect(there.parts?.[loss]?.value).toBe(back.parts?.[gain]?.value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("do not change with an isolate", () => {
    fc.assert(
      fc.property(ties, ties, (before, after) => {
        expect(named([...names, "alone"], before, after)).toEqual(named(names, before, after));
      }),
      { numRuns: 40 },
    );
  });
});

describe("new poles in words", () => {
  const said = (language: "it" | "en", before: Pair[], after: Pair[]) => {
    const actors = [...RING, late("z", { label: "Emporio" })];
    const { results } = evaluateChange(flatJournal(actors, before, after), "T1", "T2", {
      only: ["new-poles"],
      language,
    });
    return resultNamed(results, "new-poles");
  };

  it("name each with its partners, and say what was not there", () => {
    expect(said("it", ring, [...ring, ...around("z")]).sentence).toBe(
      "In tutta la rete, 1 nuovo polo a T2, che a T1 non c’era: Emporio (8 partner, nessuno a T1). Abbiamo guardato solo le singole realtà: i gruppi non si possono seguire.",
    );
    expect(said("en", ring, ring).sentence).toBe(
      "In the whole network, no new centre of gravity at T2. Only single actors were looked at: groups could not be followed.",
    );
  });

  it("have a sentence of evidence each", () => {
    const [item] = said("it", ring, [...ring, ...around("z")]).items ?? [];
    expect(item?.["sentence"]).toBe(
      "Emporio è un nuovo polo: 8 partner a T2, nessuno a T1. Togliendo un’altra realtà alla volta resta un polo in 12 prove su 12.",
    );
  });
});
