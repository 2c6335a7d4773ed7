/**
 * The network on the land (methods D17): every actor in its municipality, ties by how far they go,
 * the standard ellipse and the outline of the evaluation.
 */
import { formatNumber, type MomentEvaluation } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { isInScope } from "../drawn-scope.ts";
import type { MomentFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import type { TieLook } from "../map/tie-looks.ts";
import { groundOf, kindColour } from "../palette.ts";
import { stacked } from "../parts/block.ts";
import { boxSign, kindSigns, lineSigns, type Sign, signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import { findResult, mustAgree, resultNamed } from "../results.ts";
import type { Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { datedMoment, momentName } from "../words/moments.ts";
import { drawnMap, ELLIPSE, OUTLINE } from "./drawn-map.ts";
import { GEOGRAPHY_WORDS } from "./geography-words.ts";
import { metresOf } from "./places.ts";
import { REACH_LOOKS, REACHES, reachOfTies } from "./reaching-ties.ts";

const FIGURE = "map";

export const map: MomentFigure = {
  name: FIGURE,
  dates: "one",
  prints: ["territorial-form", "active-actors", "response-rate"],
  isByTerritory: true,
  draw: mapFigure,
};

function mapFigure(evaluation: MomentEvaluation, options: FigureOptions): Scene {
  const sheet = sheetFor(FIGURE, evaluation, [evaluation.at.snapshot], options);
  return assembled(sheet, evaluation, (room) => mapParts(evaluation, sheet, room));
}

function mapParts(evaluation: MomentEvaluation, sheet: Sheet, room: Room): FigureParts {
  const { at, results, actors, ties } = evaluation;
  const { preset, language, words, scope, scopeName, programme, kindName } = sheet;
  const own = GEOGRAPHY_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const tied = new Map<string, number>();
  for (const { source, target } of ties)
    for (const id of [source, target]) tied.set(id, (tied.get(id) ?? 0) + 1);
  const active = actors.filter(isInScope(scope)).filter(({ id }) => tied.has(id));
  mustAgree(
    "active actors",
    active.length,
    resultNamed(results, "active-actors", null, scope).counts["part"] ?? null,
  );
  const length = resultNamed(results, "territorial-form", "tie-length", scope);
  const form = resultNamed(results, "territorial-form", "ellipse", scope);
  const located = active.filter((actor) => metresOf(actor) !== null);
  const reaches = reachOfTies(evaluation, located);
  const { sameMunicipality, withMunicipality, allTies } = length.counts;
  if (withMunicipality !== undefined && withMunicipality === allTies && reaches.length === allTies)
    mustAgree(
      "ties within a municipality",
      reaches.filter(({ reach }) => reach === "within").length,
      sameMunicipality ?? null,
    );
  const lost = active.length - located.length;
  const drawing = drawnMap(evaluation, located, reaches, sheet, room);
  const counts = REACHES.flatMap((reach) => {
    const count = reaches.filter((each) => each.reach === reach).length;
    return count === 0 ? [] : [[own[reach](number(count)), REACH_LOOKS[reach]] as const];
  });
  const lede = `${datedMoment(at, language)}, ${scopeName}, ${readingOf(sheet, evaluation)}.${gateInSentence(sheet, length)}`;
  const source = momentSource(evaluation, sheet);
  const shapes: (readonly [string, TieLook])[] =
    form.value === null
      ? []
      : [
          [own.ellipse, ELLIPSE],
          [own.outline, OUTLINE],
        ];
  return {
    date: at.date,
    kicker: `${programme} · ${own.name} · ${momentName(at, language)}`,
    title: length.sentence,
    lede: form.value === null ? lede : `${lede} ${form.sentence}`,
    drawing,
    legend: [
      stacked([
        signRows("tie-legend", lineSigns(counts, preset.stroke), room.aside),
        signRows(
          "form",
          [...lineSigns(shapes, 1), ...territorySign(evaluation, sheet)],
          room.aside,
        ),
      ]),
      signRows(
        "kinds",
        kindSigns(
          located.map(({ kind }) => kind),
          kindName,
          (kind) => ({ fill: kindColour(kind) }),
        ),
        room.aside,
      ),
    ],
    howToRead:
      located.length === 0
        ? [own.noPlaces]
        : [
            own.north,
            own.placed,
            own.moved,
            ...(form.value === null ? [] : [own.ellipseMeans, own.outlineMeans]),
            ...(lost === 0 ? [] : [own.nowhere(number(lost), lost === 1)]),
          ],
    source,
    // Behind a closed gate every part says the same.
    description: [
      ...new Set([
        `${own.name}.`,
        length.sentence,
        lede,
        ...["standard-distance", "ellipse", "hull"].flatMap((part) => {
          const result = findResult(results, "territorial-form", part, scope);
          return result === undefined || result.value === null ? [] : [result.sentence];
        }),
        ...(counts.length === 0
          ? []
          : [`${words.ties[1]}: ${counts.map(([name]) => name).join(", ")}.`]),
        ...source,
      ]),
    ],
    numbers: {
      columns: own.columns,
      rows: active.map(({ id, label, municipality, lat, lon }) => [
        label,
        municipality,
        lat,
        lon,
        tied.get(id) ?? 0,
      ]),
    },
  };
}

/** The grounds are ellipses here. */
function territorySign(
  { results }: MomentEvaluation,
  { scope, territories, language }: Sheet,
): Sign[] {
  const isDrawn = territories.some(({ id, role }) => {
    const result = findResult(results, "territorial-form", "ellipse", `T:${id}`);
    return role !== "outside" && result !== undefined && result.value !== null;
  });
  if (scope !== "ALL" || !isDrawn) return [];
  return [boxSign(GEOGRAPHY_WORDS[language].territoryEllipse, groundOf(0).fill)];
}
