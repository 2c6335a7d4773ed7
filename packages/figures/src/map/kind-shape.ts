/** A shape for each kind of actor, all of the same area for the same radius. */
import type { Circle, Paint, Path } from "../scene.ts";
import { rounded } from "../svg.ts";

interface Polygon {
  readonly corners: number;
  /** Of the first corner, in turns: 0 lies to the right, a quarter below. */
  readonly start: number;
  /** Distance of the corners from the centre, for the area of a disc of radius 1. */
  readonly reach: number;
}

const UP = -0.25;
const LARGEST_REACH = 1.4;

function polygon(corners: number, start: number): Polygon {
  const reach = Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
  return { corners, start, reach };
}

const POLYGONS: Readonly<Record<string, Polygon>> = {
  lab: polygon(4, 0.125),
  private: polygon(4, 0),
  association: polygon(3, UP),
  informal: polygon(6, 0),
};
/** A kind of its own that the data bring along. */
const OTHER = polygon(5, UP);

/** How far its corners reach for a radius of 1; of a triangle only the point above does. */
export function shapeReach(kind: string | null): number {
  if (kind === "institution") return 1;
  return Math.min(LARGEST_REACH, (POLYGONS[kind ?? ""] ?? OTHER).reach);
}

/** The outline of an actor of that kind, as large as a disc of that radius. */
export function kindShape(
  kind: string | null,
  x: number,
  y: number,
  radius: number,
  paint: Paint,
): Path | Circle {
  if (kind === "institution") return { type: "circle", x, y, radius, ...paint };
  const { corners, start, reach } = POLYGONS[kind ?? ""] ?? OTHER;
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (start + corner / corners) * 2 * Math.PI;
    const length = radius * reach;
    return `${rounded(x + length * Math.cos(angle))} ${rounded(y + length * Math.sin(angle))}`;
  });
  return { type: "path", commands: `M${points.join("L")}Z`, ...paint };
}
