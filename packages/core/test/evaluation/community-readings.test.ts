import { describe, expect, it } from "vitest";
import { type CommunityReading, type EvaluationRequest, evaluateChange } from "../../src/index.ts";
import { everyPairOf } from "../support/changes.ts";
import { actor, flatJournal, type Pair } from "../support/journals.ts";

const name = (id: number) => `n${String(id).padStart(2, "0")}`;
const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, k) => name(first + k));
const late = new Set([...span(11, 14), ...span(18, 20)]);
const ACTORS = span(1, 20).map((id) =>
  actor(id, { territory: "north", registerFrom: late.has(id) ? "0002-01-01" : null }),
);

/** The fixture of the methods (appendix 1, D9), every community a clique. */
const BEFORE = [span(1, 6), span(7, 10), span(15, 17)].flatMap(everyPairOf);
const AFTER = [
  span(1, 3),
  [...span(4, 6), name(11)],
  [...span(7, 10), ...span(12, 14)],
  span(18, 20),
].flatMap(everyPairOf);

function communitiesOf(
  before: readonly Pair[],
  after: readonly Pair[],
  request: EvaluationRequest = {},
): CommunityReading {
  const { communities } = evaluateChange(flatJournal(ACTORS, before, after), "T1", "T2", {
    only: ["D9"],
    language: "en",
    ...request,
  });
  return communities[0]!;
}

describe("communities of two dates", () => {
  const reading = communitiesOf(BEFORE, AFTER);

  it("are told with their members, the largest first", () => {
    expect(reading).toMatchObject({ scope: "ALL", status: "ok", reason: null, official: true });
    expect(reading.from.map(({ id, members }) => [id, members])).toEqual([
      ["a1", span(1, 6)],
      ["a2", span(7, 10)],
      ["a3", span(15, 17)],
    ]);
    expect(reading.to.map(({ id, actors }) => [id, actors])).toEqual([
      ["b1", 7],
      ["b2", 4],
      ["b3", 3],
      ["b4", 3],
    ]);
    expect(reading.from[0]).toMatchObject({ around: "n01", inside: 15, leaving: 0, stability: 1 });
  });

  it("are followed as in the fixture of the methods", () => {
    const told = reading.events.map(({ type, subtype, from, to }) => [type, subtype, from, to]);
    expect(told).toEqual([
      ["split", null, ["a1"], ["b2", "b3"]],
      ["growth", null, ["a2"], ["b1"]],
      ["birth", "newcomers", [], ["b4"]],
      ["death", "gone", ["a3"], []],
    ]);
  });

  it("show what each event shares, on the actors known at both dates", () => {
    const [split, growth] = reading.events;
    // n11 was not known at first, so half of the six are all that is known of b2.
    expect(split?.links).toEqual([
      { from: "a1", to: "b2", actors: 3, jaccard: 0.5, inclusion: 0.5, outgoing: 1 },
      { from: "a1", to: "b3", actors: 3, jaccard: 0.5, inclusion: 0.5, outgoing: 1 },
    ]);
    expect(growth?.links[0]).toMatchObject({ actors: 4, jaccard: 1 });
  });

  it("are reportable where neither the threshold nor the draws matter", () => {
    for (const event of reading.events) {
      expect(event).toMatchObject({ thresholds: 3, isFoundAgain: true, isReportable: true });
    }
  });

  it("count every actor once by where it was and is", () => {
    expect(reading.flows).toContainEqual({ from: "a1", to: "b2", actors: 3 });
    expect(reading.flows).toContainEqual({ from: "a3", to: "inactive", actors: 3 });
    expect(reading.flows).toContainEqual({ from: "off-register", to: "b4", actors: 3 });
    const total = (holds: (row: CommunityReading["flows"][number]) => boolean) =>
      reading.flows.filter(holds).reduce((sum, { actors }) => sum + actors, 0);
    expect(total(() => true)).toBe(20);
    for (const { id, actors } of reading.from) expect(total((row) => row.from === id)).toBe(actors);
    for (const { id, actors } of reading.to) expect(total((row) => row.to === id)).toBe(actors);
  });

  it("are told in sentences", () => {
    expect(reading.sentence).toBe("In the whole network, 3 groups at T1 and 4 at T2.");
    expect(reading.events.map(({ sentence }) => sentence)).toEqual([
      "The group around N01 (6 actors) came apart into 2: around N04 (4 actors) and around N01 (3 actors).",
      "The group around N07 grew, from 4 to 7 actors.",
      "A group formed around N18 (3 actors): half of its actors or more had no ties at T1.",
      "The group around N15 (3 actors) is no more at T2: half of its actors or more have no ties left.",
    ]);
    const italian = communitiesOf(BEFORE, AFTER, { language: "it" });
    expect(italian.events[3]?.sentence).toBe(
      "Il gruppo attorno a N15 (3 realtà) a T2 non c’è più: almeno metà delle sue realtà non ha più legami.",
    );
  });

  it("are reportable where two of the thresholds of J find the same", () => {
    // 4 shared of 10: one goes on as the other at .1 and .3; at .5 it would be a death and a birth.
    const after = [span(3, 10), span(15, 17)].flatMap(everyPairOf);
    const { events } = communitiesOf([span(1, 6), span(15, 17)].flatMap(everyPairOf), after);
    const kept = events.find(({ from }) => from.includes("a1"));
    expect(kept).toMatchObject({ type: "growth", thresholds: 2, isReportable: true });
    expect(kept?.links[0]?.jaccard).toBe(0.4);
  });

  it("are not reportable where none of them does, and say so", () => {
    // 1 shared of 12, matched only because the programme asks for so little.
    const before = everyPairOf(span(1, 8));
    const after = [[...span(8, 10), ...span(16, 17)], span(18, 20)].flatMap(everyPairOf);
    const entries = flatJournal(ACTORS, before, after, { parameters: { matchJaccard: 0.05 } });
    const [reading] = evaluateChange(entries, "T1", "T2", {
      only: ["D9"],
      language: "en",
    }).communities;
    const kept = reading?.events.find(({ from }) => from.includes("a1"));
    expect(kept).toMatchObject({ type: "contraction", thresholds: 0, isReportable: false });
    expect(kept?.sentence).toMatch(/ The checks do not confirm it\.$/);
  });
});

describe("communities that cannot be followed", () => {
  const ring = span(1, 10).map((id, index): Pair => [id, span(1, 10)[(index + 1) % 10]!]);

  it("are unstable: repeated searches disagree", () => {
    const reading = communitiesOf(BEFORE, ring);
    expect(reading).toMatchObject({
      status: "undefined",
      reason: "unstable_communities",
      official: false,
      events: [],
      flows: [],
    });
    expect(reading.sentence).toBe(
      "In the whole network, groups cannot be followed from one date to the other: repeating the search gives other groups.",
    );
  });

  it("are too few actors, or no ties", () => {
    expect(communitiesOf(everyPairOf(span(1, 4)), AFTER)).toMatchObject({
      status: "insufficient_n",
      reason: "too_few_active",
      gate: "insufficient_n",
    });
  });

  it("were found by the quick search", () => {
    expect(communitiesOf(BEFORE, AFTER, { algorithm: "louvain" })).toMatchObject({
      reason: "quick_partition",
      gate: "preview",
    });
  });

  it("are not looked for where only other measures are asked for", () => {
    const entries = flatJournal(ACTORS, BEFORE, AFTER);
    expect(evaluateChange(entries, "T1", "T2", { only: ["B1"] }).communities).toEqual([]);
    const { communities } = evaluateChange(entries, "T1", "T2");
    // The territory that holds nobody of them has none.
    expect(communities.map(({ scope, status }) => [scope, status])).toEqual([
      ["ALL", "ok"],
      ["T:north", "ok"],
      ["T:south", "insufficient_n"],
    ]);
  });
});
