/** A table of groups by groups as a staircase: every pair once, groups with themselves on the edge. */
import { formatNumber, formatSigned, type Language } from "@legami/core";
import { kindShape } from "../map/kind-shape.ts";
import { INK } from "../palette.ts";
import { type Block, textAt } from "../parts/block.ts";
import type { Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { Paint, SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type TextStyle, textWidth, wrapText } from "../text/text-style.ts";
import type { Mixing, MixingCell } from "./mixing-cells.ts";

/** Light enough for ink to be read on all of them. */
const SHADES = [INK.paper, "#c5dbea", "#93bfdc", "#4d98c6"] as const;
const INSIDE_FILL = "#0b4470";
const BETWEEN_FILL = "#c5dbea";
const BETWEEN_LINE = "#1a6fa6";

const NAME_GAP = 6;
const NAME_WIDTH = 11;
const LARGEST_CELL = 4.1;
/** In sizes of a label: a lower cell has no room for two numbers. */
const TWO_NUMBERS = 2.9;
const LEAST_CELL = 1.5;

export interface StaircasePlan {
  readonly width: number;
  /** Side of a cell. */
  readonly cell: number;
  readonly preset: Preset;
  readonly language: Language;
  /** Ties of the darkest cell. */
  readonly most: number;
}

/** Least side of a cell in which the difference stands too. */
export function cellWithChange({ label }: Preset): number {
  return TWO_NUMBERS * label.size;
}

/** Side of a cell with which the names still fit beside, and the whole below a height. */
export function cellFor(
  { groups }: Mixing,
  width: number,
  most: number,
  { label }: Preset,
): number {
  const style = { face: "sans" as const, size: label.size };
  const sides = groups.map(({ name }, row) => {
    const lines = wrapText(name, style, NAME_WIDTH * label.size);
    const longest = Math.max(...lines.map((line) => textWidth(line, style)));
    return (width - NAME_GAP - longest) / (row + 1);
  });
  return Math.max(LEAST_CELL * label.size, Math.min(LARGEST_CELL * label.size, most, ...sides));
}

/** @param side the date that is counted; the second says its difference to the first as well */
export function staircase(mixing: Mixing, side: 0 | 1, plan: StaircasePlan): Block {
  const { cell, preset } = plan;
  const name: TextStyle = { face: "sans", size: preset.label.size, fill: INK.ink };
  return {
    height: mixing.groups.length * cell,
    draw: (top) =>
      mixing.groups.flatMap((group, row): SceneNode[] => {
        const middle = top + (row + 0.5) * cell;
        const left = (row + 1) * cell + NAME_GAP;
        const lines = wrapText(group.name, name, Math.max(plan.width - left, NAME_WIDTH));
        const cells = (mixing.rows[row] ?? []).map((each, column) => {
          const [x, y] = [column * cell, top + row * cell];
          return {
            square: cellSquare(each, side, x, y, plan),
            texts: cellTexts(each, side, x, y, plan),
          };
        });
        return [
          { type: "group", name: "cells", children: cells.map(({ square }) => square) },
          ...cells.flatMap(({ texts }) => texts),
          ...lines.map((line, index) => {
            const shift = (index - (lines.length - 1) / 2) * preset.label.leading;
            return textAt(line, left, middle + shift + name.size * 0.34, name);
          }),
        ];
      }),
  };
}

function cellSquare(
  { one, other, ties }: MixingCell,
  side: 0 | 1,
  x: number,
  y: number,
  { cell, most }: StaircasePlan,
): SceneNode {
  const isInside = one.id === other.id;
  const inset = isInside ? 1 : 0.5;
  const length = cell - 2 * inset;
  return {
    type: "path",
    commands: `M${rounded(x + inset)} ${rounded(y + inset)}h${rounded(length)}v${rounded(length)}h${rounded(-length)}Z`,
    fill: shadeOf(ties[side], most),
    ...(isInside ? { stroke: INK.ink, width: 1 } : { stroke: INK.rule, width: 0.5 }),
  };
}

/** The number, and below it the difference where there is room. */
function cellTexts(
  { ties }: MixingCell,
  side: 0 | 1,
  x: number,
  y: number,
  { cell, preset, language }: StaircasePlan,
): SceneNode[] {
  const { size } = preset.label;
  const [middle, count] = [x + cell / 2, ties[side]];
  const bold: TextStyle = { face: "sans-bold", size: size + 0.5, fill: INK.ink };
  const number = formatNumber(count, language, 0);
  const hasChange = side === 1 && cell >= cellWithChange(preset);
  const base = y + cell / 2 + bold.size * 0.34 - (hasChange ? size * 0.55 : 0);
  const change = count === ties[0] ? "=" : formatSigned(count - ties[0], language, 0);
  const small: TextStyle = { face: "sans", size, fill: INK.ink };
  return [
    textAt(number, middle, base, bold, "middle"),
    ...(hasChange ? [textAt(change, middle, base + size * 1.15, small, "middle")] : []),
  ];
}

/** No tie, and three shades up to the most. */
function shadeOf(ties: number, most: number): string {
  if (ties === 0) return SHADES[0];
  const steps = SHADES.length - 1;
  return SHADES[Math.min(steps, Math.ceil((steps * ties) / Math.max(most, 1)))] ?? INK.paper;
}

const BAR = 6;

/** Ties inside the groups and between them as one bar with both numbers. */
export function insideBar(
  inside: number,
  all: number,
  said: readonly [inside: string, between: string],
  { width, preset }: Omit<StaircasePlan, "cell">,
): Block {
  const length = width * 0.94;
  const part = all === 0 ? 0 : (length * inside) / all;
  const style: TextStyle = { face: "sans", size: preset.label.size, fill: INK.ink };
  const lines = wrapText(said.join(" · "), style, width);
  return {
    height: BAR + 4 + lines.length * preset.label.leading,
    draw: (top): SceneNode[] => [
      ...(all === 0
        ? []
        : [
            bar(part, length - part, top, { fill: BETWEEN_FILL, stroke: BETWEEN_LINE, width: 0.5 }),
            bar(0, part, top, { fill: INSIDE_FILL }),
          ]),
      ...lines.map((line, index) =>
        textAt(line, 0, top + BAR + 2 + (index + 0.85) * preset.label.leading, style),
      ),
    ],
  };
}

function bar(x: number, length: number, top: number, paint: Paint): SceneNode {
  const commands = `M${rounded(x)} ${rounded(top)}h${rounded(length)}v${rounded(BAR)}h${rounded(-length)}Z`;
  return { type: "path", commands, ...paint };
}

/** What the squares mean, from no tie to the most. */
export function shadeSigns(names: {
  readonly inside: string;
  readonly none: string;
  readonly least: string;
  readonly most: string;
}): Sign[] {
  const square = (name: string, paint: Paint): Sign => ({
    name,
    draw: (x, y) => kindShape("lab", x, y, 3.1, paint),
  });
  const edge = { stroke: INK.mark, width: 0.5 };
  return [
    square(names.inside, { fill: INK.paper, stroke: INK.ink, width: 1 }),
    square(names.none, { fill: SHADES[0], ...edge }),
    square(names.least, { fill: SHADES[1], ...edge }),
    square(names.most, { fill: SHADES[3], ...edge }),
  ];
}
