import type { Actor, HandPlace, Language, LayoutTie, Territory } from "@legami/core";
import type { PresetName } from "./preset.ts";

/** What positions are made from: the network over all dates that shall look alike. */
export interface Series {
  readonly actors: readonly Pick<Actor, "id" | "territory" | "kind">[];
  /** Ties of each date, in the order of time. */
  readonly dates: readonly (readonly LayoutTie[])[];
}

/** What the one who prints a figure adds to it in words of their own. */
export interface OwnWords {
  /** Above the finding, which stays. */
  readonly title?: string;
  readonly note?: string;
  /** After the sources that the figure knows. */
  readonly source?: string;
}

export interface FigureOptions {
  readonly preset?: PresetName;
  /** Of every word here; the evaluation must have been asked for in the same one. */
  readonly language?: Language;
  /** The programme's, in its order; actors of others are drawn without a territory. */
  readonly territories?: readonly Territory[];
  /** The programme as a reader knows it; its id unless given. */
  readonly programmeName?: string;
  /** Every actor by itself, where large networks are summed up. */
  readonly detail?: "actors";
  /** The evaluation's own actors and ties unless given. */
  readonly series?: Series;
  /** Actors that somebody put in their place; nobody unless given. */
  readonly places?: readonly HandPlace[];
  readonly own?: OwnWords;
}
