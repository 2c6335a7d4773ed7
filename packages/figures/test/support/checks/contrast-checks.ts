/** Text and marks against what lies below them, by WCAG's contrast. */
import { wcagContrast } from "culori";
import { groundOf, INK, OUTSIDE } from "../../../src/palette.ts";
import type { Scene } from "../../../src/scene.ts";
import { areaOf } from "../scenes.ts";
import { contains, isMark, outlineOf, type PlacedMark, placedNodes } from "./placed.ts";

const LEAST_OF_TEXT = 4.5;
const LEAST_OF_MARKS = 3;

const GROUNDS = [groundOf(0), groundOf(1), groundOf(2), OUTSIDE].flatMap(({ fill, line }) => [
  fill,
  line,
]);

/** Rules and the tints of territories help the eye and say nothing by themselves. */
const DECORATION: ReadonlySet<string> = new Set([
  INK.paper,
  INK.rule,
  INK.simulatedGround,
  INK.simulatedLine,
  ...GROUNDS,
]);
/** Tints: cells of a matrix have their number, grounds their name, bands of intervals their curve. */
const TINTED_GROUPS: ReadonlySet<string> = new Set(["grounds", "shades", "cells", "band"]);

function isTint({ node, groups }: PlacedMark): boolean {
  return (
    groups.some((group) => TINTED_GROUPS.has(group)) || GROUNDS.some((tint) => tint === node.fill)
  );
}

export function textsTooPale(scene: Scene): string[] {
  const below: { readonly fill: string; readonly corners: ReturnType<typeof outlineOf> }[] = [];
  const found: string[] = [];
  for (const placed of placedNodes(scene)) {
    if (placed.node.type !== "text") {
      const { fill } = placed.node;
      if (fill !== undefined && fill !== "none")
        below.push({ fill, corners: outlineOf(placed as PlacedMark) });
      continue;
    }
    const { node, right, down } = placed;
    if (node.content.trim() === "") continue;
    const {
      left,
      right: end,
      top,
      bottom,
    } = areaOf({ ...node, x: node.x + right, y: node.y + down });
    const middle = [(left + end) / 2, (top + bottom) / 2] as const;
    const ground =
      node.halo ?? below.findLast(({ corners }) => contains(corners, middle))?.fill ?? INK.paper;
    const contrast = wcagContrast(node.style.fill, ground);
    if (contrast < LEAST_OF_TEXT)
      found.push(`"${node.content}" ${node.style.fill} on ${ground}: ${contrast.toFixed(2)}`);
  }
  return [...new Set(found)];
}

/** A mark is seen by its fill or by its rim, whichever stands out more. */
export function marksTooPale(scene: Scene): string[] {
  const below: PlacedMark[] = [];
  const found: string[] = [];
  for (const placed of placedNodes(scene).filter(isMark)) {
    const { node, groups } = placed;
    const paints = [node.fill, node.stroke].filter(
      (paint): paint is string => paint !== undefined && paint !== "none" && !DECORATION.has(paint),
    );
    if (paints.length > 0 && !isTint(placed)) {
      const ground = groundBelow(placed, below);
      const contrast = Math.max(...paints.map((paint) => wcagContrast(paint, ground)));
      if (contrast < LEAST_OF_MARKS)
        found.push(`${groups.at(-1)} ${paints.join(" ")} on ${ground}: ${contrast.toFixed(2)}`);
    }
    // Only tints lie below others for good: marks over marks are told apart by their rims.
    if (isTint(placed)) below.push(placed);
  }
  return [...new Set(found)];
}

function groundBelow(mark: PlacedMark, below: readonly PlacedMark[]): string {
  const [first] = outlineOf(mark);
  const { node, right, down } = mark;
  const at = first ?? (node.type === "line" ? ([node.x1 + right, node.y1 + down] as const) : null);
  if (at === null) return INK.paper;
  return below.findLast((each) => contains(outlineOf(each), at))?.node.fill ?? INK.paper;
}
