/** ▲ and ▼ on ties that grew stronger or weaker. */
import type { Point } from "@legami/core";
import { INK } from "../palette.ts";
import type { Path } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type Disc, type Rectangle, touches } from "./rectangles.ts";
import type { TieLook } from "./tie-looks.ts";

/** From the middle of a mark to its corners, on paper where lines have their usual width. */
const REACH = 3.1;
const LEAST_SCALE = 0.75;

function markReach(scale: number): number {
  return REACH * Math.max(scale, LEAST_SCALE);
}

export interface MarkedLine {
  readonly look: TieLook;
  readonly from: Disc;
  readonly to: Disc;
}

export interface ChangeMark extends Disc {
  readonly look: TieLook;
}

/** Along the visible part of a tie, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * Where marks cover no actor and no other mark, and no name if that can be had.
 * @param names none yet: then where marks would stand best
 */
export function placeChangeMarks(
  lines: readonly MarkedLine[],
  discs: readonly Disc[],
  names: readonly Rectangle[],
  scale: number,
): ChangeMark[] {
  const size = markReach(scale);
  const marks: ChangeMark[] = [];
  for (const { look, from, to } of lines) {
    if (look.arrow === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [start, end] = [from.radius / length, 1 - to.radius / length];
    const places = PLACES.map((share) => {
      const along = start + (end - start) * share;
      return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
    });
    const isFree = ({ x, y }: Point) =>
      discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.radius + size) &&
      marks.every((mark) => Math.hypot(mark.x - x, mark.y - y) > 2 * size);
    const isClear = ({ x, y }: Point) =>
      names.every((name) => !touches(name, { x, y, radius: size + 1 }));
    const place =
      places.find((each) => isFree(each) && isClear(each)) ?? places.find(isFree) ?? places[0];
    if (place !== undefined) marks.push({ ...place, radius: size, look });
  }
  return marks;
}

/** ▲ stronger, ▼ weaker: drawn, for not every font has them. */
export function changeMark({ x, y, look }: Omit<ChangeMark, "radius">, scale: number): Path {
  const size = markReach(scale);
  const turn = look.arrow === "up" ? -1 : 1;
  const corners = [
    [x, y + turn * size],
    [x + size, y - turn * size * 0.75],
    [x - size, y - turn * size * 0.75],
  ].map(([cx = 0, cy = 0]) => `${rounded(cx)} ${rounded(cy)}`);
  return {
    type: "path",
    commands: `M${corners.join("L")}Z`,
    fill: look.stroke,
    stroke: INK.paper,
    width: 0.5,
  };
}
