import { type Geography, projectToEurope } from "@legami/core";
import { expect, test } from "vitest";
import type { ProgrammeHead } from "../../src/api/wire.ts";
import { boundaryPath } from "../../src/panels/places/boundary-lines.ts";
import { linksOf, placeRows } from "../../src/panels/places/place-facts.ts";
import { leaderOf, placeNamesOn } from "../../src/panels/places/place-labels.ts";
import {
  drawnPlaces,
  lineWidth,
  placeTowards,
  projectionOf,
  scaleBar,
} from "../../src/panels/places/plan.ts";
import { readBoundaries } from "../../src/state/boundaries.ts";
import { LAYERS, switched } from "../../src/state/layers.ts";
import { PROGRAMME } from "../state/programme.ts";

const at = (lat: number, lon: number) => {
  const [east, north] = projectToEurope(lat, lon);
  return { east, north };
};

const place = (name: string, lat: number, lon: number, active = 3, territory = "pavia") => ({
  name,
  territory,
  at: at(lat, lon),
  known: active,
  active,
  kinds: {},
  inside: 1,
  outside: 2,
  meanLength: 100,
  measured: 3,
});

const geography = (places: Geography["places"], links: Geography["links"] = []): Geography => ({
  places,
  links,
  bands: { within: 0, near: 0, middle: 0, far: 0, unknown: 0 },
  unplaced: { known: 0, active: 0, ties: 0 },
  forms: [],
});

const SIZE = { width: 600, height: 500 };
const RHO = place("Rho", 45.53, 9.04, 12, "rhodense");
const PAVIA = place("Pavia", 45.1847, 9.1582, 3);
const OPERA = place("Opera", 45.3769, 9.2079, 0, "visconteo");

test("north is up, east is right, and the scale is the same both ways", () => {
  const projection = projectionOf([geography([RHO, PAVIA, OPERA])], SIZE);
  const [rho, pavia, opera] = [RHO, PAVIA, OPERA].map((one) => projection?.toPixels(one.at));
  expect(rho?.y).toBeLessThan(pavia?.y ?? 0);
  expect(rho?.x).toBeLessThan(opera?.x ?? 0);
  const metres = Math.hypot(RHO.at.east - PAVIA.at.east, RHO.at.north - PAVIA.at.north);
  const pixels = Math.hypot((rho?.x ?? 0) - (pavia?.x ?? 0), (rho?.y ?? 0) - (pavia?.y ?? 0));
  expect(pixels / metres).toBeCloseTo(projection?.pixelsPerMetre ?? 0, 9);
  for (const point of [rho, pavia, opera]) {
    expect(point?.x).toBeGreaterThanOrEqual(40);
    expect(point?.y).toBeLessThanOrEqual(SIZE.height - 40);
  }
});

test("one municipality alone lies in the middle, and none makes no drawing", () => {
  const projection = projectionOf([geography([RHO])], SIZE);
  expect(projection?.toPixels(RHO.at)).toEqual({ x: 300, y: 250 });
  expect(projectionOf([geography([])], SIZE)).toBeNull();
  expect(projectionOf([geography([{ ...RHO, at: null }])], SIZE)).toBeNull();
});

test("an ellipse that reaches beyond the places has room too", () => {
  const ellipse = { centre: RHO.at, long: 40_000, short: 1000, orientation: 90 };
  const form = { scope: "ALL", reason: null, active: 3, located: 3, atCentre: 3, outline: [] };
  const wide = projectionOf([{ ...geography([RHO, PAVIA]), forms: [{ ...form, ellipse }] }], SIZE);
  const end = wide?.toPixels({ east: RHO.at.east + 40_000, north: RHO.at.north });
  expect(end?.x).toBeLessThanOrEqual(SIZE.width - 40);
});

test("the area of a disc is as its actors, at both dates; who came later is there too", () => {
  const before = geography([RHO]);
  const after = geography([{ ...RHO, active: 3 }, PAVIA]);
  const projection = projectionOf([before, after], SIZE);
  if (projection === null) throw new Error("no places");
  const drawn = drawnPlaces([before, after], projection);
  expect(drawn.map(({ name, active }) => [name, active])).toEqual([
    ["Pavia", [0, 3]],
    ["Rho", [12, 3]],
  ]);
  const [pavia, rho] = drawn;
  expect(pavia?.radii[0]).toBe(0);
  expect((rho?.radii[0] ?? 0) / (rho?.radii[1] ?? 1)).toBeCloseTo(2, 6);
});

test("arrow keys go to the municipality that lies there, and nowhere where there is none", () => {
  const all = geography([RHO, PAVIA, OPERA]);
  const projection = projectionOf([all], SIZE);
  if (projection === null) throw new Error("no places");
  const drawn = drawnPlaces([all], projection);
  expect(placeTowards(drawn, "Rho", [0, 1])).toBe("Opera");
  expect(placeTowards(drawn, "Opera", [0, 1])).toBe("Pavia");
  expect(placeTowards(drawn, "Pavia", [0, -1])).toBe("Opera");
  expect(placeTowards(drawn, "Rho", [-1, 0])).toBeNull();
});

test("the scale bar is a round number of kilometres", () => {
  const projection = projectionOf([geography([RHO, PAVIA])], SIZE);
  if (projection === null) throw new Error("no places");
  const { kilometres, length } = scaleBar(projection);
  expect(kilometres).toBe(10);
  expect(length).toBeCloseTo(10_000 * projection.pixelsPerMetre, 6);
  expect(lineWidth(1, 1)).toBe(1);
  expect(lineWidth(9, 9)).toBeGreaterThan(lineWidth(2, 9));
});

test("rows come in the order of territories, then of names, and say who is on no drawing", () => {
  const territories = ["rhodense", "pavia"].map((id) => ({ id }));
  const programme = {
    settings: { ...PROGRAMME.settings, territories },
  } as unknown as ProgrammeHead;
  const lost = { ...place("Assago", 0, 0, 1, "pavia"), at: null };
  const rows = placeRows([geography([RHO]), geography([PAVIA, RHO, lost, OPERA])], programme);
  expect(rows.map(({ name }) => name)).toEqual(["Rho", "Assago", "Pavia", "Opera"]);
  expect(rows.map(({ isDrawn }) => isDrawn)).toEqual([true, false, true, true]);
  expect(rows[2]?.dates.map((date) => date?.active ?? null)).toEqual([null, 3]);
});

test("a municipality's ties are told by the other end", () => {
  const link = { band: "far" as const, distance: 39_490 };
  const all = geography(
    [],
    [
      { from: "Opera", to: "Rho", ties: 1, ...link },
      { from: "Pavia", to: "Rho", ties: 4, ...link },
      { from: "Opera", to: "Pavia", ties: 7, ...link },
    ],
  );
  expect(linksOf(all, "Rho").map(({ name, ties }) => [name, ties])).toEqual([
    ["Pavia", 4],
    ["Opera", 1],
  ]);
});

test("a layer is switched off and on again, and everything is the usual", () => {
  const without = switched(new Set(LAYERS), "far");
  expect(without).toEqual(["ellipse", "outline", "near", "middle"]);
  expect(switched(new Set(without), "far")).toBeNull();
});

test("boundaries are drawn where they come into sight, and nowhere else", () => {
  const square = (lat: number, lon: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon + 0.1, lat + 0.1],
        [lon, lat],
      ],
    ],
  });
  const projection = projectionOf([geography([RHO, PAVIA])], SIZE);
  if (projection === null) throw new Error("no places");
  const near = readBoundaries(JSON.stringify(square(45.4, 9)), "a.geojson");
  const far = readBoundaries(JSON.stringify(square(38, 15)), "b.geojson");
  expect(boundaryPath(near, projection)).toMatch(/^M[\d.-]+ [\d.-]+L/);
  expect(boundaryPath(far, projection)).toBeNull();
});

test("a name and its counts keep off every disc, and far from its own a line says whose it is", () => {
  const disc = (name: string, x: number, y: number, radius: number) => ({
    name,
    territory: null,
    x,
    y,
    active: [1, 1],
    radii: [radius, radius],
  });
  // As Pavia and its neighbours lie, where San Martino is between two large discs.
  const places = [
    disc("Pavia", 425, 511, 22),
    disc("Travacò Siccomario", 431, 553, 15),
    disc("Carbonara al Ticino", 345, 537, 7),
    disc("Cava Manara", 383, 564, 7),
    disc("San Martino Siccomario", 412, 541, 5),
  ];
  const labels = placeNamesOn(places, { width: 770, height: 660 });

  expect(labels.map(({ id }) => id).sort()).toEqual(places.map(({ name }) => name).sort());
  for (const { id, left, top, width, height } of labels) {
    for (const { name, x, y, radii } of places) {
      const dx = x - Math.min(Math.max(x, left), left + width);
      const dy = y - Math.min(Math.max(y, top), top + height);
      const least = name === id ? radii[0] : (radii[0] ?? 0) + 8;
      expect(Math.hypot(dx, dy), `${id} and ${name}`).toBeGreaterThan(least ?? 0);
    }
  }
  const leaders = labels.filter((label) => leaderOf(label) !== "").map(({ id }) => id);
  expect(leaders).toEqual(["San Martino Siccomario"]);
});
