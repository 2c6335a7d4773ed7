/** Bars for groups, bands for the actors that go from one to the next, short ends for who comes and goes. */
import { formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { type Block, grouped, textAt } from "../parts/block.ts";
import type { Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { Group, Paint, SceneNode, Text } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type TextStyle, textWidth, wrapText } from "../text/text-style.ts";
import type { DrawnStory } from "./fewer-groups.ts";
import { type FlowPlan, flowPlan, type PlacedFlow } from "./flow-plan.ts";

type Look = "stays" | "moves" | "enters" | "leaves";

/** In grey print: a light band with a rim, a dark one, ends with `+` and dashed ends with `−`. */
const LOOKS: Readonly<Record<Look, Paint>> = {
  stays: { fill: "#dfe5ea", stroke: "#7b868d", width: 0.5 },
  moves: { fill: "#4d98c6" },
  enters: { fill: "#0b4470" },
  leaves: { fill: INK.paper, stroke: "#a5410f", width: 1, dash: [2.4, 1.6] },
};

const BAR = 6;
/** Of the width, for names on either side; more where a word is longer. */
const SHARE_OF_NAMES = 0.26;
const MOST_OF_NAMES = 0.35;
const NAME_GAP = 7;
const LEAST_UNIT = 0.35;
const MOST_UNIT = 5;
/** Of an end that leads nowhere, in sizes of a label. */
const END_LENGTH = 2.2;
const END_DROP = 0.95;

export interface AlluvialPlan {
  readonly width: number;
  readonly height: number | null;
  readonly preset: Preset;
  readonly language: Language;
  /** Of each date, above its column. */
  readonly dates: readonly string[];
  /** Of a group, by date and place. */
  readonly nameOf: (date: number, place: number) => string;
}

export function alluvial(story: DrawnStory, plan: AlluvialPlan): Block {
  const { preset, dates } = plan;
  const { label, small } = preset;
  const names = namesOf(story, plan);
  const gap = 2 * label.leading + 5;
  const heading = small.leading + label.leading + 4;
  const roomFor = (date: number, place: number) =>
    isOuter(date, story) ? (names[date]?.[place]?.length ?? 0) * label.leading : 0;
  const wanted = (plan.height ?? wantedHeight(story, plan)) - heading - label.size;
  const laid = fitted(story, wanted, gap, roomFor);
  return grouped("communities", {
    height: heading + laid.height + label.size,
    draw: (top): SceneNode[] => {
      const xs = columnsAt(story, plan);
      const start = top + heading;
      const bold: TextStyle = { face: "sans-bold", size: small.size, fill: INK.ink };
      return [
        ...dates.map((date, index) => {
          const anchor = index === 0 ? "end" : index === dates.length - 1 ? "start" : "middle";
          const x = (xs[index] ?? 0) + (anchor === "start" ? 0 : anchor === "end" ? BAR : BAR / 2);
          return textAt(date, x, top + small.size, bold, anchor);
        }),
        { type: "group", name: "flows", children: bands(laid, xs, start, plan) },
        { type: "group", name: "groups", children: bars(laid, xs, start) },
        {
          type: "group",
          name: "names",
          children: [
            ...labels(story, laid, xs, start, names, plan),
            ...endNumbers(laid, xs, start, plan),
          ],
        },
      ];
    },
  });
}

function isOuter(date: number, { dates }: DrawnStory): boolean {
  return date === 0 || date === dates.length - 1;
}

/** Left ends of the bars. */
function columnsAt({ dates: all }: DrawnStory, plan: AlluvialPlan): number[] {
  const { width, dates, preset, nameOf } = plan;
  const style = { face: "sans" as const, size: preset.label.size };
  const words = [0, all.length - 1].flatMap((date) =>
    (all[date] ?? []).flatMap((_, place) => nameOf(date, place).split(" ")),
  );
  const longest = Math.max(0, ...words.map((word) => textWidth(`${word}\u00a0(00)`, style)));
  const side = Math.min(
    Math.max(width * SHARE_OF_NAMES, longest + NAME_GAP + 1),
    width * MOST_OF_NAMES,
  );
  const field = width - 2 * side - BAR;
  return dates.map((_, index) => side + (field * index) / Math.max(dates.length - 1, 1));
}

const USUAL_ACTOR = 3.4;

function wantedHeight({ dates }: DrawnStory, { preset }: AlluvialPlan): number {
  const most = Math.max(
    ...dates.map((groups) => groups.reduce((sum, { actors }) => sum + actors, 0)),
  );
  const groups = Math.max(...dates.map((groups) => groups.length));
  const high = most * USUAL_ACTOR + groups * 2.6 * preset.label.leading;
  return Math.min(Math.max(high, 110), 42 * preset.label.size);
}

/** As high as is wanted: the height of an actor is what gives way. */
function fitted(
  story: DrawnStory,
  wanted: number,
  gap: number,
  roomFor: (date: number, place: number) => number,
): FlowPlan {
  let [low, high] = [LEAST_UNIT, MOST_UNIT];
  for (let step = 0; step < 16; step++) {
    const middle = (low + high) / 2;
    if (flowPlan(story, middle, gap, roomFor).height > wanted) high = middle;
    else low = middle;
  }
  return flowPlan(story, low, gap, roomFor);
}

/** Beside the outer columns the whole name; between them only that of a group that continues none. */
function namesOf(story: DrawnStory, plan: AlluvialPlan): (readonly string[])[][] {
  const { preset, width, language, nameOf } = plan;
  const style = { face: "sans" as const, size: preset.label.size };
  const xs = columnsAt(story, plan);
  const side = (xs[0] ?? 0) - NAME_GAP;
  const between = ((xs[1] ?? width) - (xs[0] ?? 0)) * 0.8;
  return story.dates.map((groups, date) =>
    groups.map(({ actors }, place) => {
      const number = formatNumber(actors, language, 0);
      const isNew = !story.steps[date - 1]?.some(({ to, stays }) => stays && to === place);
      if (!isOuter(date, story) && !isNew) return [number];
      const name = `${nameOf(date, place)}\u00a0(${number})`;
      return wrapText(name, style, isOuter(date, story) ? side : between);
    }),
  );
}

function bars({ columns }: FlowPlan, xs: readonly number[], start: number): SceneNode[] {
  return columns.flatMap((groups, date) =>
    groups.map(({ top, height }): SceneNode => {
      const commands = box(xs[date] ?? 0, start + top, BAR, height);
      return { type: "path", commands, fill: INK.ink };
    }),
  );
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
}

const BOTTOM_UP: readonly Look[] = ["stays", "moves", "leaves", "enters"];

function lookOf({ start, end, stays }: PlacedFlow): Look {
  if (start === null) return "enters";
  if (end === null) return "leaves";
  return stays ? "stays" : "moves";
}

function bands(
  { flows }: FlowPlan,
  xs: readonly number[],
  start: number,
  plan: AlluvialPlan,
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
  { preset }: AlluvialPlan,
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
function endNumbers(
  { flows }: FlowPlan,
  xs: readonly number[],
  top: number,
  { preset, language }: AlluvialPlan,
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

function labels(
  story: DrawnStory,
  { columns }: FlowPlan,
  xs: readonly number[],
  start: number,
  names: readonly (readonly (readonly string[])[])[],
  { preset: { label } }: AlluvialPlan,
): Text[] {
  const style: TextStyle = { face: "sans", size: label.size, fill: INK.ink };
  const last = story.dates.length - 1;
  return columns.flatMap((groups, date) =>
    groups.flatMap(({ top, height }, place): Text[] => {
      const lines = names[date]?.[place] ?? [];
      const x = xs[date] ?? 0;
      return lines.map((line, index): Text => {
        const isNumber = index === lines.length - 1;
        const face =
          lines.length === 1 && isNumber && date > 0 && date < last ? "sans-bold" : "sans";
        const written = { ...style, face } as const;
        if (date > 0 && date < last) {
          const y = start + top - 3 - (lines.length - 1 - index) * label.leading;
          return { ...textAt(line, x + BAR / 2, y, written, "middle"), halo: INK.paper };
        }
        const middle = start + top + height / 2;
        const y = middle + (index - (lines.length - 1) / 2) * label.leading + label.size * 0.34;
        return date === 0
          ? textAt(line, x - NAME_GAP, y, written, "end")
          : textAt(line, x + BAR + NAME_GAP, y, written);
      });
    }),
  );
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
