/** A field with axes: where values stand, and the lines and numbers around it. */
import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import type { Line, SceneNode } from "../scene.ts";
import type { TextStyle } from "../text/text-style.ts";
import { textAt } from "./block.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

type Range = readonly [low: number, high: number];

export function plotIn(
  { left, top, width, height }: Pick<Plot, "left" | "top" | "width" | "height">,
  [x0, x1]: Range,
  [y0, y1]: Range,
): Plot {
  const share = (value: number, low: number, high: number) =>
    high === low ? 0.5 : (value - low) / (high - low);
  return {
    left,
    top,
    width,
    height,
    x: (value) => left + share(value, x0, x1) * width,
    y: (value) => top + height - share(value, y0, y1) * height,
  };
}

export function axisStyle({ fine }: Preset): TextStyle {
  return { face: "sans", size: fine.size, fill: INK.ink2 };
}

/** Thin lines across at every tick, their numbers to the left. */
export function acrossAxis(plot: Plot, ticks: readonly Tick[], preset: Preset): SceneNode[] {
  const style = axisStyle(preset);
  return ticks.flatMap(({ at, label }, index) => {
    const y = plot.y(at);
    const line: Line = {
      type: "line",
      x1: plot.left,
      y1: y,
      x2: plot.left + plot.width,
      y2: y,
      stroke: index === 0 ? INK.ink : INK.rule,
      width: index === 0 ? 0.8 : 0.5,
    };
    return [line, textAt(label, plot.left - 5, y + style.size * 0.34, style, "end")];
  });
}

/** Short strokes below at every tick, their names under them. */
export function belowAxis(plot: Plot, ticks: readonly Tick[], preset: Preset): SceneNode[] {
  const style = axisStyle(preset);
  const bottom = plot.top + plot.height;
  return ticks.flatMap(({ at, label }) => {
    const x = plot.x(at);
    const line: Line = {
      type: "line",
      x1: x,
      y1: bottom,
      x2: x,
      y2: bottom + 3,
      stroke: INK.ink,
      width: 0.8,
    };
    return [line, textAt(label, x, bottom + 4 + style.size, style, "middle")];
  });
}

/** Heights as close to those wanted as they can be without lying over each other. */
export function apart(
  wanted: readonly number[],
  least: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) {
    const before = placed.at(-1);
    placed.push(Math.max(low, before === undefined ? y : Math.max(y, before + least)));
  }
  for (let index = placed.length - 1; index >= 0; index--) {
    const most = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - least;
    placed[index] = Math.min(placed[index] ?? most, most);
  }
  const result: number[] = [];
  for (const [rank, { index }] of order.entries()) result[index] = placed[rank] ?? 0;
  return result;
}

const NICE = [1, 2, 2.5, 5, 10];

/** Round numbers from 0 to at least the largest value. */
export function niceTicks(largest: number, about: number): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (NICE.find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10);
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
