import { describe, expect, it } from "vitest";
import { bearingOf, greatCircle } from "../../src/kernel/great-circle.ts";
import { projectToEurope } from "../../src/kernel/laea-europe.ts";
import {
  hullArea,
  nearestNinety,
  type Point,
  spreadOf,
} from "../../src/kernel/spread-of-points.ts";

describe("projectToEurope", () => {
  // pyproj 3.7.2 (PROJ 9.5.1), EPSG:4326 to EPSG:3035.
  it.each([
    ["Rho", 45.53, 9.04, 4245900.043665, 2491324.895962],
    ["Milan", 45.4642, 9.19, 4257558.002231, 2483883.681982],
    ["the centre", 52, 10, 4321000, 3210000],
    ["Lisbon", 38.72, -9.14, 2665402.840046, 1946531.124408],
    ["Helsinki", 60.2, 25, 5147893.974287, 4210141.870002],
    ["Rome", 41.9, 12.5, 4529175.925331, 2091977.330926],
  ])("puts %s where PROJ does", (_place, lat, lon, x, y) => {
    const [east, north] = projectToEurope(lat, lon);
    expect(east).toBeCloseTo(x, 5);
    expect(north).toBeCloseTo(y, 5);
  });
});

describe("greatCircle", () => {
  // pyproj 3.7.2, Geod on a sphere of 6371008.8 m.
  it.each([
    [45.53, 9.04, 45.4642, 9.19, 13791.969562358],
    [45.53, 9.04, 60.2, 25, 1940317.304338913],
    [0, 0, 0, 180, Math.PI * 6371008.8],
    [45, 9, 45, 9, 0],
  ])("from %d %d to %d %d", (lat, lon, otherLat, otherLon, metres) => {
    const length = greatCircle(bearingOf(lat, lon), bearingOf(otherLat, otherLon));
    expect(Math.abs(length - metres)).toBeLessThanOrEqual(1e-6 * metres);
  });

  it("keeps its digits between near places", () => {
    // A thousandth of a second of latitude: 3.1 cm.
    const step = 1 / 3600 / 1000;
    const metres = greatCircle(bearingOf(45, 9), bearingOf(45 + step, 9));
    expect(metres).toBeCloseTo((step * Math.PI * 6371008.8) / 180, 6);
  });
});

describe("spreadOf", () => {
  // Methods, appendix 1 (D17).
  const points: Point[] = [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
    [1, 5],
  ];

  it("agrees with the covariance of the fixture", () => {
    const { centre, standardDistance, semiAxes, orientation, isFlat } = spreadOf(points);
    expect(centre).toEqual([1, 1.8]);
    expect(standardDistance).toBeCloseTo(2.039608, 6);
    // Eigenvalues 3.36 (northwards) and .8.
    expect(semiAxes[0]).toBeCloseTo(2.592296, 6);
    expect(semiAxes[1]).toBeCloseTo(1.264911, 6);
    expect(orientation).toBeCloseTo(0, 9);
    expect(isFlat).toBe(false);
    expect(hullArea(points)).toBeCloseTo(7, 12);
  });

  it.each([
    [[0, 0], [1, 1], 45],
    [[0, 0], [1, 0], 90],
    [[0, 0], [1, -1], 135],
    [[0, 0], [0, 1], 0],
  ] as [Point, Point, number][])("turns clockwise from north: %j to %j is %d", (a, b, degrees) => {
    const { orientation, isFlat } = spreadOf([a, b]);
    expect(orientation).toBeCloseTo(degrees, 9);
    expect(isFlat).toBe(true);
  });

  it("sees a line also where rounding leaves a breadth to it", () => {
    const places: Point[] = [
      [0, 0],
      [8117.263, 22176.911],
      [8117.263, 22176.911],
    ];
    expect(spreadOf(places).isFlat).toBe(true);
    expect(spreadOf([...places].reverse()).isFlat).toBe(true);
    expect(spreadOf([...places, [4000, 11000]]).isFlat).toBe(false);
  });

  it("has no long axis where all directions are alike", () => {
    const square: Point[] = [
      [0, 0],
      [2, 0],
      [0, 2],
      [2, 2],
    ];
    expect(spreadOf(square).orientation).toBeNull();
    expect(spreadOf([[3, 4]])).toMatchObject({ standardDistance: 0, orientation: null });
  });

  it("leaves out the tenth that is farthest from the centre", () => {
    const ring: Point[] = Array.from({ length: 10 }, (_, at) => [at, 0]);
    expect(nearestNinety(ring, [0, 0])).toHaveLength(9);
    expect(nearestNinety(ring, [0, 0])).not.toContainEqual([9, 0]);
    expect(nearestNinety(ring.slice(0, 5), [0, 0])).toHaveLength(5);
  });

  it("has no area on a line", () => {
    expect(
      hullArea([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBeCloseTo(0, 12);
    expect(hullArea([[1, 1]])).toBe(0);
  });
});
