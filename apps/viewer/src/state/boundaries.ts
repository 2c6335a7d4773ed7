/** Boundaries out of a GeoJSON file, for the eye alone: no number is made from them. */
import { projectToEurope } from "@legami/core";

export interface Boundaries {
  /** Of the file. */
  readonly name: string;
  /** Features with a line to draw. */
  readonly areas: number;
  /** Metres on the map of Europe: east, north, east, north … */
  readonly lines: readonly Float64Array[];
}

export const MOST_BYTES = 8 * 1024 * 1024;
const MOST_POINTS = 200_000;
/** Nearer points are one on any screen. */
const LEAST_METRES = 40;

export type BoundaryProblemCode =
  | "size"
  | "unreadable"
  | "notGeojson"
  | "notDegrees"
  | "nothing"
  | "tooMany";

export class BoundaryProblem extends Error {
  readonly code: BoundaryProblemCode;

  constructor(code: BoundaryProblemCode) {
    super(code);
    this.code = code;
  }
}

/** @throws BoundaryProblem */
export function readBoundaries(text: string, name: string): Boundaries {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new BoundaryProblem("unreadable");
  }
  const features = featuresOf(found);
  const perFeature = features.map(linesOf).filter((lines) => lines.length > 0);
  if (perFeature.length === 0) throw new BoundaryProblem("nothing");
  const lines = perFeature.flat().map(projected);
  const points = lines.reduce((sum, line) => sum + line.length / 2, 0);
  if (points > MOST_POINTS) throw new BoundaryProblem("tooMany");
  return { name, areas: perFeature.length, lines };
}

type Position = readonly [lon: number, lat: number];

/** Geometries, whatever they are wrapped in. */
function featuresOf(value: unknown): readonly object[] {
  if (!isObject(value)) throw new BoundaryProblem("notGeojson");
  switch (value["type"]) {
    case "FeatureCollection":
      if (!Array.isArray(value["features"])) throw new BoundaryProblem("notGeojson");
      return value["features"].flatMap(featuresOf);
    case "Feature":
      return value["geometry"] === null ? [] : featuresOf(value["geometry"]);
    case "GeometryCollection":
      if (!Array.isArray(value["geometries"])) throw new BoundaryProblem("notGeojson");
      return value["geometries"].flatMap(featuresOf);
    case "Polygon":
    case "MultiPolygon":
    case "LineString":
    case "MultiLineString":
    case "Point":
    case "MultiPoint":
      return [value];
    default:
      throw new BoundaryProblem("notGeojson");
  }
}

const DEPTH: Readonly<Record<string, number>> = {
  LineString: 0,
  Polygon: 1,
  MultiLineString: 1,
  MultiPolygon: 2,
};

function linesOf(geometry: object): readonly (readonly Position[])[] {
  const { type, coordinates } = geometry as { type: string; coordinates?: unknown };
  const depth = DEPTH[type];
  if (depth === undefined) return [];
  let lines: unknown[] = [coordinates];
  for (let level = 0; level < depth; level++) {
    if (!lines.every(Array.isArray)) throw new BoundaryProblem("notGeojson");
    lines = (lines as unknown[][]).flat();
  }
  return lines.map((line) => {
    if (!Array.isArray(line) || !line.every(isPosition)) throw new BoundaryProblem("notGeojson");
    // Metres of some national grid are far beyond any degree.
    if (!line.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
      throw new BoundaryProblem("notDegrees");
    return line;
  });
}

function projected(line: readonly Position[]): Float64Array {
  const kept: number[] = [];
  for (const [index, [lon, lat]] of line.entries()) {
    const [east, north] = projectToEurope(lat, lon);
    const [lastEast, lastNorth] = [kept.at(-2), kept.at(-1)];
    const isNear =
      lastEast !== undefined &&
      lastNorth !== undefined &&
      Math.hypot(east - lastEast, north - lastNorth) < LEAST_METRES;
    // The end stays, or a ring would not close.
    if (!isNear || index === line.length - 1) kept.push(Math.round(east), Math.round(north));
  }
  return Float64Array.from(kept);
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
