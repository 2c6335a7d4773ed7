/** What lies under a network: a tint and a name for each territory, the same at every date. */
import type { Box } from "@legami/core";
import { polygonHull } from "d3-polygon";
import { REGION_PADDING } from "../layout/frame.ts";
import type { Region } from "../layout/place-actors.ts";
import { type Ground, groundOf, INK, OUTSIDE } from "../palette.ts";
import type { SceneNode, Text } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type TextStyle, textWidth, wrapText } from "../text/text-style.ts";
import type { MapPlan } from "./map-plan.ts";
import { overlap, type Rectangle } from "./rectangles.ts";

const HULL_CORNERS = 16;

export interface DrawnGround extends Ground {
  readonly outline: readonly [number, number][];
  readonly shape: SceneNode;
}

/** Around all actors of a territory that have a tie at any date. */
export function groundFor(
  region: Region,
  { layout, territories }: Pick<MapPlan, "layout" | "territories">,
): DrawnGround {
  const around = region.members.flatMap((id) => {
    const centre = layout.positions.get(id);
    if (centre === undefined) return [];
    return Array.from({ length: HULL_CORNERS }, (_, corner): [number, number] => {
      const angle = (corner * 2 * Math.PI) / HULL_CORNERS;
      return [
        centre.x + REGION_PADDING * Math.cos(angle),
        centre.y + REGION_PADDING * Math.sin(angle),
      ];
    });
  });
  const outline = polygonHull(around) ?? around;
  const index = territories.findIndex(({ id }) => id === region.id);
  const ground = index < 0 || region.isOutside ? OUTSIDE : groundOf(index);
  const corners = outline.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L");
  const shape: SceneNode = {
    type: "path",
    commands: `M${corners}Z`,
    fill: ground.fill,
    stroke: ground.line,
    width: 0.6,
  };
  return { ...ground, outline, shape };
}

export interface TerritoryTitle {
  readonly nodes: readonly Text[];
  readonly area: Rectangle;
}

const ABOVE_GROUND = 3.5;
const TITLE_MARGIN = 2;

/** Names above their grounds, in as many lines as there is height for; none over another. */
export function placeTitles(
  regions: readonly Region[],
  grounds: readonly DrawnGround[],
  { territories, frame, preset: { territoryTitle }, words }: MapPlan,
): TerritoryTitle[] {
  const { size, leading } = territoryTitle;
  const style: TextStyle = { face: "sans-bold", size, fill: INK.ink };
  const titles: TerritoryTitle[] = [];
  for (const [index, { id, box }] of regions.entries()) {
    const name = territories.find((territory) => territory.id === id)?.label ?? words.noTerritory;
    const lines = titleLines(name, style, box, territoryTitle.lines);
    const half = Math.max(...lines.map((line) => textWidth(line, style))) / 2 + TITLE_MARGIN;
    const tops = grounds[index]?.outline.map(([, y]) => y) ?? [];
    const bottom = Math.min(...tops) - ABOVE_GROUND;
    const top = bottom - (lines.length - 1) * leading - size;
    const areaAt = (x: number) => ({ left: x - half, right: x + half, top, bottom: bottom + 2.5 });
    const isTaken = (x: number) => titles.find(({ area }) => overlap(areaAt(x), area));
    const within = (x: number) =>
      Math.min(Math.max(x, frame.x + half), frame.x + frame.width - half);
    const middle = within(box.x + box.width / 2);
    const x = within((isTaken(middle)?.area.right ?? middle - half) + half);
    if (isTaken(x)) continue;
    const nodes = lines.map((content, line): Text => {
      const y = bottom - (lines.length - 1 - line) * leading;
      return { type: "text", x, y, content, style, anchor: "middle", halo: INK.paper };
    });
    titles.push({ nodes, area: areaAt(x) });
  }
  return titles;
}

/** As narrow as the territory, unless that takes more lines than there is height for. */
function titleLines(name: string, style: TextStyle, box: Box, most: number): readonly string[] {
  for (let width = box.width + 2 * REGION_PADDING; ; width *= 1.25) {
    const lines = wrapText(name, style, width);
    if (lines.length <= most) return lines;
  }
}
