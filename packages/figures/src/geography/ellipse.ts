/** The standard ellipse of the evaluation and the outline of the places, on paper. */
import type { MeasureResult, Point } from "@legami/core";
import { polygonHull } from "d3-polygon";
import { mustAgree } from "../results.ts";
import type { Paint, Path } from "../scene.ts";
import { rounded } from "../svg.ts";
import type { Projection } from "./places.ts";

const CORNERS = 72;
const SQUARE_KILOMETRE = 1e6;

/** Corners in metres of the ellipse around the mean of the places; null where there is none. */
export function ellipseAround(
  places: readonly Point[],
  { value, counts }: Pick<MeasureResult, "value" | "counts">,
): Point[] | null {
  const { long, short, orientation } = counts;
  if (value === null || long === undefined || short === undefined || places.length === 0)
    return null;
  mustAgree("places of the ellipse", places.length, counts["located"] ?? null);
  mustAgree(
    "area of the ellipse",
    Math.round((Math.PI * long * short) / SQUARE_KILOMETRE),
    Math.round(value),
  );
  const mean = (of: (point: Point) => number) =>
    places.reduce((sum, point) => sum + of(point), 0) / places.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  // Degrees clockwise from north.
  const turn = ((orientation ?? 0) * Math.PI) / 180;
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner * 2 * Math.PI) / CORNERS;
    const [along, across] = [long * Math.cos(angle), short * Math.sin(angle)];
    return {
      x: x + along * Math.sin(turn) + across * Math.cos(turn),
      y: y + along * Math.cos(turn) - across * Math.sin(turn),
    };
  });
}

export function outlineOf(places: readonly Point[]): Point[] {
  const hull = polygonHull(places.map(({ x, y }): [number, number] => [x, y]));
  return (hull ?? []).map(([x, y]) => ({ x, y }));
}

export function closedPath(corners: readonly Point[], { toPaper }: Projection, paint: Paint): Path {
  const points = corners.map((corner) => {
    const { x, y } = toPaper(corner);
    return `${rounded(x)} ${rounded(y)}`;
  });
  return { type: "path", commands: `M${points.join("L")}Z`, ...paint };
}
