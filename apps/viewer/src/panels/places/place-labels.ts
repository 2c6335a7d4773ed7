/** Where names and counts of municipalities stand: clear of every disc, tied to their own where they are far. */
import { roomOfButtons } from "../../stage/buttons-room.ts";
import { type PlacedLabel, placeLabels } from "../../stage/label-placement.ts";
import type { DrawnPlace, Projection } from "./plan.ts";

const LETTER = 7;
export const LINE = 17;
/** Letters that the counts beside a name take. */
const COUNTS = 7;
const LEAST_RADIUS = 3;
/** So near to another disc a number would be read as that one's; a phone has no room for far names. */
const ROOM = {
  wide: { gaps: [4, 9, 15, 24, 34], clearance: 9 },
  narrow: { gaps: [4, 9, 15], clearance: 0 },
};
const NARROW = 500;
/** Farther from its disc than that, a line says whose name it is. */
const NEAR = 16;

/** Small ones over large ones. */
export function bySize(places: readonly DrawnPlace[]): readonly DrawnPlace[] {
  const size = ({ radii }: DrawnPlace) => Math.max(...radii);
  return [...places].sort((a, b) => size(b) - size(a));
}

export function placeNamesOn(
  all: readonly DrawnPlace[],
  { width, height }: Pick<Projection, "width" | "height">,
): readonly PlacedLabel[] {
  // Names of what is out of sight would stand at the edge.
  const places = all.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const discs = places.map(({ x, y, radii }) => ({
    x,
    y,
    radius: Math.max(...radii, LEAST_RADIUS),
  }));
  const requests = bySize(places).map(({ name, x, y, radii }) => ({
    id: name,
    lines: [name],
    x,
    y,
    radius: Math.max(...radii, LEAST_RADIUS),
    width: (name.length + COUNTS) * LETTER,
    height: LINE,
    tolerance: 0.5,
  }));
  const scale = { left: 0, right: width / 4 + 60, top: height - 26, bottom: height };
  const room = width < NARROW ? ROOM.narrow : ROOM.wide;
  return placeLabels(
    requests,
    discs,
    { width, height },
    [scale, roomOfButtons({ width, height })],
    room,
  );
}

/** From the edge of the disc to the name; nothing where they stand side by side. */
export function leaderOf({ x, y, radius, left, top, width, height }: PlacedLabel): string {
  const end = {
    x: Math.min(Math.max(x, left), left + width),
    y: Math.min(Math.max(y, top), top + height),
  };
  const [dx, dy] = [end.x - x, end.y - y];
  const distance = Math.hypot(dx, dy);
  if (distance <= radius + NEAR) return "";
  const start = { x: x + (dx / distance) * radius, y: y + (dy / distance) * radius };
  return `M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
}
