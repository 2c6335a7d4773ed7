import { projectToEurope } from "@legami/core";
import { expect, test } from "vitest";
import { BoundaryProblem, readBoundaries } from "../../src/state/boundaries.ts";

const RING = [
  [9, 45],
  [9.1, 45],
  [9.1, 45.1],
  [9, 45],
];
const feature = (geometry: object | null) => ({ type: "Feature", properties: {}, geometry });
const read = (value: unknown) => readBoundaries(JSON.stringify(value), "confini.geojson");

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BoundaryProblem) return error.code;
    throw error;
  }
  return "none";
}

test("every kind of line is read, whatever it is wrapped in, in metres of the map", () => {
  const { areas, lines, name } = read({
    type: "FeatureCollection",
    features: [
      feature({ type: "Polygon", coordinates: [RING, RING] }),
      feature({ type: "MultiPolygon", coordinates: [[RING], [RING]] }),
      feature({
        type: "GeometryCollection",
        geometries: [
          { type: "LineString", coordinates: RING },
          { type: "MultiLineString", coordinates: [RING] },
        ],
      }),
      feature({ type: "Point", coordinates: [9, 45] }),
      feature(null),
    ],
  });
  expect([name, areas, lines.length]).toEqual(["confini.geojson", 4, 6]);
  const [east, north] = projectToEurope(45, 9);
  expect([...(lines[0] ?? [])].slice(0, 2)).toEqual([Math.round(east), Math.round(north)]);
  expect(lines[0]).toHaveLength(8);
});

test("points nearer than any screen shows are left out, and a ring still closes", () => {
  const dense = Array.from({ length: 1000 }, (_, at) => [9 + at / 1e6, 45]);
  const { lines } = read({ type: "LineString", coordinates: [...dense, [9, 45]] });
  expect(lines[0]?.length).toBeLessThan(20);
  expect([...(lines[0] ?? [])].slice(-2)).toEqual([...(lines[0] ?? [])].slice(0, 2));
});

test.each([
  ["not JSON at all", "unreadable", () => readBoundaries("{", "a")],
  ["another JSON", "notGeojson", () => read({ type: "Topology" })],
  ["a list", "notGeojson", () => read([1, 2])],
  ["features that are none", "notGeojson", () => read({ type: "FeatureCollection" })],
  ["a ring of words", "notGeojson", () => read({ type: "Polygon", coordinates: [["a"]] })],
  ["no ring", "notGeojson", () => read({ type: "Polygon", coordinates: 3 })],
  [
    "metres of a national grid",
    "notDegrees",
    () => read({ type: "LineString", coordinates: [[512_000, 5_040_000]] }),
  ],
  ["points alone", "nothing", () => read(feature({ type: "Point", coordinates: [9, 45] }))],
  [
    "more points than a map can draw",
    "tooMany",
    () =>
      read({
        type: "LineString",
        coordinates: Array.from({ length: 200_001 }, (_, at) => [at % 2, 45]),
      }),
  ],
])("%s is refused by name", (_, code, act) => {
  expect(codeOf(act)).toBe(code);
});
