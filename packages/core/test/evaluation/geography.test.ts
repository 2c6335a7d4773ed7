import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, evaluateMoment, type Geography, projectToEurope } from "../../src/index.ts";
import { actor, journal, type Said, settings } from "../support/journals.ts";
import { resultNamed } from "../support/results.ts";

const CENTRES: readonly (readonly [name: string, territory: string, lat: number, lon: number])[] = [
  ["Lainate", "north", 45.572, 9.03],
  ["Pavia", "south", 45.1847, 9.1582],
  ["Rho", "north", 45.53, 9.04],
];

const LISTED = CENTRES.map(
  ([municipality, territory, lat, lon]): Said => [
    "municipality",
    { municipality, territory, lat, lon },
  ],
);

const tie = (source: string, target: string): Said => [
  "given-tie",
  { wave: "t0", source, target, weight: null },
];

function geographyOf(
  actors: readonly Actor[],
  said: readonly Said[],
  scopes: readonly string[] = ["ALL"],
): Geography {
  const programme = settings({ lenses: ["given"], observation: "complete" });
  const entries = journal(programme, actors, [...LISTED, ...said]);
  const asked = { only: ["D17"], geography: true, scopes, by: [] };
  const { geography } = evaluateMoment(entries, "t0", asked);
  if (geography === null) throw new Error("not asked for");
  return geography;
}

const ACTORS = [
  actor("a", { municipality: "Rho", territory: "north", kind: "lab" }),
  actor("b", { municipality: "Rho", territory: "north", kind: "institution" }),
  actor("c", { municipality: "Lainate", territory: "north", kind: "institution" }),
  actor("d", { municipality: "Pavia", territory: "south" }),
  actor("e", { municipality: "Rho", territory: "north" }),
  actor("f", { territory: "north" }),
  actor("g", { municipality: "Assago", territory: "south" }),
];
const TIES = [
  tie("a", "b"),
  tie("a", "c"),
  tie("b", "c"),
  tie("a", "d"),
  tie("a", "f"),
  tie("a", "g"),
];

describe("geography", () => {
  it("is there only if asked for", () => {
    const entries = journal(settings({ lenses: ["given"] }), ACTORS, []);
    expect(evaluateMoment(entries, "t0", { only: ["D17"] }).geography).toBeNull();
  });

  it("counts actors and ties by municipality, each tie once in a band", () => {
    const { places, links, bands, unplaced } = geographyOf(ACTORS, TIES);
    expect(places.map(({ name }) => name)).toEqual(["Assago", "Lainate", "Pavia", "Rho"]);
    expect(places[3]).toMatchObject({
      territory: "north",
      known: 3,
      active: 2,
      kinds: { institution: 1, lab: 1 },
      inside: 1,
      // Two to Lainate, one to Pavia, one to Assago, one to nowhere.
      outside: 5,
      measured: 4,
    });
    expect(places[0]).toMatchObject({
      at: null,
      territory: "south",
      meanLength: null,
      measured: 0,
    });
    expect(links.map(({ from, to, ties, band }) => [from, to, ties, band])).toEqual([
      ["Assago", "Rho", 1, "unknown"],
      ["Lainate", "Rho", 2, "near"],
      ["Pavia", "Rho", 1, "far"],
    ]);
    expect(bands).toEqual({ within: 1, near: 2, middle: 0, far: 1, unknown: 2 });
    expect(unplaced).toEqual({ known: 1, active: 1, ties: 1 });
  });

  // Python 3 `math`, the haversine formula on a sphere of 6371008.8 m.
  it("measures over the sphere, ties within a municipality among them", () => {
    const { places, links } = geographyOf(ACTORS, TIES);
    const [, near, far] = links.map(({ distance }) => distance ?? 0);
    expect(near).toBeCloseTo(4734.662979, 5);
    expect(far).toBeCloseTo(39490.770831, 5);
    expect(places[3]?.meanLength).toBeCloseTo((0 + 2 * (near ?? 0) + (far ?? 0)) / 4, 6);
    expect(places[1]?.meanLength).toBeCloseTo(near ?? 0, 6);
  });

  it("puts a municipality that the programme does not list in the middle of its actors", () => {
    const own = [
      actor("g", { municipality: "Assago", lat: 45.4, lon: 9.1 }),
      actor("h", { municipality: "Assago", lat: 45.42, lon: 9.14 }),
    ];
    const { places } = geographyOf(own, [tie("g", "h")]);
    const [east, north] = projectToEurope(45.41, 9.12);
    expect(places[0]?.at?.east).toBeCloseTo(east, 4);
    expect(places[0]?.at?.north).toBeCloseTo(north, 4);
  });

  it("has the ellipse and the outline of territorial form, where the actors are", () => {
    const entries = journal(settings({ lenses: ["given"], observation: "complete" }), ACTORS, [
      ...LISTED,
      ...TIES,
    ]);
    const { geography, results } = evaluateMoment(entries, "t0", {
      only: ["D17"],
      geography: true,
    });
    const [form] = geography?.forms ?? [];
    const { counts } = resultNamed(results, "territorial-form/ellipse");
    expect(form?.ellipse?.long).toBeCloseTo(counts["long"] ?? 0, 4);
    expect(form?.ellipse?.short).toBeCloseTo(counts["short"] ?? 0, 4);
    expect(form?.ellipse?.orientation).toBeCloseTo(counts["orientation"] ?? 0, 4);
    expect(form).toMatchObject({ located: counts["located"], atCentre: 4, reason: null });
    // The mean of the four located and active: a and b in Rho, c in Lainate, d in Pavia.
    const corners = CENTRES.map(([, , lat, lon]) => projectToEurope(lat, lon));
    const [lainate, pavia, rho] = corners;
    const mean = ((lainate?.[0] ?? 0) + (pavia?.[0] ?? 0) + 2 * (rho?.[0] ?? 0)) / 4;
    expect(form?.ellipse?.centre.east).toBeCloseTo(mean, 3);
    const outline = (form?.outline ?? []).map(({ east }) => Math.round(east)).sort();
    expect(outline).toEqual(corners.map(([east]) => Math.round(east)).sort());
  });

  it.each([
    { when: "nobody has a tie", actors: ACTORS, ties: [], reason: "no_ties" },
    { when: "there is nobody", actors: [], ties: [], reason: "empty" },
    { when: "two have a place", actors: ACTORS, ties: [tie("a", "d")], reason: "too_few_located" },
  ])("says why there is no form when $when", ({ actors, ties, reason }) => {
    expect(geographyOf(actors, ties).forms[0]).toMatchObject({
      reason,
      ellipse: null,
      outline: [],
    });
  });

  it("has no outline on one line, which is no missing form", () => {
    const { forms } = geographyOf(ACTORS, [tie("a", "b"), tie("a", "c")]);
    expect(forms[0]).toMatchObject({ reason: null, located: 3, ellipse: null, outline: [] });
  });

  it("has a form for every scope that was asked for, and the places of the first", () => {
    const { places, forms } = geographyOf(ACTORS, TIES, ["T:north", "T:south"]);
    expect(places.map(({ name }) => name)).toEqual(["Lainate", "Rho"]);
    expect(forms.map(({ scope, active }) => [scope, active])).toEqual([
      ["T:north", 4],
      ["T:south", 0],
    ]);
  });

  it("adds up, whatever the ties", () => {
    const ids = ACTORS.map(({ id }) => id);
    const pairs = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a < b),
      { selector: ([a, b]) => `${a} ${b}` },
    );
    fc.assert(
      fc.property(pairs, (chosen) => {
        const { places, links, bands, unplaced } = geographyOf(
          ACTORS,
          chosen.map(([a, b]) => tie(a, b)),
        );
        const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
        const inside = sum(places.map((place) => place.inside));
        expect(sum(Object.values(bands))).toBe(chosen.length);
        expect(inside + sum(links.map(({ ties }) => ties)) + unplaced.ties).toBe(chosen.length);
        expect(sum(places.map(({ known }) => known)) + unplaced.known).toBe(ids.length);
        for (const { active, kinds } of places) expect(sum(Object.values(kinds))).toBe(active);
      }),
      { numRuns: 30 },
    );
  });
});
