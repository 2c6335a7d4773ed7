import { describe, expect, it } from "vitest";
import {
  type ActorValues,
  compareJson,
  evaluateChange,
  evaluateMoment,
  measureJson,
} from "../../src/index.ts";
import { actor, answered, flatJournal, journal, says, settings } from "../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";

const valuesOf = (entries: ReturnType<typeof flatJournal>, more = {}) =>
  evaluateMoment(entries, "T1", { actorValues: true, only: ["density"], ...more }).actorValues ??
  [];

const named = (values: readonly ActorValues[], id: string) => values.find((each) => each.id === id);

describe("actor values", () => {
  it("are there only if asked for", () => {
    const entries = flatJournal(["a", "b"], [["a", "b"]]);
    const { actorValues } = evaluateMoment(entries, "T1");
    expect(actorValues).toBeNull();
    expect(measureJson(evaluateMoment(entries, "T1"))).not.toHaveProperty("actors");
    expect(compareJson(evaluateChange(entries, "T1", "T2"))).not.toHaveProperty("changedMost");
  });

  // By hand: c is one step from a, b, d; of the three pairs of those, all pass through c but a–b.
  it("say where each stands: a triangle with a tail, a pair and somebody alone", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const entries = flatJournal(ids, [
      ["a", "b", 2],
      ["a", "c", 2],
      ["b", "c", 2],
      ["c", "d", 1],
      ["e", "f", 3],
    ]);
    const values = valuesOf(entries);
    expect(values.map(({ id }) => id)).toEqual(ids);
    expect(named(values, "c")).toMatchObject({
      degree: 3,
      strength: 5,
      betweenness: 2,
      closeness: 1,
      eigenvector: 1,
      core: 2,
      community: 1,
    });
    expect(named(values, "d")).toMatchObject({ betweenness: 0, closeness: 3 / 5, core: 1 });
    expect(named(values, "e")).toMatchObject({ closeness: 1, eigenvector: 0, community: null });
    expect(named(values, "g")).toMatchObject({
      degree: 0,
      strength: 0,
      closeness: null,
      eigenvector: 0,
      core: 0,
      community: null,
    });
    expect(values.reduce((sum, { pagerank }) => sum + (pagerank ?? 0), 0)).toBeCloseTo(1, 11);
    expect(named(values, "c")).not.toHaveProperty("weightedBetweenness");
    // The shortest ways are the same by strength here.
    expect(named(valuesOf(entries, { annex: true }), "c")?.weightedBetweenness).toBe(2);
  });

  // networkx 3.6.1; the communities are those of the measures of communities.
  it("agree with networkx on the karate club", () => {
    const values = valuesOf(flatJournal(KARATE_ACTORS, KARATE_TIES));
    const hub = named(values, "m33");
    expect(hub).toMatchObject({ degree: 17, strength: 17, eigenvector: 1, core: 4 });
    expect(hub?.betweenness).toBeCloseTo(160.551587301587, 9);
    expect(hub?.closeness).toBeCloseTo(0.55, 11);
    expect(named(values, "m05")?.betweenness).toBeCloseTo(15.833333333333, 9);
    expect(named(values, "m05")?.pagerank).toBeCloseTo(0.029111154678, 9);
    expect(new Set(values.map(({ community }) => community))).toEqual(new Set([1, 2, 3, 4]));
  });

  it("are null where nobody has ties, and nobody is left out", () => {
    const [only] = valuesOf(flatJournal(["a"], []));
    expect(only).toEqual({
      id: "a",
      degree: 0,
      strength: 0,
      betweenness: 0,
      closeness: null,
      eigenvector: null,
      pagerank: 1,
      core: 0,
      community: null,
    });
    expect(valuesOf(flatJournal([], []))).toEqual([]);
    expect(valuesOf(flatJournal(["a", "b"], []), { frame: "active" })).toEqual([]);
  });

  it("name no community where repeated searches disagree", () => {
    const ids = [..."abcdefghijkl"];
    const ring = ids.map((id, at) => [id, ids[(at + 1) % 12] ?? ""] as const);
    const values = valuesOf(flatJournal(ids, ring));
    expect(new Set(values.map(({ community }) => community))).toEqual(new Set([null]));
    const quick = valuesOf(flatJournal(ids, ring), { algorithm: "louvain" });
    expect(quick.every(({ community }) => community !== null)).toBe(true);
  });

  it("are those of the scope: between labs and others there are no communities", () => {
    const actors = [
      actor("lab", { kind: "lab" }),
      actor("o1", { kind: "association" }),
      actor("o2", { kind: "association" }),
    ];
    const values = valuesOf(
      flatJournal(actors, [
        ["lab", "o1"],
        ["lab", "o2"],
        ["o1", "o2"],
      ]),
      {
        scopes: ["LO", "ALL"],
      },
    );
    expect(named(values, "o1")).toMatchObject({ degree: 1, community: null });
    expect(named(values, "lab")).toMatchObject({ degree: 2, betweenness: 1 });
  });
});

describe("actor values where too little was observed", () => {
  const ids = ["a", "b", "c", "d"];
  const entries = journal(
    settings(),
    ids.map((id) => actor(id, { territory: "north" })),
    [answered("a", "t0"), says("a", "b", 5), answered("a", "m12"), says("a", "c", 5, "m12")],
  );

  it("are ties and strengths only, and a note says why", () => {
    const { actorValues, notes } = evaluateMoment(entries, "t0", {
      actorValues: true,
      language: "en",
    });
    expect(named(actorValues ?? [], "a")).toMatchObject({
      degree: 1,
      strength: 1,
      betweenness: null,
      pagerank: null,
      core: null,
    });
    expect(notes).toContainEqual({
      code: "actors_not_observed",
      message: expect.stringContaining("80%"),
    });
  });
});

describe("actors at two dates", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const change = (more = {}) =>
    evaluateChange(
      flatJournal(
        ids,
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [
          ["a", "b"],
          ["a", "c"],
          ["a", "d"],
        ],
      ),
      "T1",
      "T2",
      { actorValues: true, language: "en", only: ["tie-fate"], ...more },
    );

  it("have both values and their difference, communities none", () => {
    const [a] = change().actorValues?.actors ?? [];
    expect(a).toMatchObject({
      id: "a",
      from: { degree: 1, betweenness: 0 },
      to: { degree: 3, betweenness: 3 },
      difference: { degree: 2, betweenness: 3, core: 0 },
    });
    expect(a?.difference).not.toHaveProperty("community");
    const e = change().actorValues?.actors.find(({ id }) => id === "e");
    expect(e?.difference).toMatchObject({ degree: 0, closeness: null });
  });

  // By hand: a gained two ties; c and d each lost one and gained one.
  it("changed most whose ties came and went most, in words", () => {
    const { changedMost } = change().actorValues ?? { changedMost: [] };
    expect(changedMost.map(({ id, new: came, dissolved }) => [id, came, dissolved])).toEqual([
      ["a", 2, 0],
      ["c", 1, 1],
      ["d", 1, 1],
    ]);
    expect(changedMost.map(({ sentence }) => sentence)).toEqual([
      "A: 2 new ties, none ended (ties: from 1 to 3).",
      "C: 1 new tie, 1 ended (ties: from 1 to 1).",
      "D: 1 new tie, 1 ended (ties: from 1 to 1).",
    ]);
    expect(change({ language: "it" }).actorValues?.changedMost[0]?.sentence).toBe(
      "A: 2 legami nuovi, nessuno finito (legami: da 1 a 3).",
    );
  });

  it("are those of the frame: with ties, or on the register at both dates", () => {
    const idsIn = (frame: string) =>
      change({ frame }).actorValues?.actors.map(({ id, from }) => [id, from === null]);
    expect(idsIn("active")).toEqual([
      ["a", false],
      ["b", false],
      ["c", false],
      ["d", false],
    ]);
    expect(idsIn("panel")).toHaveLength(5);
  });

  it("count no newcomer to the register among those who changed, and no tie that nobody could report", () => {
    const north = { territory: "north" };
    const actors = [
      actor("a", north),
      actor("b", north),
      actor("new", { ...north, registerFrom: "2021-06-01" }),
    ];
    const entries = journal(settings(), actors, [
      answered("a", "t0"),
      answered("b", "t0"),
      says("a", "b", 5),
      answered("new", "m12"),
      says("new", "a", 5, "m12"),
      answered("a", "m12", ["new"]),
      says("a", "new", 5, "m12"),
    ]);
    const { actorValues } = evaluateChange(entries, "t0", "m12", { actorValues: true });
    expect(actorValues?.changedMost).toEqual([
      expect.objectContaining({
        id: "a",
        new: 1,
        dissolved: 0,
        unobserved: 1,
        sentence:
          "A: 1 legame nuovo, nessuno finito (legami: da 1 a 1; forza: da 0,5 a 1,0). Di 1 legame non sappiamo: nessuno ha potuto dirlo.",
      }),
    ]);
    expect(actorValues?.actors.find(({ id }) => id === "new")).toMatchObject({
      from: null,
      difference: null,
    });
  });

  it("change nothing when their names change", () => {
    const renamed = flatJournal(
      ["z", "y", "x", "w", "v"],
      [
        ["z", "y"],
        ["x", "w"],
      ],
      [
        ["z", "y"],
        ["z", "x"],
        ["z", "w"],
      ],
    );
    const one = change().actorValues?.changedMost.map(({ new: came }) => came);
    const other = evaluateChange(renamed, "T1", "T2", {
      actorValues: true,
    }).actorValues?.changedMost.map(({ new: came }) => came);
    expect(other).toEqual(one);
  });
});
