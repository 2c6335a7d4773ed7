/** Bars for groups with their names, and the bands between them, in the room that there is. */
import { formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { type Block, grouped, textAt } from "../parts/block.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode, Text } from "../scene.ts";
import { type TextStyle, textWidth, wrapText } from "../text/text-style.ts";
import { BAR, bands, box, endNumbers } from "./alluvial-bands.ts";
import type { DrawnStory } from "./fewer-groups.ts";
import { type FlowPlan, flowPlan } from "./flow-plan.ts";

/** Of the width, for names on either side; more where a word is longer. */
const SHARE_OF_NAMES = 0.26;
const MOST_OF_NAMES = 0.35;
const NAME_GAP = 7;
const LEAST_UNIT = 0.35;
const MOST_UNIT = 5;
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
