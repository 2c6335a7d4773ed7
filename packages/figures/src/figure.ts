/** What a figure is: a name, what it needs to be told, and a pure function to a scene. */
import type { ChangeEvaluation, MomentEvaluation, SeriesEvaluation } from "@legami/core";
import type { FigureOptions } from "./figure-options.ts";
import type { Scene } from "./scene.ts";

interface FigureHead {
  /** As the command line calls it. */
  readonly name: string;
  /** Keys of the results that it prints: no others are computed. */
  readonly prints: readonly string[];
  /** The figure of the whole network prints results of each territory too. */
  readonly isByTerritory?: boolean;
  /** It prints what two dates say of each territory. */
  readonly readsTerritories?: boolean;
}

export interface MomentFigure extends FigureHead {
  readonly dates: "one";
  readonly draw: (evaluation: MomentEvaluation, options: FigureOptions) => Scene;
}

export interface ChangeFigure extends FigureHead {
  readonly dates: "two";
  readonly draw: (evaluation: ChangeEvaluation, options: FigureOptions) => Scene;
}

export interface SeriesFigure extends FigureHead {
  readonly dates: "series";
  readonly draw: (evaluation: SeriesEvaluation, options: FigureOptions) => Scene;
}

export type Figure = MomentFigure | ChangeFigure | SeriesFigure;
