/** Names that ask for a place, what they keep clear of, and where they come to stand. */
import type { Point } from "@legami/core";
import type { Disc, Rectangle } from "./rectangles.ts";

/** Room around a name. */
export const CLEAR = 0.8;

/** One way to break a name into lines. */
export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest extends Disc {
  readonly id: string;
  /** The usual one first. */
  readonly shapes: readonly LabelShape[];
  /** It is led to its actor by a line, rather than left out. */
  readonly mayLead: boolean;
  /** The text speaks of it: its line may even pass close by another actor. */
  readonly isNeeded?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly area: Rectangle;
  readonly align: "start" | "middle" | "end";
  /** From the actor's rim to the label, where they stand apart. */
  readonly leader: readonly [Point, Point] | null;
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** Ids of its ends. */
  readonly ends: readonly [string, string];
  /** How much it hurts to cross it, 1 for a thin line. */
  readonly weight: number;
}

export interface Obstacles {
  readonly frame: Rectangle;
  /** Titles and the like. */
  readonly blocked: readonly Rectangle[];
  readonly actors: readonly (Disc & { readonly id: string })[];
  readonly marks: readonly Disc[];
  readonly ties: readonly Segment[];
}
