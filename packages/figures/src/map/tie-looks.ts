/**
 * How ties look (methods F3, F4): colour, and always a second channel that grey print keeps — width,
 * dashes, dots or an arrow. Colours and widths are those of the design's tokens.
 */
import type { Fate, StrengthClass } from "@legami/core";
import type { Paint } from "../scene.ts";

export interface TieLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: Paint["cap"];
  readonly arrow?: "up" | "down";
}

const KEPT: TieLook = { stroke: "#7b868d", width: 0.55 };

export const FATE_LOOKS: Readonly<Record<Fate, TieLook>> = {
  new: { stroke: "#0072b2", width: 1.5 },
  strengthened: { stroke: "#1a2a60", width: 2.3, arrow: "up" },
  stable: KEPT,
  retained: KEPT,
  weakened: { stroke: "#a87b04", width: 0.9, arrow: "down" },
  dissolved: { stroke: "#a5410f", width: 1.1, dash: [4, 2.4] },
  unobserved: { stroke: "#7b868d", width: 1.1, dash: [0.1, 2.6], cap: "round" },
};

/** What is drawn first lies below. */
export const FATES_BOTTOM_UP: readonly Fate[] = [
  "unobserved",
  "stable",
  "retained",
  "weakened",
  "dissolved",
  "new",
  "strengthened",
];

export const CLASS_LOOKS: Readonly<Record<StrengthClass, TieLook>> = {
  weak: { stroke: "#7b868d", width: 0.5 },
  medium: { stroke: "#5d6973", width: 1.1 },
  strong: { stroke: "#262626", width: 2.1 },
};

/** Strengths without a scale have no classes. */
export const PLAIN_LOOK: TieLook = { stroke: "#5d6973", width: 0.8 };

/** F4: no line of print is thinner or wider. */
export function lineWidth({ width }: TieLook, scale: number): number {
  return Math.min(2.5, Math.max(0.4, width * scale));
}

/** A dash pattern in proportion to its line. */
export function dashOf({ dash }: TieLook, scale: number): readonly number[] | undefined {
  return dash?.map((length) => (length < 0.5 ? length : length * Math.max(scale, 0.6)));
}
