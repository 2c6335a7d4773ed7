/** Bands for the actors that go from one group to the next, and short ends for who comes and goes. */
import { formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { textAt } from "../parts/block.ts";
import type { Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { Group, Paint, SceneNode, Text } from "../scene.ts";
import { rounded } from "../svg.ts";
import type { TextStyle } from "../text/text-style.ts";
import type { DrawnStory } from "./fewer-groups.ts";
import type { FlowPlan, PlacedFlow } from "./flow-plan.ts";

type Look = "stays" | "moves" | "enters" | "leaves";

/** In grey print: a light band with a rim, a dark one, ends with `+` and dashed ends with `−`. */
const LOOKS: Readonly<Record<Look, Paint>> = {
  stays: { fill: "#dfe5ea", stroke: "#7b868d", width: 0.5 },
  moves: { fill: "#4d98c6" },
  enters: { fill: "#0b4470" },
  leaves: { fill: INK.paper, stroke: "#a5410f", width: 1, dash: [2.4, 1.6] },
};

/** How wide the bar of a group is, where bands begin and end. */
export const BAR = 6;

/** Of an end that leads nowhere, in sizes of a label. */
const END_LENGTH = 2.2;
const END_DROP = 0.95;

interface BandPlan {
  readonly preset: Preset;
  readonly language: Language;
}

const BOTTOM_UP: readonly Look[] = ["stays", "moves", "leaves", "enters"];

function lookOf({ start, end, stays }: PlacedFlow): Look {
  if (start === null) return "enters";
  if (end === null) return "leaves";
  return stays ? "stays" : "moves";
}

export function bands(
  { flows }: FlowPlan,
  xs: readonly number[],
  start: number,
  plan: BandPlan,
): Group[] {
  return BOTTOM_UP.flatMap((look) =>
    flows
      .filter((flow) => lookOf(flow) === look)
      .map((flow): Group => {
        const step = String(flow.step);
        const data = {
          look,
          step,
          from: flow.fromState,
          to: flow.toState,
          actors: String(flow.actors),
        };
        const children = bandNodes(flow, look, xs, start, plan);
        return { type: "group", name: "flow", data, children };
      }),
  );
}

function bandNodes(
  flow: PlacedFlow,
  look: Look,
  xs: readonly number[],
  top: number,
  { preset }: BandPlan,
): SceneNode[] {
  const { size } = preset.label;
  const left = (xs[flow.step] ?? 0) + BAR;
  const right = xs[flow.step + 1] ?? 0;
  const [length, drop] = [END_LENGTH * size, END_DROP * size];
  const { start, end, height } = flow;
  const paint = LOOKS[look];
  if (start !== null && end !== null)
    return [
      { type: "path", commands: band(left, top + start, right, top + end, height), ...paint },
    ];
  const [from, to] =
    start !== null ? [left, top + start] : [right - length, top + (end ?? 0) + drop];
  const commands =
    start !== null
      ? band(from, to, left + length, to + drop, height)
      : band(from, to, right, top + (end ?? 0), height);
  return [{ type: "path", commands, ...paint }];
}

/** How many come and go, at the ends that lead nowhere. */
export function endNumbers(
  { flows }: FlowPlan,
  xs: readonly number[],
  top: number,
  { preset, language }: BandPlan,
): Text[] {
  const { size } = preset.label;
  const style: TextStyle = { face: "sans-bold", size, fill: INK.ink };
  const away = END_LENGTH * size + 2;
  return flows.flatMap(({ start, end, step, actors, height }): Text[] => {
    if (start !== null && end !== null) return [];
    const number = formatNumber(actors, language, 0);
    const y = top + (start ?? end ?? 0) + END_DROP * size + height / 2 + size * 0.34;
    const text =
      start !== null
        ? textAt(`−${number}`, (xs[step] ?? 0) + BAR + away, y, style)
        : textAt(`+${number}`, (xs[step + 1] ?? 0) - away, y, style, "end");
    return [{ ...text, halo: INK.paper }];
  });
}

/** From one height to another, as high all along. */
function band(x1: number, y1: number, x2: number, y2: number, height: number): string {
  const middle = rounded((x1 + x2) / 2);
  const [a, b] = [rounded(x1), rounded(x2)];
  const there = `C${middle} ${rounded(y1)} ${middle} ${rounded(y2)} ${b} ${rounded(y2)}`;
  const back = `C${middle} ${rounded(y2 + height)} ${middle} ${rounded(y1 + height)} ${a} ${rounded(y1 + height)}`;
  return `M${a} ${rounded(y1)}${there}V${rounded(y2 + height)}${back}Z`;
}

/** A piece of band for each look that occurs. */
export function bandSigns(story: DrawnStory, names: Readonly<Record<Look, string>>): Sign[] {
  const flows = story.steps.flat();
  const occurs: Readonly<Record<Look, boolean>> = {
    stays: flows.some(({ stays }) => stays),
    moves: flows.some(({ from, to, stays }) => from !== null && to !== null && !stays),
    enters: flows.some(({ from, to }) => from === null && to !== null),
    leaves: flows.some(({ from, to }) => from !== null && to === null),
  };
  return (["stays", "moves", "enters", "leaves"] as const)
    .filter((look) => occurs[look])
    .map((look) => ({
      name: names[look],
      width: 15,
      draw: (x, y) => ({
        type: "path",
        commands: box(x - 3.4, y - 3, 15, 6),
        ...LOOKS[look],
      }),
    }));
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
}
