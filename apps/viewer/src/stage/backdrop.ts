/** What lies under the network: a tint and a name for each territory, and the trays of the untied. */

import type { Point } from "@legami/core";
import { polygonHull } from "d3-polygon";
import type { TokenReader } from "../theme/tokens.ts";
import { territoryTint } from "../theme/tokens.ts";
import type { Rectangle } from "./label-placement.ts";
import type { Layout, Region } from "./positions.ts";

const PADDING = 30;
const CORNERS = 12;
const HATCH_STEP = 9;

export interface TerritoryName {
  readonly id: string;
  readonly label: string;
  readonly role: string;
}

/** A territory's ground, in the units of the layout. */
export interface Ground {
  readonly outline: readonly Point[];
  /** Room of the outline. */
  readonly box: Rectangle;
  readonly name: string;
  readonly tint: string;
  readonly top: Point;
  /** Too little of it was observed: where no line is, there may be a tie all the same. */
  readonly isHatched: boolean;
}

/** Actors that never have a tie, in rows below their territory. */
export interface Tray {
  readonly place: Point;
  /** Named where no ground above it says whose it is. */
  readonly territory: string | null;
}

/** The grounds of the territories that have one of these actors. */
export function groundsOf(
  layout: Layout,
  drawn: ReadonlySet<string>,
  territories: readonly TerritoryName[],
  noTerritory: string,
  hatched: ReadonlySet<string> = new Set(),
): Ground[] {
  const isNetworkWithoutTerritories = layout.regions.every(({ id }) => id === null);
  return layout.regions
    .filter((region) => region.members.some((id) => drawn.has(id)))
    .map((region): Ground => {
      const index = territories.findIndex(({ id }) => id === region.id);
      const territory = territories[index];
      const { outline, box } = groundOf(region, layout);
      return {
        outline,
        box,
        name: territory?.label ?? (isNetworkWithoutTerritories ? "" : noTerritory),
        tint:
          territory === undefined
            ? "terr-external"
            : territoryTint(territory.id, territory.role, index),
        top: { x: (box.left + box.right) / 2, y: box.top },
        isHatched: region.id !== null && hatched.has(region.id),
      };
    });
}

/** Middle of each tray that holds one of these actors, just above them. */
export function traysOf(
  layout: Layout,
  drawn: ReadonlySet<string>,
  territories: readonly TerritoryName[],
): Tray[] {
  return layout.regions.flatMap((region): Tray[] => {
    const places = region.tray
      .filter((id) => drawn.has(id))
      .flatMap((id) => layout.positions.get(id) ?? []);
    if (places.length === 0) return [];
    const xs = places.map(({ x }) => x);
    const x = (Math.min(...xs) + Math.max(...xs)) / 2;
    const name = territories.find(({ id }) => id === region.id)?.label ?? null;
    const place = { x, y: Math.min(...places.map(({ y }) => y)) - 20 };
    return [{ place, territory: region.members.length > 0 ? null : name }];
  });
}

type Outlined = Pick<Ground, "outline" | "box">;

/** A layout is there for all dates; its grounds are worked out once. */
const grounds = new WeakMap<Layout, Map<Region, Outlined>>();

function groundOf(region: Region, layout: Layout): Outlined {
  const known = grounds.get(layout) ?? new Map<Region, Outlined>();
  grounds.set(layout, known);
  const held = known.get(region);
  if (held !== undefined) return held;
  const outline = hull(region, layout);
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const made = {
    outline,
    box: {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    },
  };
  known.set(region, made);
  return made;
}

function hull(region: Region, layout: Layout): Point[] {
  const around = region.members.flatMap((id) => {
    const centre = layout.positions.get(id);
    if (centre === undefined) return [];
    return Array.from({ length: CORNERS }, (_, index): [number, number] => {
      const angle = (index * 2 * Math.PI) / CORNERS;
      return [centre.x + PADDING * Math.cos(angle), centre.y + PADDING * Math.sin(angle)];
    });
  });
  return (polygonHull(around) ?? around).map(([x, y]) => ({ x, y }));
}

export interface Viewport {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** From layout units to pixels on screen. */
  readonly project: (point: Point) => Point;
}

export function drawBackdrop(
  { context, project }: Viewport,
  grounds: readonly Ground[],
  tokens: TokenReader,
): void {
  for (const { outline, tint, isHatched } of grounds) {
    const corners = outline.map(project);
    context.beginPath();
    corners.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
    context.fillStyle = tokens(tint);
    context.fill();
    context.strokeStyle = tokens(`${tint}-line`);
    context.lineWidth = 1;
    context.stroke();
    if (isHatched) hatch(context, corners);
  }
}

/** Slanted lines inside the path that was just drawn. */
function hatch(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const height = bottom - top;
  context.save();
  context.clip();
  context.beginPath();
  for (let x = Math.min(...xs) - height; x < Math.max(...xs); x += HATCH_STEP) {
    context.moveTo(x, bottom);
    context.lineTo(x + height, top);
  }
  context.globalAlpha = 0.55;
  context.stroke();
  context.restore();
}
