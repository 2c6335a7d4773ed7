/** Draws the figures of a report from the journal and the evaluation that the report is made of. */
import { type Entry, evaluateChange, type Instant, snapshotAt } from "@legami/core";
import { differenceFigure, type FigureOptions, type Series } from "@legami/figures";
import type { Material, MaterialRequest } from "./material.ts";
import type { ReportFigure } from "./report-figures.ts";

/** Results that a figure of one territory prints. */
const PRINTED = ["tie-fate", "tie-retention", "actor-turnover", "active-actors", "response-rate"];

export function drawFigures(
  entries: readonly Entry[],
  material: Material,
  request: MaterialRequest = {},
): ReportFigure[] {
  const { settings, language, change } = material;
  const { knownOn = null, lens } = request;
  const options: FigureOptions = {
    language,
    territories: settings.territories,
    programmeName: settings.name,
    series: seriesOf(entries, material, knownOn),
  };
  const ofTerritory = (territory: string): ReportFigure => {
    const scope = `T:${territory}`;
    const evaluation = evaluateChange(entries, change.from.at, change.to.at, {
      scopes: [scope],
      only: PRINTED,
      language,
      knownOn,
      allowCarried: true,
      ...(lens === undefined ? {} : { lens }),
    });
    return { name: "difference", scope, scene: differenceFigure(evaluation, options) };
  };
  return [
    { name: "difference", scope: "ALL", scene: differenceFigure(change, options) },
    ...change.territories.map(({ territory }) => ofTerritory(territory)),
  ];
}

/** Positions are made from every wave in every lens, so that no date and no lens moves an actor. */
function seriesOf(
  entries: readonly Entry[],
  { settings }: Material,
  knownOn: Instant | null,
): Series {
  const waves = settings.waves.map(({ id }) =>
    settings.lenses.map((lens) => snapshotAt(entries, id, { lens, knownOn })),
  );
  return {
    actors: waves.flat().flatMap(({ actors }) => actors),
    dates: waves.map((lenses) => lenses.flatMap(({ ties }) => ties)),
  };
}
