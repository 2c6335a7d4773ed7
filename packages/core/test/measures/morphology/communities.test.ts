import { describe, expect, it } from "vitest";
import type { Network } from "../../../src/arrays/network.ts";
import type { Defined, Language, SnapshotMeasure } from "../../../src/measures/measure.ts";
import { communityCount } from "../../../src/measures/morphology/community-count.ts";
import { communityStability } from "../../../src/measures/morphology/community-stability.ts";
import { modularity } from "../../../src/measures/morphology/modularity.ts";
import { findingSentence } from "../../../src/wording/finding-sentence.ts";
import { actor, type Pair } from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";

const MEASURES = [modularity, communityCount, communityStability];

/** Two triangles joined by one tie. */
const SIX = ["a", "b", "c", "d", "e", "f"];
const TRIANGLES: readonly Pair[] = [
  ["a", "b"],
  ["a", "c"],
  ["b", "c"],
  ["c", "d"],
  ["d", "e"],
  ["d", "f"],
  ["e", "f"],
];

/** Twelve in a ring, where every cut is as good as another. */
const TWELVE = "abcdefghijkl".split("");
const RING = TWELVE.map((id, index): Pair => [id, TWELVE[(index + 1) % 12]!]);

const karate = networkFrom(KARATE_ACTORS, KARATE_TIES);

const PLACES = {
  it: { where: "Qui", when: ["ora"], by: null },
  en: { where: "Here", when: ["now"], by: null },
};

function say(measure: SnapshotMeasure, network: Network, language: Language): string {
  const headline = measure.compute(network).headline as Defined;
  const { n, m } = network;
  const counts = headline.counts ?? {};
  return findingSentence(
    measure,
    { ...headline, counts, part: null, n, m },
    PLACES[language],
    language,
  );
}

describe("measures of communities", () => {
  it("agree with the two triangles that anyone sees", () => {
    const network = networkFrom(SIX, TRIANGLES);
    // 3 of 7 ties and 7 of 14 ends in each: 2 · (3/7 − 1/4).
    const q = 2 * (3 / 7 - 1 / 4);
    const { headline, parts } = modularity.compute(network);
    expect(headline).toMatchObject({ status: "ok", counts: { communities: 2, members: 6 } });
    for (const outcome of [
      headline,
      parts?.["consensus"],
      parts?.["best"],
      parts?.["unweighted"],
    ]) {
      expect(outcome?.value).toBeCloseTo(q, 12);
    }
    expect(communityCount.compute(network).headline).toMatchObject({
      value: 2,
      items: [
        { community: 1, actors: 3, stability: 1 },
        { community: 2, actors: 3, stability: 1 },
      ],
    });
    expect(communityStability.compute(network).headline).toMatchObject({ value: 1 });
  });

  it("reach the best modularity known of the karate club, and do not exceed it by the consensus", () => {
    const { headline, parts } = modularity.compute(karate);
    const best = parts?.["best"]?.value ?? 0;
    expect(best).toBeGreaterThanOrEqual(0.419789612097 - 1e-5);
    expect(headline?.value).toBeLessThanOrEqual(best + 1e-12);
    expect(headline).toEqual(parts?.["consensus"]);
    // No weights: nothing changes when they are left out.
    expect(parts?.["unweighted"]?.value).toBe(headline?.value);
  });

  it.each([
    { when: "nobody is there", network: networkFrom([], []), reason: "empty" },
    { when: "one actor is alone", network: networkFrom(["a"], []), reason: "single_node" },
    { when: "three have no tie", network: networkFrom(["a", "b", "c"], []), reason: "no_ties" },
    {
      when: "three known have no tie",
      network: networkFrom(["a", "b", "c"], [], { frame: "known" }),
      reason: "no_ties",
    },
  ])("are undefined when $when", ({ network, reason }) => {
    for (const { compute } of MEASURES) {
      expect(compute(network).headline).toEqual({ status: "undefined", value: null, reason });
    }
  });

  it("are undefined in two modes", () => {
    const actors = [actor("l", { kind: "lab" }), actor("a", { kind: "association" })];
    const network = networkFrom(actors, [["a", "l"]], { scope: "LO" });
    for (const { compute } of MEASURES) {
      expect(compute(network).headline).toMatchObject({ value: null, reason: "two_mode" });
    }
  });

  it("are not looked for above 3,000 active actors", () => {
    const network = { ...networkFrom(SIX, TRIANGLES), active: 3001 };
    for (const { compute } of MEASURES) {
      expect(compute(network).headline).toEqual({
        status: "insufficient_n",
        value: null,
        reason: "too_large",
      });
    }
  });

  it("have a value, and no community, for two actors and their tie", () => {
    const network = networkFrom(["a", "b"], [["a", "b"]]);
    expect(modularity.compute(network).headline).toMatchObject({ status: "ok", value: 0 });
    expect(communityCount.compute(network).headline).toMatchObject({ value: 0, items: [] });
    expect(communityStability.compute(network).headline).toMatchObject({ value: 1 });
  });

  it("say what they found", () => {
    const network = networkFrom(SIX, TRIANGLES);
    expect(MEASURES.map((measure) => say(measure, network, "it"))).toEqual([
      "Qui, la modularità delle comunità è 0,36 ora (0 = legami distribuiti a caso).",
      "Qui, 2 comunità ora, con 6 realtà attive su 6.",
      "Qui, comunità stabili ora: le ricerche ripetute concordano in media a 1 (1 = sempre gli stessi gruppi).",
    ]);
    expect(MEASURES.map((measure) => say(measure, network, "en"))).toEqual([
      "Here, the modularity of the communities is 0.36 now (0 = ties as they fall by chance).",
      "Here, 2 communities now, with 6 of 6 active actors.",
      "Here, stable communities now: repeated searches agree at 1 on average (1 = always the same groups).",
    ]);
  });

  it("say that there are no reliable communities where the runs disagree", () => {
    const network = networkFrom(TWELVE, RING);
    const agreement = communityStability.compute(network).headline?.value ?? 1;
    expect(agreement).toBeLessThan(0.7);
    for (const measure of MEASURES) {
      expect(say(measure, network, "it")).toMatch(/^Qui, nessuna comunità affidabile ora: /);
      expect(say(measure, network, "en")).toMatch(/^Here, no reliable communities now: /);
    }
  });

  it("ask for caution in between", () => {
    const counts = { agreement: 0.8, gate: 0.7, members: 6, active: 6 };
    const finding = { value: 0.8, counts, part: null, n: 6, m: 7 };
    for (const measure of MEASURES) {
      const [it_, en] = (["it", "en"] as const).map((language) =>
        findingSentence(measure, finding, PLACES[language], language),
      );
      expect(it_).toContain("da leggere con prudenza");
      expect(en).toContain("to be read with caution");
    }
  });
});
