/** From the picture to what is painted over and around it, on screen. */

import type { Point } from "@legami/core";
import { isLarge, namedOf } from "./detail.ts";
import type { Focus, Frame } from "./focus.ts";
import type { Arrow, DrawnActor } from "./foreground.ts";
import { nameLines, type Rectangle } from "./label-placement.ts";
import type { Picture } from "./picture.ts";

// From afar only labs, changed and well tied actors are named; from near everybody is.
const CLOSE_ZOOM = 0.75;
const NAMED_DEGREE = 6;
// An actor with this many ties is what the picture is about: its name may lie on others.
const HUB_DEGREE = 8;
const HUB_TOLERANCE = 1.5;
const MARGIN = { side: 34, top: 58, bottom: 36 };

/** Room for the drawn actors with the grounds of their territories, in the graph's own axes. */
export function boundsOf({ scene, layout, grounds, extent }: Picture): {
  x: [number, number];
  y: [number, number];
} {
  const ids = extent ?? scene.actors.map(({ id }) => id);
  const drawn = [...ids].flatMap((id) => layout.positions.get(id) ?? []);
  const shown = grounds.filter(({ box }) => drawn.some((point) => isNear(point, box)));
  const points = [...drawn, ...shown.flatMap(({ outline }) => outline)];
  if (points.length === 0) return { x: [0, 1], y: [0, 1] };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => -y);
  return {
    x: [Math.min(...xs) - MARGIN.side, Math.max(...xs) + MARGIN.side],
    y: [Math.min(...ys) - MARGIN.bottom, Math.max(...ys) + MARGIN.top],
  };
}

function isNear({ x, y }: Point, { left, right, top, bottom }: Rectangle): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** ▲ in the middle of each stronger tie, ▼ of each weaker one. */
export function midArrows(
  frame: Frame,
  picture: Picture,
  project: (point: Point) => Point,
  focus: Focus,
): Arrow[] {
  if (picture.scene.mode === "state") return [];
  return frame.ties.flatMap(({ source, target, look, opacity }) => {
    if ((look !== "up" && look !== "down") || opacity < 0.5) return [];
    const [a, b] = [picture.layout.positions.get(source), picture.layout.positions.get(target)];
    if (a === undefined || b === undefined) return [];
    const middle = project({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    return [{ ...middle, look, isMuted: !focus.isLitTie(source, target) }];
  });
}

export function drawnActors(
  frame: Frame,
  picture: Picture,
  project: (point: Point) => Point,
  focus: Focus,
  hovered: string | null,
  zoom: number,
  radiusOf: (id: string) => number,
): DrawnActor[] {
  const { scene, layout, grounds } = picture;
  const few = isLarge(scene) ? namedOf(picture) : null;
  const isDifference = scene.mode === "difference";
  const isClose = zoom < CLOSE_ZOOM || focus.isNarrow;
  return frame.actors.flatMap((actor): DrawnActor[] => {
    // Every name takes its place among all others: of thousands only a few are looked at.
    const isChosen = focus.isNarrow && focus.isLit(actor.id);
    if (few !== null && !few.has(actor.id) && hovered !== actor.id && !isChosen) return [];
    const place = layout.positions.get(actor.id);
    if (place === undefined) return [];
    const isLab = actor.kind === "lab";
    const isSelected = focus.isSelected(actor.id);
    const isHovered = hovered === actor.id;
    const isChanged = isDifference && actor.mark !== "steady" && actor.mark !== "idle";
    // Chosen first; then labs, newcomers and leavers with their hubs among the rest; then the others.
    const degree = layout.degrees.get(actor.id) ?? 0;
    const isWorthy = isLab || (isChanged && degree > 0) || degree >= NAMED_DEGREE;
    const isHub = degree >= HUB_DEGREE;
    const group =
      isSelected || isHovered ? 0 : isLab || isChanged || isHub ? 1 : actor.mark === "idle" ? 3 : 2;
    return [
      {
        id: actor.id,
        lines: isSelected || isHovered ? [actor.label] : nameLines(actor.label),
        ...project(place),
        radius: radiusOf(actor.id),
        mark: actor.mark,
        isLab,
        isSelected,
        isHovered,
        isNamed: isHovered || (focus.isLit(actor.id) && (isWorthy || isClose)),
        tolerance: isSelected || isHovered ? Number.POSITIVE_INFINITY : isHub ? HUB_TOLERANCE : 0,
        rank: group * 1000 - degree,
        ground: grounds.find(({ box }) => isNear(place, box))?.tint ?? "paper",
      },
    ];
  });
}
