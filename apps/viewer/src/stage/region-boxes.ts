/** The ground plan: a box for each territory, and a tray below it for actors that have no ties. */
import type { Box, Point } from "@legami/core";

export interface RegionName {
  readonly id: string | null;
  readonly isOutside: boolean;
}

/** Room for one actor, each way. */
export const CELL = 66;
const GAP = 58;
const ASPECT = 1.3;
const TRAY_CELL = 30;
const TRAY_ABOVE = 86;
const OUTSIDE_ABOVE = 96;

export interface Column {
  readonly name: RegionName;
  readonly members: readonly string[];
  readonly tray: readonly string[];
}

/** Columns of one height, as wide as their actors need; outside territories below the first one. */
export function boxesOf(columns: readonly Column[]): (Column & { box: Box })[] {
  const inside = columns.filter(({ name }) => !name.isOutside);
  const outside = columns.filter(({ name }) => name.isOutside);
  const area = (column: Column) => Math.max(column.members.length, 3) * CELL * CELL;
  const main = inside.length > 0 ? inside : outside;
  const height = Math.max(
    Math.sqrt(main.reduce((sum, column) => sum + area(column), 0) / ASPECT),
    4 * CELL,
  );
  let x = 0;
  const placed = main.map((column) => {
    const width = Math.max(area(column) / height, 2.6 * CELL);
    const box = { x, y: 0, width, height };
    x += width + GAP;
    return { ...column, box };
  });
  if (inside.length === 0) return placed;

  const first = placed[0];
  const below = height + OUTSIDE_ABOVE + (first && first.tray.length > 0 ? trayHeight(first) : 0);
  let left = 0;
  return [
    ...placed,
    ...outside.map((column) => {
      const width = Math.max(column.members.length, 2) * CELL * 0.75;
      const box = { x: left, y: below, width, height: CELL * 0.6 };
      left += width + GAP;
      return { ...column, box };
    }),
  ];
}

function trayHeight({ tray, box }: Column & { box: Box }): number {
  return TRAY_ABOVE + Math.ceil(tray.length / perRow(box)) * TRAY_CELL;
}

function perRow(box: Box): number {
  return Math.max(1, Math.floor(box.width / TRAY_CELL) + 1);
}

/** Rows below the territory: an actor without ties has no place in a field of forces. */
export function placeTray(
  tray: readonly string[],
  box: Box,
  hasMembers: boolean,
  positions: Map<string, Point>,
): void {
  const top = hasMembers ? box.y + box.height + TRAY_ABOVE : box.y + TRAY_CELL;
  const columns = Math.min(perRow(box), tray.length);
  tray.forEach((id, index) => {
    positions.set(id, {
      x: box.x + (box.width - (columns - 1) * TRAY_CELL) / 2 + (index % columns) * TRAY_CELL,
      y: top + Math.floor(index / columns) * TRAY_CELL,
    });
  });
}
