/** Patterns that grey print keeps: strokes and dots within a box, drawn out for every renderer. */
import type { Path, SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Slanting strokes, so far apart, cut at the border of the box. */
export function hatched(
  { left, top, width, height }: Box,
  pitch: number,
  stroke: string,
  weight: number,
  slant: "up" | "down",
): Path {
  const strokes: string[] = [];
  for (let start = pitch / 2 - height; start < width; start += pitch) {
    // From the bottom border to the right and up, or from the top border to the right and down.
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to - from < 0.2) continue;
    const level = (x: number) => (slant === "up" ? top + height - (x - start) : top + (x - start));
    strokes.push(
      `M${rounded(left + from)} ${rounded(level(from))}L${rounded(left + to)} ${rounded(level(to))}`,
    );
  }
  return { type: "path", commands: strokes.join(""), stroke, width: weight };
}

export function dotted(
  { left, top, width, height }: Box,
  pitch: number,
  fill: string,
): SceneNode[] {
  const dots: SceneNode[] = [];
  for (let x = pitch / 2; x < width - 0.5; x += pitch) {
    for (let y = pitch / 2; y < height - 0.5; y += pitch)
      dots.push({ type: "circle", x: left + x, y: top + y, radius: 0.5, fill });
  }
  return dots;
}
