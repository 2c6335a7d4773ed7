/** Draws the figures of a report from the journal that the report is made of: those that there are. */
import { type Entry, LegamiError, type Repetitions } from "@legami/core";
import { FIGURES, type FigureRequest, figureDrawer } from "@legami/figures";
import type { Material, MaterialRequest } from "./material.ts";
import type { ReportFigure } from "./report-figures.ts";

/** Of the whole network, in the order of the report. */
const WHOLE = [
  "difference",
  "scorecard",
  "strengths",
  "survival",
  "robustness",
  "reach",
  "map",
  "multiples",
  "territories",
  "communities",
  "mixing",
  "series",
];

/** Of each territory. */
const BY_TERRITORY = ["difference"];

/**
 * @param repetitions those of the material, if it has any
 * @throws LegamiError as `figureDrawer`; a figure that the data do not allow is left out
 */
export function drawFigures(
  entries: readonly Entry[],
  { change, language }: Material,
  { knownOn = null, lens, seed, places }: MaterialRequest & Pick<FigureRequest, "places"> = {},
  repetitions: Repetitions | null = null,
): ReportFigure[] {
  const drawIn = (scope: string, names: readonly string[]): ReportFigure[] => {
    const asked = {
      from: change.from.at,
      to: change.to.at,
      at: change.to.at,
      scope,
      language,
      knownOn,
      allowCarried: true,
      ...(lens === undefined ? {} : { lens }),
      ...(seed === undefined ? {} : { seed }),
      ...(places === undefined ? {} : { places }),
    };
    const draw = figureDrawer(entries, asked, repetitions);
    return names.flatMap((name): ReportFigure[] => {
      const figure = FIGURES.find((known) => known.name === name);
      if (figure === undefined) return [];
      try {
        return [{ name, scope, scene: draw(figure) }];
      } catch (error) {
        // What cannot be drawn of these data is no reason to have no report.
        if (error instanceof LegamiError) return [];
        throw error;
      }
    });
  };
  return [
    ...drawIn("ALL", WHOLE),
    ...change.territories.flatMap(({ territory }) => drawIn(`T:${territory}`, BY_TERRITORY)),
  ];
}
