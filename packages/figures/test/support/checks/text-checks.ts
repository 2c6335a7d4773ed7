/** Text that a reader can read: large enough, on the paper, none over another. */
import type { Scene } from "../../../src/scene.ts";
import { LEAST_SIZE } from "../../../src/text/text-style.ts";
import { type Area, areaOf, pairsThatOverlap } from "../scenes.ts";
import { isText, placedNodes } from "./placed.ts";

/** Letters that come this close, in points, still stand apart on paper. */
const TOUCH = 0.4;
const EDGE = 0.5;

export function textSizes(scene: Scene): string[] {
  return placedNodes(scene)
    .filter(isText)
    .filter(({ node }) => node.style.size < LEAST_SIZE)
    .map(({ node }) => `"${node.content}" is ${node.style.size} pt`);
}

export function textOffPaper(scene: Scene): string[] {
  return textAreas(scene)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -EDGE || top < -EDGE || right > scene.width + EDGE || bottom > scene.height + EDGE,
    )
    .map(({ what }) => `"${what}" leaves the paper`);
}

export function textsThatOverlap(scene: Scene): string[] {
  const areas = textAreas(scene).map((area): Area => {
    return { ...area, left: area.left + TOUCH, right: area.right - TOUCH, top: area.top + TOUCH };
  });
  return pairsThatOverlap(areas);
}

function textAreas(scene: Scene): Area[] {
  return placedNodes(scene)
    .filter(isText)
    .filter(({ node }) => node.content.trim() !== "")
    .map(({ node, right, down }) => areaOf({ ...node, x: node.x + right, y: node.y + down }));
}
