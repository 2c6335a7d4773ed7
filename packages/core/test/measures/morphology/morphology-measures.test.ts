import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { resultNamed } from "../../support/results.ts";

const karate = flatJournal(KARATE_ACTORS, KARATE_TIES);

function at(
  entries: ReturnType<typeof flatJournal>,
  name: string,
  frame: "card" | "known" | "active" = "known",
) {
  return resultNamed(evaluateMoment(entries, "T1", { frame, by: ["club"] }).results, name);
}

describe("measures of shape on the karate club", () => {
  // networkx 3.6.1 (methods, appendix 1): density, attribute_assortativity_coefficient by club.
  it.each([
    ["density", 0.139037433155],
    ["mean-degree", 156 / 34],
    ["attribute-assortativity@club", 0.717530864198],
  ])("%s agrees with networkx", (name, value) => {
    expect(at(karate, name).value).toBeCloseTo(value, 9);
  });

  it("count the ties within and between clubs as the split had them", () => {
    expect(at(karate, "attribute-assortativity@club").counts).toEqual({
      internal: 67,
      external: 11,
      ties: 78,
      unlabelled: 0,
    });
  });
});

describe("measures of shape at the edges", () => {
  const isolates = ["a", "b", "c"];
  const k2: Pair[] = [["a", "b"]];
  it.each([
    { when: "nobody is there", actors: [], ties: [], density: "empty", degree: "empty" },
    {
      when: "one actor is alone",
      actors: ["a"],
      ties: [],
      density: "single_node",
      degree: "single_node",
    },
    {
      when: "three actors have no tie",
      actors: isolates,
      ties: [],
      density: "no_ties",
      degree: "no_ties",
    },
  ])("are undefined when $when", ({ actors, ties, density, degree }) => {
    const entries = flatJournal(actors, ties);
    expect(at(entries, "density", "active")).toMatchObject({
      value: null,
      status: "undefined",
      reason: density,
    });
    expect(at(entries, "mean-degree", "active")).toMatchObject({ value: null, reason: degree });
    expect(at(entries, "attribute-assortativity@club").value).toBeNull();
  });

  it("are 0 for three isolates on the register", () => {
    const entries = flatJournal(isolates, []);
    expect(at(entries, "density").value).toBe(0);
    expect(at(entries, "mean-degree").value).toBe(0);
  });

  it("are whole for two actors and their tie", () => {
    const entries = flatJournal(isolates, k2);
    expect(at(entries, "density", "active").value).toBe(1);
    expect(at(entries, "density").value).toBeCloseTo(1 / 3, 12);
    expect(at(entries, "mean-degree", "active").value).toBe(1);
  });

  it.each([
    { when: "no actor has a label", actors: [actor("a"), actor("b")], reason: "no_labels" },
    {
      when: "everyone with ties is in one group",
      actors: [actor("a", { columns: { club: "x" } }), actor("b", { columns: { club: "x" } })],
      reason: "one_group",
    },
    {
      when: "the only tie has an end without a label",
      actors: [
        actor("a", { columns: { club: "x" } }),
        actor("b"),
        actor("c", { columns: { club: "y" } }),
      ],
      reason: "no_ties",
    },
  ])("have no assortativity when $when", ({ actors, reason }) => {
    expect(at(flatJournal(actors, k2), "attribute-assortativity@club")).toMatchObject({
      value: null,
      reason,
    });
  });

  it("leaves unlabelled actors out with their ties, and counts them", () => {
    const label = (club: string) => ({ columns: { club } });
    const actors = [
      actor("a", label("x")),
      actor("b", label("x")),
      actor("c", label("y")),
      actor("d", label("y")),
      actor("e"),
    ];
    const result = at(
      flatJournal(actors, [
        ["a", "b"],
        ["c", "d"],
        ["a", "e"],
      ]),
      "attribute-assortativity@club",
    );
    expect(result).toMatchObject({ value: 1, counts: { ties: 2, unlabelled: 1 } });
  });

  it("do not describe the shape of fewer than eight active actors", () => {
    const result = at(flatJournal(isolates, k2), "density", "active");
    expect(result).toMatchObject({ value: 1, official: false, gate: "insufficient_n" });
    expect(result.sentence).toBe(
      "In tutta la rete, con 2 realtà attive non descriviamo la forma della rete.",
    );
  });
});

describe("communities by the quick partition", () => {
  const quick = (name: string) =>
    resultNamed(evaluateMoment(karate, "T1", { algorithm: "louvain" }).results, name);

  it("have a modularity that is never official, and no consensus", () => {
    const headline = quick("modularity");
    // Best of 200 networkx Louvain seeds (methods, appendix 1): a single run lies at or below it.
    expect(headline.value).toBeGreaterThan(0.35);
    expect(headline.value).toBeLessThanOrEqual(0.419789612097 + 1e-9);
    expect(headline).toMatchObject({ official: false, gate: "preview", seed: 1 });
    expect(quick("modularity/consensus")).toMatchObject({ value: null, reason: "quick_partition" });
    expect(quick("community-stability")).toMatchObject({ value: null, reason: "quick_partition" });
    expect(quick("community-count").value).toBeGreaterThan(1);
  });

  it("change with the seed only", () => {
    const of = (seed: number) =>
      evaluateMoment(karate, "T1", { algorithm: "louvain", seed, only: ["modularity"] }).results;
    expect(of(7)).toEqual(of(7));
  });
});
