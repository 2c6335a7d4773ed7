/** Sizes of paper: every length that depends on how wide a figure is printed, in points. */
import { InvalidOptionError } from "@legami/core";

export const PRESETS = ["a4", "half"] as const;

export type PresetName = (typeof PRESETS)[number];

interface TextSize {
  readonly size: number;
  readonly leading: number;
}

export interface Preset {
  readonly widthMm: number;
  readonly width: number;
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
  /** Little room: counts in a list, isolates without their names, no table. */
  readonly isCompact: boolean;
  /** Above a territory, for its name. */
  readonly territoryTitle: TextSize & { readonly lines: number };
  /** Height of the map for so many actors. */
  readonly mapHeight: (actors: number) => number;
}

const POINTS_PER_MM = 72 / 25.4;

const BY_NAME: Readonly<Record<PresetName, Preset>> = {
  a4: {
    widthMm: 160,
    width: 160 * POINTS_PER_MM,
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
    territoryTitle: { size: 8.5, leading: 9.5, lines: 1 },
    mapHeight: (actors) => clamp(44 * Math.sqrt(actors), 150, actors > 120 ? 390 : 288),
  },
  half: {
    widthMm: 78,
    width: 78 * POINTS_PER_MM,
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
    territoryTitle: { size: 7, leading: 7.8, lines: 2 },
    mapHeight: (actors) => clamp(29 * Math.sqrt(actors), 120, 290),
  },
};

/** @throws InvalidOptionError for any other name */
export function presetNamed(name: string): Preset {
  const preset = PRESETS.find((each) => each === name);
  if (preset === undefined) throw new InvalidOptionError("preset", PRESETS.join(" or "), name);
  return BY_NAME[preset];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
