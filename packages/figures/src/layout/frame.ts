/** Room on paper, and how territories share it. */
import type { Box } from "@legami/core";

export interface RegionName {
  /** Id of a territory; null for actors that have none. */
  readonly id: string | null;
  readonly isOutside: boolean;
}

export interface RegionMembers extends RegionName {
  readonly members: readonly string[];
}

/** Between the outermost actors of a region and its border. */
export const REGION_PADDING = 11;

const GAP = 2 * REGION_PADDING + 7;
const LEAST_WIDTH = 34;
const LONGEST_ROW = 4;
/** Of the height, for what lies outside the territories. */
const OUTSIDE_SHARE = 0.13;
/** Width for each actor of them. */
const OUTSIDE_EACH = 44;

/**
 * A box for each region: columns as wide as their members need, in more than one row where there are
 * many, and the outside ones in a band below.
 *
 * @param title height for the name above each region; 0 where there are no names
 */
export function boxesIn<Region extends RegionMembers>(
  regions: readonly Region[],
  frame: Box,
  title: number,
): (Region & { readonly box: Box })[] {
  const inside = regions.filter(({ isOutside }) => !isOutside);
  const outside = regions.filter(({ isOutside }) => isOutside);
  if (inside.length === 0 || outside.length === 0) return rows(regions, frame, title);
  const band = frame.height * OUTSIDE_SHARE + title + REGION_PADDING;
  const above = { ...frame, height: frame.height - band };
  const below = { ...frame, y: frame.y + above.height, height: band };
  const few = outside.reduce((sum, region) => sum + need(region), 0) * OUTSIDE_EACH;
  const narrow = { ...below, width: Math.min(below.width, few) };
  return [...rows(inside, above, title), ...rows(outside, narrow, title)];
}

function rows<Region extends RegionMembers>(
  regions: readonly Region[],
  frame: Box,
  title: number,
): (Region & { readonly box: Box })[] {
  const count = Math.ceil(regions.length / LONGEST_ROW);
  const length = Math.ceil(regions.length / Math.max(count, 1));
  const each = Array.from({ length: count }, (_, row) =>
    regions.slice(row * length, (row + 1) * length),
  );
  const needs = each.map((row) => row.reduce((sum, region) => sum + need(region), 0));
  const total = needs.reduce((sum, value) => sum + value, 0);
  let y = frame.y;
  return each.flatMap((row, index) => {
    const height = (frame.height * (needs[index] ?? 0)) / total;
    const boxes = columns(row, { ...frame, y, height }, title);
    y += height;
    return boxes;
  });
}

function columns<Region extends RegionMembers>(
  row: readonly Region[],
  frame: Box,
  title: number,
): (Region & { readonly box: Box })[] {
  const free = frame.width - 2 * REGION_PADDING - GAP * (row.length - 1);
  const total = row.reduce((sum, region) => sum + need(region), 0);
  const wanted = row.map((region) => Math.max((free * need(region)) / total, LEAST_WIDTH));
  const scale = free / wanted.reduce((sum, width) => sum + width, 0);
  let x = frame.x + REGION_PADDING;
  return row.map((region, index) => {
    const width = (wanted[index] ?? 0) * scale;
    const box = {
      x,
      y: frame.y + title + REGION_PADDING,
      width,
      height: frame.height - title - 2 * REGION_PADDING,
    };
    x += width + GAP;
    return { ...region, box };
  });
}

function need({ members }: RegionMembers): number {
  return Math.max(members.length, 3);
}
