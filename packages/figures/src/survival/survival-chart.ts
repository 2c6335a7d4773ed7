/** Curves with the band of all ties, named at their ends, and below how many ties were followed. */
import { formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { type Block, textAt } from "../parts/block.ts";
import {
  acrossAxis,
  apart,
  axisStyle,
  belowAxis,
  type Plot,
  plotIn,
  type Tick,
} from "../parts/plot.ts";
import type { Preset } from "../preset.ts";
import type { Paint, SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { textWidth, wrapText } from "../text/text-style.ts";
import { momentName } from "../words/moments.ts";
import { type Curve, type CurvePoint, isByWave } from "./curves.ts";
import { SURVIVAL_WORDS } from "./survival-words.ts";

const BAND = "#dce8f1";

/** Grey keeps them apart by width and dashes, as the network map does. */
const LOOKS: Readonly<Record<string, Paint & { readonly stroke: string }>> = {
  strong: { stroke: "#2a3742", width: 2, join: "round" },
  medium: { stroke: "#5d6973", width: 1.2, dash: [5, 2], join: "round" },
  weak: { stroke: "#74818c", width: 1, dash: [1.5, 1.8], join: "round" },
};
const ALL: Paint & { readonly stroke: string } = { stroke: "#0064bc", width: 2.4, join: "round" };

export function survivalChart(
  curves: readonly Curve[],
  nameOf: (curve: Curve) => string,
  { width, height }: { readonly width: number; readonly height: number },
  preset: Preset,
  language: Language,
): Block {
  const [all] = curves;
  if (all === undefined) return { height: 0, draw: () => [] };
  const words = SURVIVAL_WORDS[language];
  const style = axisStyle(preset);
  const { leading } = preset.fine;
  const names = curves.map((curve) => wrapText(nameOf(curve), style, width * 0.24));
  // The name of all ties is bold, and the widest of letters.
  const bold = { ...style, face: "sans-bold" as const };
  const right = Math.max(...names.flat().map((line) => textWidth(line, bold))) + 14;
  const rowHeads = curves.map((curve) => nameOf({ ...curve, ties: 0 }).trim());
  const left = Math.max(...rowHeads.map((name) => textWidth(name, style)), 22) + 12;
  const table = (curves.length + 1) * leading + 8;
  const titleRoom = leading + 5;
  const axisRoom = leading + 8 + (isByWave(all) ? 0 : leading);
  const most = Math.max(...curves.flatMap(({ points }) => points.map(({ x }) => x)), 1);
  return {
    height,
    draw: (top) => {
      const area = {
        left,
        top: top + titleRoom,
        width: width - left - right,
        height: height - titleRoom - axisRoom - table,
      };
      const plot = plotIn(area, [0, most], [0, 1]);
      const ticks = ticksOf(all, most, plot.width, preset, language);
      const across = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at * 100) }));
      const ends = curves.map(({ points }) => plot.y(points.at(-1)?.survival ?? 0));
      const heights = apart(
        ends,
        Math.max(...names.map(({ length }) => length)) * leading,
        plot.top + 4,
        plot.top + plot.height,
      );
      const below = plot.top + plot.height + axisRoom;
      return [
        textAt(words.stillThere, 0, top + style.size, style),
        bandPath(all, plot),
        {
          type: "group",
          name: "axes",
          children: [...acrossAxis(plot, across, preset), ...belowAxis(plot, ticks, preset)],
        },
        ...(isByWave(all)
          ? []
          : [
              textAt(words.daysSince, plot.left + plot.width, below - leading * 0.35, style, "end"),
            ]),
        ...curves.toReversed().map((curve): SceneNode => curvePath(curve, plot)),
        ...(isByWave(all) ? wavePoints(curves, plot) : []),
        {
          type: "group",
          name: "curve-names",
          children: curves.flatMap((curve, index) =>
            endName(names[index] ?? [], ends[index] ?? 0, heights[index] ?? 0, curve, plot, preset),
          ),
        },
        {
          type: "group",
          name: "followed",
          children: followedTable(curves, rowHeads, ticks, plot, below, preset, language),
        },
      ];
    },
  };
}

function lookOf({ group }: Curve): Paint & { readonly stroke: string } {
  return group === null ? ALL : (LOOKS[group] ?? { stroke: INK.mark, width: 1 });
}

function ticksOf(
  all: Curve,
  most: number,
  width: number,
  preset: Preset,
  language: Language,
): Tick[] {
  if (isByWave(all)) {
    const ticks = all.points.map(({ x, wave }) => {
      return { at: x, label: momentName({ at: wave ?? "", date: null }, language) };
    });
    const widest = Math.max(...ticks.map(({ label }) => textWidth(label, axisStyle(preset)))) + 6;
    const every = Math.max(1, Math.ceil((ticks.length * widest) / Math.max(width, 1)));
    return ticks.filter((_, index) => index % every === 0);
  }
  const step = most > 180 ? 90 : most > 60 ? 30 : 10;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => {
    return { at: index * step, label: formatNumber(index * step, language, 0) };
  });
}

/** Corners of a step curve, or of one that joins the points. */
function cornersOf(
  points: readonly CurvePoint[],
  of: (point: CurvePoint) => number,
  isStep: boolean,
) {
  const first = points[0];
  // Steps begin with everybody, whatever ends on the first day.
  const corners: [x: number, y: number][] = first !== undefined && isStep ? [[0, 1]] : [];
  for (const point of points) {
    const before = corners.at(-1);
    if (isStep && before !== undefined) corners.push([point.x, before[1]]);
    corners.push([point.x, of(point)]);
  }
  return corners;
}

function pathOf(corners: readonly (readonly [number, number])[], plot: Plot): string {
  return corners.map(([x, y]) => `${rounded(plot.x(x))} ${rounded(plot.y(y))}`).join("L");
}

function curvePath(curve: Curve, plot: Plot): SceneNode {
  const corners = cornersOf(curve.points, ({ survival }) => survival, !isByWave(curve));
  return {
    type: "group",
    name: "curve",
    data: { group: curve.group ?? "all" },
    children: [{ type: "path", commands: `M${pathOf(corners, plot)}`, ...lookOf(curve) }],
  };
}

function bandPath(curve: Curve, plot: Plot): SceneNode {
  const isStep = !isByWave(curve);
  const upper = cornersOf(curve.points, ({ high, survival }) => high ?? survival, isStep);
  const lower = cornersOf(curve.points, ({ low, survival }) => low ?? survival, isStep);
  const around = [...upper, ...lower.toReversed()];
  return {
    type: "group",
    name: "band",
    children: [{ type: "path", commands: `M${pathOf(around, plot)}Z`, fill: BAND }],
  };
}

/** Dots where somebody looked, with the bounds of all ties. */
function wavePoints(curves: readonly Curve[], plot: Plot): SceneNode[] {
  return curves.toReversed().flatMap((curve) => {
    const { stroke } = lookOf(curve);
    return curve.points.flatMap(({ x, survival, low, high }): SceneNode[] => {
      const dot: SceneNode = {
        type: "circle",
        x: plot.x(x),
        y: plot.y(survival),
        radius: curve.group === null ? 2.6 : 2,
        fill: curve.group === null ? stroke : INK.paper,
        stroke,
        width: 1,
      };
      if (curve.group !== null || low === null || high === null) return [dot];
      const whisker: SceneNode = {
        type: "line",
        x1: plot.x(x),
        y1: plot.y(low),
        x2: plot.x(x),
        y2: plot.y(high),
        stroke,
        width: 0.9,
      };
      return [whisker, dot];
    });
  });
}

function endName(
  lines: readonly string[],
  end: number,
  height: number,
  curve: Curve,
  plot: Plot,
  preset: Preset,
): SceneNode[] {
  const { stroke } = lookOf(curve);
  const x = plot.left + plot.width;
  const { fine } = preset;
  const face = curve.group === null ? ("sans-bold" as const) : ("sans" as const);
  const style = { face, size: fine.size, fill: curve.group === null ? stroke : INK.ink };
  return [
    { type: "line", x1: x + 3, y1: end, x2: x + 9, y2: height, stroke: INK.mark, width: 0.5 },
    ...lines.map((line, index) =>
      textAt(
        line,
        x + 11,
        height + fine.size * 0.34 + (index - (lines.length - 1) / 2) * fine.leading,
        style,
      ),
    ),
  ];
}

/** How many ties each point of the curves stands on. */
function followedTable(
  curves: readonly Curve[],
  rowHeads: readonly string[],
  ticks: readonly Tick[],
  plot: Plot,
  top: number,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const style = axisStyle(preset);
  const bold = { ...style, face: "sans-bold" as const, fill: INK.ink };
  const { leading } = preset.fine;
  return [
    textAt(SURVIVAL_WORDS[language].atRisk, 0, top + leading, bold),
    ...curves.flatMap(({ points }, row) => {
      const y = top + (row + 2) * leading;
      return [
        textAt(rowHeads[row] ?? "", 0, y, style),
        ...ticks.map(({ at }) => {
          const next = points.find(({ x }) => x >= at);
          const number = next === undefined ? "–" : formatNumber(next.atRisk, language, 0);
          return textAt(number, plot.x(at), y, style, "middle");
        }),
      ];
    }),
  ];
}
