import { describe, expect, it } from "vitest";
import { type Actor, evaluateMoment } from "../../../src/index.ts";
import { crossTerritoryShare } from "../../../src/measures/reach/cross-territory-share.ts";
import { partnerHeterogeneity } from "../../../src/measures/reach/partner-heterogeneity.ts";
import { peopleReached } from "../../../src/measures/reach/people-reached.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";

const north = (id: string, kind: string, more: Partial<Actor> = {}) =>
  actor(id, { kind, territory: "north", ...more });

/** Two labs in the north; partners of four kinds, one of them in the south. */
const ACTORS = [
  north("l1", "lab"),
  north("l2", "lab"),
  north("a1", "association"),
  north("a2", "association"),
  north("i1", "institution"),
  actor("p1", { kind: "private", territory: "south" }),
];
const TIES: readonly Pair[] = [
  ["l1", "a1"],
  ["l1", "a2"],
  ["l1", "i1"],
  ["l1", "p1"],
  ["l2", "a1"],
  ["l2", "l1"],
];

describe("variety of partners", () => {
  // l1: associations 2, institution 1, private 1, lab 1 of 5: Σp² = 7/25, of 4 kinds.
  it("is the mean over the labs with three partners or more", () => {
    const { headline } = partnerHeterogeneity.compute(networkFrom(ACTORS, TIES));
    const own = (1 - 7 / 25) / (1 - 1 / 4);
    expect(headline).toMatchObject({
      value: own,
      counts: { part: 1, whole: 2, kinds: 4, median: own },
    });
    expect(headline).toMatchObject({
      items: [
        {
          lab: "l1",
          partners: 5,
          value: own,
          "kind:association": 2,
          "kind:institution": 1,
          "kind:lab": 1,
          "kind:private": 1,
        },
        { lab: "l2", partners: 2, value: null },
      ],
    });
  });

  it("is 0 where all partners are of one kind and 1 where every kind is there alike", () => {
    const lab = north("l", "lab");
    const same = ["a", "b", "c"].map((id) => north(id, "association"));
    const star = (ids: readonly string[]) => ids.map((id): Pair => ["l", id]);
    const value = (actors: readonly Actor[], ids: readonly string[]) =>
      partnerHeterogeneity.compute(networkFrom([lab, ...actors], star(ids))).headline?.value;
    expect(value(same, ["a", "b", "c"])).toBe(0);
    const mixed = [north("a", "association"), north("b", "informal"), north("c", "lab")];
    expect(value(mixed, ["a", "b", "c"])).toBeCloseTo(1, 12);
  });

  it("counts kinds that come to the register later", () => {
    const later = actor("x", { kind: "informal", registerFrom: "0002-01-01" });
    const of = (actors: readonly Actor[]) =>
      resultNamed(
        evaluateMoment(flatJournal(actors, TIES, TIES), "T1", { only: ["C9"] }).results,
        "partner-heterogeneity",
      );
    expect(of([...ACTORS, later]).counts["kinds"]).toBe(5);
    expect(of([...ACTORS, later]).value).toBeLessThan(of(ACTORS).value ?? 0);
  });

  it.each([
    {
      when: "there is no lab",
      actors: [north("a", "informal"), north("b", "private")],
      reason: "no_lab",
    },
    {
      when: "no lab has three partners",
      actors: [north("a", "lab"), north("b", "private")],
      reason: "too_few_partners",
    },
    {
      when: "there is one kind",
      actors: [north("a", "lab"), north("b", "lab")],
      reason: "one_group",
    },
  ])("is undefined when $when", ({ actors, reason }) => {
    expect(partnerHeterogeneity.compute(networkFrom(actors, [["a", "b"]])).headline).toMatchObject({
      value: null,
      reason,
    });
  });
});

describe("partners in other territories", () => {
  // l1 has 5 partners, one in the south; l2 has 2.
  it("are counted once for each lab", () => {
    const { headline } = crossTerritoryShare.compute(networkFrom(ACTORS, TIES));
    expect(headline).toMatchObject({
      value: 1 / 7,
      counts: { part: 1, whole: 7 },
      items: [
        { lab: "l1", outside: 1, share: 1 / 5, "territory:north": 4, "territory:south": 1 },
        { lab: "l2", outside: 0, share: 0 },
      ],
    });
  });

  it("are not asked for within one territory", () => {
    const entries = flatJournal(ACTORS, TIES);
    const { results } = evaluateMoment(entries, "T1", { scopes: ["ALL", "T:north"], only: ["C9"] });
    expect(resultNamed(results, "cross-territory-share", "T:north")).toMatchObject({
      value: null,
      reason: "one_group",
    });
    expect(resultNamed(results, "cross-territory-share").sentence).toBe(
      "In tutta la rete, 1 partner dei laboratori su 7 è di un altro territorio a T1 (ognuno contato una volta per laboratorio).",
    );
  });

  it("leave out who has no territory", () => {
    const actors = [
      actor("l", { kind: "lab" }),
      north("a", "private"),
      actor("b", { territory: "south" }),
    ];
    expect(
      crossTerritoryShare.compute(
        networkFrom(actors, [
          ["l", "a"],
          ["l", "b"],
        ]),
      ).headline,
    ).toMatchObject({ value: null, reason: "no_ties" });
  });
});

describe("people reached", () => {
  const reaching = (id: string, peopleReached: number | null) => actor(id, { peopleReached });
  const ring = (ids: readonly string[]) =>
    ids.map((id, at): Pair => [id, ids[(at + 1) % ids.length] ?? ""]);

  it("are added up, with their middle and their largest", () => {
    const actors = [reaching("a", 100), reaching("b", 30), reaching("c", 50), reaching("d", 900)];
    // d is on the register only.
    expect(peopleReached.compute(networkFrom(actors, ring(["a", "b", "c"]))).headline).toEqual({
      status: "ok",
      value: 180,
      counts: { reporting: 3, active: 3, partial: 0, median: 50, largest: 100 },
    });
  });

  it.each([
    { missing: 3, partial: 0 },
    { missing: 4, partial: 1 },
  ])("are partial from more than three in ten on: $missing", ({ missing, partial }) => {
    const ids = Array.from({ length: 10 }, (_, at) => `a${at}`);
    const actors = ids.map((id, at) => reaching(id, at < missing ? null : 10));
    const { headline } = peopleReached.compute(networkFrom(actors, ring(ids)));
    expect(headline).toMatchObject({ value: 10 * (10 - missing), counts: { partial } });
  });

  it("are not nobody where nobody says", () => {
    const network = networkFrom(["a", "b"], [["a", "b"]]);
    expect(peopleReached.compute(network).headline).toMatchObject({
      value: null,
      reason: "no_people_reported",
    });
    expect(peopleReached.compute(networkFrom(["a", "b"], [])).headline?.value).toBe(0);
  });

  it("are called an audience, with what is missing", () => {
    const actors = [reaching("a", 100), reaching("b", 30), reaching("c", null)];
    const said = (language: "it" | "en") =>
      resultNamed(
        evaluateMoment(flatJournal(actors, ring(["a", "b", "c"])), "T1", {
          only: ["C10"],
          language,
        }).results,
        "people-reached",
      ).sentence;
    expect(said("it")).toBe(
      "In tutta la rete, 2 realtà attive su 3 dichiarano di raggiungere in tutto 130 persone a T1: un pubblico possibile, non beneficiari; chi partecipa a più realtà è contato più volte, quindi le persone diverse sono tra 100 e 130. Il dato manca per più del 30% delle realtà attive.",
    );
    expect(said("en")).toBe(
      "In the whole network, 2 of 3 active actors say they reach 130 people in all at T1: an audience, not beneficiaries; who takes part with several is counted with each, so the different people are between 100 and 130. More than 30% of the active actors do not say.",
    );
  });
});
