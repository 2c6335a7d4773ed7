/** Curves from 0 to 100 % in both directions, with their axes. */
import { INK } from "../palette.ts";
import { type Block, grouped, textAt } from "../parts/block.ts";
import type { Preset } from "../preset.ts";
import type { Paint, SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type TextStyle, textWidth } from "../text/text-style.ts";

/** Shares: of what is gone, and of what holds together. */
export type CurvePoint = readonly [gone: number, held: number];

export interface Curve {
  readonly name: string;
  readonly points: readonly CurvePoint[];
  readonly paint: Paint;
}

export interface Callout {
  readonly at: CurvePoint;
  readonly text: string;
  readonly fill: string;
}

export interface PanelPlan {
  readonly width: number;
  /** Of the field of the curves. */
  readonly height: number;
  readonly title: string;
  readonly axis: string;
  readonly preset: Preset;
}

const TICKS = [0, 0.5, 1];
const DOT = 2.3;

/** Room above and below the field: title, ticks, name of the axis. */
export function panelFrame({ small, label }: Preset): number {
  return small.leading + 9 + 2 * label.leading + 3;
}

export function curvePanel(
  curves: readonly Curve[],
  callouts: readonly Callout[],
  plan: PanelPlan,
): Block {
  const { width, height, title, axis, preset } = plan;
  const { label, small } = preset;
  const style: TextStyle = { face: "sans", size: label.size, fill: INK.ink2 };
  const left = textWidth("100%", style) + 5;
  const field = width - left - label.size;
  return grouped("curves", {
    height: panelFrame(preset) + height,
    draw: (top): SceneNode[] => {
      const start = top + small.leading + 9;
      const x = (share: number) => left + share * field;
      const y = (share: number) => start + (1 - share) * height;
      const bold: TextStyle = { face: "sans-bold", size: small.size, fill: INK.ink };
      return [
        textAt(title, 0, top + small.size, bold),
        {
          type: "group",
          name: "axes",
          children: TICKS.flatMap((tick) => axisAt(tick, { x, y, left, field, style })),
        },
        textAt(axis, x(0.5), y(0) + 2 * label.leading + 2, style, "middle"),
        ...curves.map(({ points, paint }): SceneNode => {
          const corners = points.map(([gone, held]) => `${rounded(x(gone))} ${rounded(y(held))}`);
          return { type: "path", commands: `M${corners.join("L")}`, join: "round", ...paint };
        }),
        { type: "group", name: "callouts", children: calloutNodes(callouts, x, y, style) },
      ];
    },
  });
}

interface Axes {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly field: number;
  readonly style: TextStyle;
}

function axisAt(tick: number, { x, y, left, field, style }: Axes): SceneNode[] {
  const text = `${tick * 100}%`;
  const level = y(tick);
  const anchor = tick === 0 ? "start" : tick === 1 ? "end" : "middle";
  return [
    {
      type: "line",
      x1: left,
      x2: left + field,
      y1: level,
      y2: level,
      stroke: tick === 0 ? INK.ink : INK.rule,
      width: tick === 0 ? 0.8 : 0.5,
    },
    textAt(text, left - 4, level + style.size * 0.34, style, "end"),
    textAt(text, x(tick), y(0) + style.size + 3, style, anchor),
  ];
}

/** Dots on the curves; a number stands beside its dot unless it would cover another. */
function calloutNodes(
  callouts: readonly Callout[],
  x: (share: number) => number,
  y: (share: number) => number,
  style: TextStyle,
): SceneNode[] {
  const written: number[] = [];
  return callouts.flatMap(({ at: [gone, held], text, fill }): SceneNode[] => {
    const [left, level] = [x(gone), y(held)];
    const dot: SceneNode = {
      type: "circle",
      x: left,
      y: level,
      radius: DOT,
      fill,
      stroke: INK.paper,
      width: 0.6,
    };
    if (written.some((other) => Math.abs(other - level) < style.size * 1.2)) return [dot];
    written.push(level);
    const said = { ...style, face: "sans-bold" as const, fill: INK.ink };
    const words = textAt(text, left + DOT + 3, level - 1.5, said);
    return [dot, { ...words, halo: INK.paper }];
  });
}
