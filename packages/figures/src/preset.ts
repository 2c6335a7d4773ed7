/** Sizes of paper: every length that depends on how wide a figure is printed, in points. */
import { InvalidOptionError } from "@legami/core";

export const PRESETS = ["a4", "half", "page", "slide", "square"] as const;

export type PresetName = (typeof PRESETS)[number];

interface TextSize {
  readonly size: number;
  readonly leading: number;
}

export interface Preset {
  /** Of the paper. */
  readonly widthMm: number;
  /** Of what is printed on it. */
  readonly width: number;
  /** Of paper left free on every side. */
  readonly margin: number;
  /** Of what is printed, where the paper has a fixed height; null = as high as it comes out. */
  readonly height: number | null;
  /** What stands beside the drawing and not below it: this wide. */
  readonly aside: number | null;
  readonly title: TextSize;
  readonly lede: TextSize;
  readonly small: TextSize;
  /** Captions and digests: the least that print allows. */
  readonly fine: TextSize;
  readonly count: TextSize;
  readonly label: TextSize;
  /** Letters of a line of an actor's name. */
  readonly labelLine: number;
  /** Names beside actors at most, labs and changed ones before others. */
  readonly labels: number;
  /** Of the largest actor. */
  readonly radius: number;
  /** All lines of the map are this much of their usual width. */
  readonly stroke: number;
  /** Narrow: counts in a list, the caption in one column. */
  readonly isCompact: boolean;
  /** Little room for words: isolates without their names, no table. */
  readonly isBrief: boolean;
  /** Above a territory, for its name. */
  readonly territoryTitle: TextSize & { readonly lines: number };
  /** Height of the map for so many actors. */
  readonly mapHeight: (actors: number) => number;
}

export const POINTS_PER_MM: number = 72 / 25.4;
/** 13⅓ inches, as slides are. */
const SLIDE_MM = 338.67;

const BY_NAME: Readonly<Record<PresetName, Preset>> = {
  a4: {
    ...paper(160),
    title: { size: 15, leading: 18 },
    lede: { size: 9.5, leading: 12.5 },
    small: { size: 7.5, leading: 9.8 },
    fine: { size: 7, leading: 8.8 },
    count: { size: 13, leading: 15 },
    label: { size: 7, leading: 7.8 },
    labelLine: 19,
    labels: 40,
    radius: 7.2,
    stroke: 1,
    isCompact: false,
    isBrief: false,
    territoryTitle: { size: 8.5, leading: 9.5, lines: 1 },
    mapHeight: (actors) => clamp(44 * Math.sqrt(actors), 150, actors > 120 ? 390 : 288),
  },
  half: {
    ...paper(78),
    title: { size: 10.5, leading: 12.5 },
    lede: { size: 8, leading: 10.5 },
    small: { size: 7, leading: 8.8 },
    fine: { size: 7, leading: 8.6 },
    count: { size: 10, leading: 11.5 },
    label: { size: 7, leading: 7.6 },
    labelLine: 14,
    labels: 14,
    radius: 4.6,
    stroke: 0.72,
    isCompact: true,
    isBrief: true,
    territoryTitle: { size: 7, leading: 7.8, lines: 2 },
    mapHeight: (actors) => clamp(29 * Math.sqrt(actors), 120, 290),
  },
  // A sheet of A4 by itself, its margins included.
  page: {
    ...paper(210, 297, 15),
    title: { size: 17, leading: 20.5 },
    lede: { size: 10.5, leading: 13.8 },
    small: { size: 8, leading: 10.4 },
    fine: { size: 7.5, leading: 9.4 },
    count: { size: 14, leading: 16 },
    label: { size: 7.5, leading: 8.3 },
    labelLine: 19,
    labels: 70,
    radius: 8.4,
    stroke: 1.1,
    isCompact: false,
    isBrief: false,
    territoryTitle: { size: 9.5, leading: 10.6, lines: 1 },
    mapHeight: (actors) => clamp(52 * Math.sqrt(actors), 170, 480),
  },
  slide: {
    ...paper(SLIDE_MM, (SLIDE_MM * 9) / 16, 10, 240),
    title: { size: 22, leading: 26 },
    lede: { size: 14, leading: 18 },
    small: { size: 11, leading: 13.8 },
    fine: { size: 9, leading: 10.9 },
    count: { size: 17, leading: 19 },
    label: { size: 10, leading: 11 },
    labelLine: 19,
    labels: 40,
    radius: 10.5,
    stroke: 1.4,
    isCompact: true,
    isBrief: true,
    territoryTitle: { size: 12, leading: 13.5, lines: 1 },
    mapHeight: (actors) => clamp(50 * Math.sqrt(actors), 180, 360),
  },
  square: {
    ...paper(190, 190, 8),
    title: { size: 17, leading: 20.5 },
    lede: { size: 10.5, leading: 13.5 },
    small: { size: 9, leading: 11.4 },
    fine: { size: 8, leading: 9.8 },
    count: { size: 14, leading: 16 },
    label: { size: 8.5, leading: 9.4 },
    labelLine: 17,
    labels: 30,
    radius: 8,
    stroke: 1.1,
    isCompact: false,
    isBrief: true,
    territoryTitle: { size: 9.5, leading: 10.6, lines: 1 },
    mapHeight: (actors) => clamp(45 * Math.sqrt(actors), 150, 300),
  },
};

function paper(
  widthMm: number,
  heightMm: number | null = null,
  marginMm = 0,
  aside: number | null = null,
) {
  const printed = (length: number) => (length - 2 * marginMm) * POINTS_PER_MM;
  return {
    widthMm,
    width: printed(widthMm),
    margin: marginMm * POINTS_PER_MM,
    height: heightMm === null ? null : printed(heightMm),
    aside,
  };
}

/** @throws InvalidOptionError for any other name */
export function presetNamed(name: string): Preset {
  const preset = PRESETS.find((each) => each === name);
  if (preset === undefined) throw new InvalidOptionError("preset", PRESETS.join(" or "), name);
  return BY_NAME[preset];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
