import { describe, expect, it } from "vitest";
import { type Actor, evaluateMoment } from "../../../src/index.ts";
import type { Defined } from "../../../src/measures/measure.ts";
import { territorialForm } from "../../../src/measures/morphology/territorial-form.ts";
import {
  actor,
  flatJournal,
  journal,
  type Pair,
  type Said,
  settings,
} from "../../support/journals.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";

const PLACES: readonly (readonly [id: string, lat: number, lon: number])[] = [
  ["a", 45.53, 9.04],
  ["b", 45.4642, 9.19],
  ["c", 45.1847, 9.0551],
  ["d", 45.29, 9.1],
  ["e", 45.477, 9.055],
  ["f", 45.35, 8.95],
];
const ACTORS = PLACES.map(([id, lat, lon]) => actor(id, { lat, lon }));
const TIES: readonly Pair[] = [
  ["a", "b", 0.8],
  ["a", "e", 0.5],
  ["b", "c", 0.2],
  ["c", "d", 0.9],
  ["d", "f", 0.4],
  ["e", "f", 0.6],
];

function partsOf(actors: readonly (string | Actor)[], ties: readonly Pair[] = TIES) {
  const { headline, parts } = territorialForm.compute(networkFrom(actors, ties));
  expect(headline).toBeNull();
  return parts as Record<string, Defined>;
}

describe("territorial form", () => {
  // pyproj 3.7.2 (EPSG:3035), numpy 2.4 `eigh`, scipy 1.17 `ConvexHull().volume`.
  it("agrees with numpy and scipy on six places", () => {
    const parts = partsOf(ACTORS);
    expect(parts["standard-distance"]?.value).toBeCloseTo(14434.598309869, 5);
    expect(parts["ellipse"]?.value).toBeCloseTo(464.186834629, 7);
    const { long, short, orientation, elongation } = parts["ellipse"]?.counts ?? {};
    expect(long).toBeCloseTo(18848.43041268, 4);
    expect(short).toBeCloseTo(7839.12799441, 4);
    expect(orientation).toBeCloseTo(5.24750035, 6);
    expect(elongation).toBeCloseTo(5.781158415, 6);
    expect(parts["hull"]?.value).toBeCloseTo(367.955536207, 7);
    // Nine tenths of six, rounded up, are six.
    expect(parts["hull"]?.counts?.["hull90"]).toBeCloseTo(367.955536207, 7);
  });

  // pyproj 3.7.2, Geod on a sphere of 6371008.8 m.
  it("measures ties over the sphere", () => {
    const parts = partsOf(ACTORS);
    const { median, strengthWeighted, ties, meanDistance } = parts["tie-length"]?.counts ?? {};
    expect(parts["tie-length"]?.value).toBeCloseTo(15777.635713118, 4);
    expect(median).toBeCloseTo(13642.404722107, 4);
    expect(strengthWeighted).toBeCloseTo(13764.173306861, 4);
    expect(ties).toBe(6);
    expect(meanDistance).toBeCloseTo(20598.393723801, 4);
    expect(parts["stretch"]?.value).toBeCloseTo(0.7659643720125, 9);
  });

  it("takes the farthest tenth out of the second outline", () => {
    const near = Array.from({ length: 19 }, (_, at) =>
      actor(`n${at}`, { lat: 45 + (at % 5) / 100, lon: 9 + Math.floor(at / 5) / 100 }),
    );
    const far = actor("z", { lat: 41.9, lon: 12.5 });
    const ties = near.map(({ id }): Pair => [id, "z"]);
    const { hull } = partsOf([...near, far], ties);
    expect(hull?.value).toBeGreaterThan(500);
    expect(hull?.counts?.["hull90"]).toBeLessThan(20);
  });

  it("has no area on one line, and says so", () => {
    const line = [0, 1, 2, 3].map((at) => actor(`l${at}`, { lat: 45 + at / 10, lon: 10 }));
    const ties = line.slice(1).map(({ id }, at): Pair => [`l${at}`, id]);
    const parts = partsOf(line, ties);
    expect(parts["hull"]).toMatchObject({ value: 0, counts: { flat: 1, hull90: 0 } });
    expect(parts["ellipse"]).toMatchObject({ value: 0, counts: { flat: 1, short: 0 } });
    expect(parts["standard-distance"]?.value).toBeGreaterThan(10_000);
    // Three steps of one tenth, over distances of 1, 2 and 3 tenths.
    expect(parts["stretch"]?.value).toBeCloseTo(1 / (10 / 6), 3);
  });

  it("counts actors of one place each, and has no stretch where all are in one", () => {
    const together = ["a", "b", "c"].map((id) => actor(id, { lat: 45, lon: 9 }));
    const parts = partsOf(together, [
      ["a", "b"],
      ["b", "c"],
    ]);
    expect(parts["standard-distance"]).toMatchObject({ value: 0, counts: { located: 3 } });
    expect(parts["tie-length"]?.value).toBe(0);
    expect(parts["stretch"]).toMatchObject({ value: null, reason: "one_place" });
  });

  it("leaves out isolates and who has no place", () => {
    const parts = partsOf(
      [...ACTORS, actor("z", { lat: 60, lon: 25 }), "x"],
      [...TIES, ["a", "x"]],
    );
    expect(parts["standard-distance"]).toMatchObject({ counts: { located: 6, active: 7 } });
    expect(parts["tie-length"]).toMatchObject({ counts: { ties: 6, allTies: 7 } });
    expect(parts["standard-distance"]?.value).toBeCloseTo(14434.598309869, 5);
  });

  it.each([
    {
      when: "two actors have a place",
      actors: [...ACTORS.slice(0, 2), "c", "d", "e", "f"],
      part: "hull",
      reason: "too_few_located",
    },
    { when: "there is no tie", actors: ACTORS, ties: [], part: "stretch", reason: "no_ties" },
  ])("is undefined when $when", ({ actors, ties = TIES, part, reason }) => {
    expect(partsOf(actors, ties)[part]).toMatchObject({ value: null, reason });
  });

  it("has no length where no tie has both its places", () => {
    const actors = [...ACTORS.slice(0, 3), "x"];
    const parts = partsOf(actors, [
      ["a", "x"],
      ["b", "x"],
      ["c", "x"],
    ]);
    expect(parts["hull"]?.status).toBe("ok");
    expect(parts["tie-length"]).toMatchObject({ value: null, reason: "no_located_ties" });
  });

  it("puts who has no place of its own at the centre of its municipality, and counts them", () => {
    const rho = { municipality: "Rho", territory: "north" } as const;
    const actors = [
      actor("a", { ...rho, lat: 45.55, lon: 9.05 }),
      actor("b", rho),
      actor("c", { municipality: "Pavia" }),
    ];
    const said: Said[] = [
      ["municipality", { municipality: "Rho", territory: "north", lat: 45.53, lon: 9.04 }],
      ["municipality", { municipality: "Pavia", territory: "south", lat: 45.1847, lon: 9.0551 }],
      ["given-tie", { wave: "t0", source: "a", target: "b", weight: null }],
      ["given-tie", { wave: "t0", source: "b", target: "c", weight: null }],
    ];
    const entries = journal(settings({ lenses: ["given"], observation: "complete" }), actors, said);
    const { results } = evaluateMoment(entries, "t0", { only: ["D17"], language: "it" });
    expect(resultNamed(results, "territorial-form/tie-length").counts).toMatchObject({
      located: 3,
      atCentre: 2,
      withMunicipality: 2,
      sameMunicipality: 1,
    });
  });

  it("keeps its value where too little was observed, and is said in kilometres", () => {
    expect(territorialForm.needsNoMask).toBe(true);
    const many = Array.from({ length: 8 }, (_, at) =>
      actor(`p${at}`, { lat: 45 + at / 50, lon: 9 + (at % 3) / 50 }),
    );
    const ties = many.slice(1).map(({ id }, at): Pair => [`p${at}`, id]);
    const { results } = evaluateMoment(flatJournal(many, ties), "T1", {
      only: ["D17"],
      language: "en",
    });
    expect(resultNamed(results, "territorial-form/stretch").sentence).toMatch(
      /^In the whole network, ties are on average 0\.\d+ times as long as the distance between two active actors at T1: 3(\.\d)? km and [\d.]+ km \(below 1 = ties join actors nearer than most\)\.$/,
    );
    expect(resultNamed(results, "territorial-form/tie-length").sentence).toMatch(
      /^In the whole network, a tie is [\d.]+ km long on average at T1; at least half of the ties are [\d.]+ km long or less\. Both places of all 7 ties are known\.$/,
    );
    expect(resultNamed(results, "territorial-form/standard-distance").sentence).toMatch(
      /km at T1\. It counts 8 of 8 active actors\.$/,
    );
  });
});
