/** How true a drawn map is to its network (methods F2), for the metadata of the file. */
import { layoutQuality, type Point } from "@legami/core";
import type { MapContent } from "../map/network-map.ts";
import type { DrawnLayout } from "../scene.ts";
import type { Stage } from "../stage.ts";

export function drawnLayout(
  of: string,
  { actors, ties }: MapContent,
  { layout }: Pick<Stage, "layout">,
): DrawnLayout {
  const standing = actors.flatMap(({ id, radius }) => {
    const point = layout.positions.get(id);
    return point === undefined ? [] : [{ id, radius, point }];
  });
  const places = new Map(standing.map(({ id, point }) => [id, point]));
  return { of, ...layoutQuality(places, ties), overlaps: overlapsOf(standing) };
}

interface Standing {
  readonly radius: number;
  readonly point: Point;
}

function overlapsOf(standing: readonly Standing[]): number {
  let count = 0;
  for (const [index, one] of standing.entries()) {
    for (const other of standing.slice(index + 1)) {
      const [dx, dy] = [one.point.x - other.point.x, one.point.y - other.point.y];
      if (dx * dx + dy * dy < (one.radius + other.radius) ** 2) count++;
    }
  }
  return count;
}
