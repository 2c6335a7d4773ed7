/** Rectangles, discs and lines: what lies over what, and how near. */
import type { Point } from "@legami/core";

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function isWithin(area: Rectangle, frame: Rectangle): boolean {
  return (
    area.left >= frame.left &&
    area.top >= frame.top &&
    area.right <= frame.right &&
    area.bottom <= frame.bottom
  );
}

/** Between the rectangle and the rim of the disc; below 0 where they touch. */
export function distance(area: Rectangle, { x, y, radius }: Disc): number {
  const dx = x - Math.min(Math.max(x, area.left), area.right);
  const dy = y - Math.min(Math.max(y, area.top), area.bottom);
  return Math.sqrt(dx * dx + dy * dy) - radius;
}

export function touches(area: Rectangle, disc: Disc): boolean {
  return distance(area, disc) < 0;
}

export function isNear(disc: Disc, [from, to]: readonly [Point, Point]): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((disc.x - from.x) * dx + (disc.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const asideX = disc.x - from.x - share * dx;
  const asideY = disc.y - from.y - share * dy;
  return asideX * asideX + asideY * asideY < (disc.radius + 1) ** 2;
}

/** The segment has a piece inside the rectangle. */
export function crosses(area: Rectangle, from: Point, to: Point): boolean {
  const { left, top, right, bottom } = area;
  if (
    (from.x < left && to.x < left) ||
    (from.x > right && to.x > right) ||
    (from.y < top && to.y < top) ||
    (from.y > bottom && to.y > bottom)
  )
    return false;
  // Not to one side of it, so it crosses unless all four corners lie on one side of its line.
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = (x: number, y: number) => Math.sign(dx * (y - from.y) - dy * (x - from.x));
  const sides = side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom);
  return Math.abs(sides) < 4;
}
