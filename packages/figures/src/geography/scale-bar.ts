import { type Box, formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { textAt } from "../parts/block.ts";
import { axisStyle } from "../parts/plot.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";

const KILOMETRES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
const LONGEST = 0.28;

/** A round number of kilometres, bottom left, and which way north is. */
export function scaleBar(
  pointsPerMetre: number,
  frame: Box,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const style = axisStyle(preset);
  const kilometres =
    KILOMETRES.findLast((each) => each * 1000 * pointsPerMetre <= frame.width * LONGEST) ?? 0.1;
  const length = kilometres * 1000 * pointsPerMetre;
  const [x, y] = [frame.x + 4, frame.y + frame.height - 6];
  const north = x + length + 46;
  const arrow = `M${rounded(north)} ${rounded(y - 12)}l3.2 9l-3.2 -2.2l-3.2 2.2Z`;
  return [
    { type: "line", x1: x, y1: y, x2: x + length, y2: y, stroke: INK.ink, width: 1.2 },
    { type: "line", x1: x, y1: y - 3, x2: x, y2: y + 0.6, stroke: INK.ink, width: 1.2 },
    {
      type: "line",
      x1: x + length,
      y1: y - 3,
      x2: x + length,
      y2: y + 0.6,
      stroke: INK.ink,
      width: 1.2,
    },
    textAt(`${formatNumber(kilometres, language)} km`, x + length + 5, y + 1, style),
    { type: "path", commands: arrow, fill: INK.ink },
    textAt("N", north + 6, y - 2, { ...style, face: "sans-bold", fill: INK.ink }),
  ];
}
