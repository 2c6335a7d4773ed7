/**
 * The network at every date, everybody at the same place (methods F2, F3): the first date as it was,
 * every later one as what changed since the date before. Colour tells the fate of ties; actors are
 * outlines, labs solid.
 */

import type { SeriesEvaluation } from "@legami/core";
import { type ChangeEvaluation, formatNumber } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { actorFateLooks } from "../difference/actor-fates.ts";
import { isInScope, territoryOfScope } from "../drawn-scope.ts";
import type { SeriesFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { gap, stacked } from "../parts/block.ts";
import { drawnLayout } from "../parts/drawn-layout.ts";
import { signRows } from "../parts/legend.ts";
import {
  lensInWords,
  namesInWords,
  readingOf,
  shareOf,
  simulatedInWords,
} from "../parts/map-caption.ts";
import { findResult, resultNamed } from "../results.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { type Cast, castOf, setStage } from "../stage.ts";
import { atMoment, datedMoment } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";
import { type Grid, gridFor } from "./grid.ts";
import { type Mover, moversOf } from "./movers.ts";
import { MULTIPLES_WORDS } from "./multiples-words.ts";
import { firstPanel, laterPanel, type Panel } from "./panel.ts";
import { drawnPanels, gridBlock, withHead } from "./panel-drawing.ts";
import { panelHead } from "./panel-head.ts";
import { hasClasses, hasUnobserved, kindLegend, tieSigns } from "./panel-legend.ts";

const FIGURE = "multiples";
/** Actors that the text names. */
const MOST_MOVERS = 3;
/** Dates that the title counts one by one. */
const MOST_COUNTED = 4;
/** Height of a map that still shows something. */
const LEAST_PANEL = 70;

export const multiples: SeriesFigure = {
  name: FIGURE,
  dates: "series",
  prints: ["tie-fate", "actor-turnover", "active-actors", "strength-classes", "response-rate"],
  draw: multiplesFigure,
};

/** @throws RangeError if results are missing, or say another number than would be drawn */
function multiplesFigure(series: SeriesEvaluation, options: FigureOptions): Scene {
  return drawnOn(FIGURE, series, options, (panels) => panels);
}

/** A figure for each date, everybody and every name at the same place in all of them. */
export function multiplesSteps(series: SeriesEvaluation, options: FigureOptions): Scene[] {
  return series.moments.map((_, step) =>
    drawnOn(`${FIGURE}-${step + 1}`, series, options, (panels) => panels.slice(step, step + 1)),
  );
}

function drawnOn(
  name: string,
  series: SeriesEvaluation,
  options: FigureOptions,
  shownOf: (panels: readonly Panel[]) => readonly Panel[],
): Scene {
  const { moments, changes, whole } = series;
  const [first] = moments;
  const snapshots = moments.map(({ at }) => at.snapshot);
  const sheet = sheetFor(name, first, snapshots, options);
  const panels = [firstPanel(first, sheet), ...changes.map((change) => laterPanel(change, sheet))];
  const everybody = new Map(
    moments.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor]),
  );
  const ties = [...first.ties, ...changes.flatMap((change) => change.ties)];
  const cast = castOf([...everybody.values()], ties, sheet, options);
  const movers = whole === null ? [] : moversOf(inScope(whole, sheet), MOST_MOVERS);
  return assembled(sheet, first, (room) =>
    multiplesParts(series, { panels, shown: shownOf(panels), movers }, sheet, cast, room),
  );
}

function inScope(change: ChangeEvaluation, { scope }: Sheet): ChangeEvaluation {
  return { ...change, actors: change.actors.filter(isInScope(scope)) };
}

interface Content {
  readonly panels: readonly Panel[];
  /** Those of them that are drawn. */
  readonly shown: readonly Panel[];
  readonly movers: readonly Mover[];
}

function multiplesParts(
  { moments, changes }: SeriesEvaluation,
  { panels, shown, movers }: Content,
  sheet: Sheet,
  cast: Cast,
  room: Room,
): FigureParts {
  const { preset, words, language } = sheet;
  const own = MULTIPLES_WORDS[language];
  const grid = gridOn(sheet, cast, shown.length, room);
  const heads = panels.map((panel) => panelHead(panel, preset, grid.width));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const height = grid.height === 0 ? 0 : Math.max(LEAST_PANEL, grid.height - headHeight);
  const frame = { ...room, width: grid.width, height };
  const stage = setStage(sheet, cast, frame);
  const { blocks, unnamed } = drawnPanels(panels, movers, stage);
  const drawing = gridBlock(
    blocks.flatMap((block, index) =>
      shown.includes(panels[index] as Panel)
        ? [withHead(heads[index] ?? gap(0), headHeight, block)]
        : [],
    ),
    grid,
  );

  const actors = changes.flatMap((change) => change.actors).filter(isInScope(sheet.scope));
  const kinds = moments.flatMap(({ actors: known }) => known.map(({ kind }) => kind));
  const { title, lede } = finding(moments, panels, sheet);
  const moved = movers.map(({ actor, fresh, dissolved }) =>
    own.mover(actor.label, fresh, dissolved),
  );
  const last = moments.at(-1) ?? moments[0];
  const source = [
    lensInWords(sheet, last),
    ...answers(moments, sheet),
    ...changes.flatMap(({ notes }) => notes).map(({ message }) => message),
    ...simulatedInWords(sheet, last),
  ];
  const isCompared = panels.length > 1;
  return {
    date: last.at.date,
    digest: stage.digest,
    layouts: shown.map((panel) => drawnLayout(panel.at.at, panel.contentOn(stage), stage)),
    kicker: `${sheet.programme} · ${own.name}`,
    title,
    lede: `${lede}${moved.length === 0 ? "" : ` ${own.movers(moved)}`}`,
    drawing,
    legend: [
      stacked([
        signRows("tie-legend", tieSigns(panels, preset.stroke, sheet), room.aside),
        signRows("kinds", kindLegend(kinds, sheet), room.aside),
        signRows("actor-fates", actorFateLooks(actors, sheet), room.aside),
      ]),
    ],
    howToRead: [
      words.samePlace,
      words.sizeMeans,
      ...(hasClasses(panels) ? [own.classes] : []),
      ...(isCompared ? [own.fates] : [own.oneDate]),
      ...(hasUnobserved(panels) ? [words.notObserved] : []),
      ...namesInWords(stage, unnamed),
    ],
    source,
    description: [
      `${own.name}.`,
      title,
      lede,
      ...panels.map(({ name, sentence }) => `${name}: ${sentence}.`),
      ...(moved.length === 0 ? [] : [own.movers(moved)]),
      ...source,
    ],
    numbers: numbersOf(panels, moments, sheet),
  };
}

/** Narrow paper has its panels one below the other, wide territories want wide panels. */
function gridOn(sheet: Sheet, { standing }: Cast, panels: number, room: Room): Grid {
  const { preset, scope, territories } = sheet;
  const inside = territories.filter(({ role }) => role !== "outside").length;
  const aspect = territoryOfScope(scope) === null ? Math.max(1, inside) * 1.15 : 1.15;
  if (standing === 0) return { ...gridFor(panels, room.width, 0, aspect), height: 0 };
  if (panels === 1)
    return gridFor(1, room.width, room.height ?? preset.mapHeight(standing), aspect);
  const most = room.width * (preset.isCompact ? 1.6 : 0.88);
  return gridFor(panels, room.width, room.height ?? most, aspect);
}

function finding(
  moments: SeriesEvaluation["moments"],
  panels: readonly Panel[],
  sheet: Sheet,
): { readonly title: string; readonly lede: string } {
  const { language, words, scope, scopeName } = sheet;
  const own = MULTIPLES_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const counted = panels.length <= MOST_COUNTED ? panels : [panels[0], panels.at(-1)];
  const counts = counted.flatMap((panel, index) => {
    if (panel === undefined) return [];
    const { ties, at } = panel;
    const said = index === 0 ? `${number(ties)} ${oneOrMany(words.ties, ties)}` : number(ties);
    return [own.count(said, atMoment(at, language))];
  });
  const where = `${scopeName.charAt(0).toUpperCase()}${scopeName.slice(1)}`;
  const shown = moments.length <= MOST_COUNTED ? moments : [moments[0], moments.at(-1)];
  const shares = shown.flatMap((moment) => {
    if (moment === undefined) return [];
    const { value, counts: of } = resultNamed(moment.results, "active-actors", null, scope);
    return value === null ? [] : [own.share(number(of["part"] ?? 0), number(of["whole"] ?? 0))];
  });
  const [first] = moments;
  const dates = [first, ...moments.slice(1)].map(({ at }) => datedMoment(at, language));
  const when = dates.length <= MOST_COUNTED ? dates.join(", ") : `${dates[0]} – ${dates.at(-1)}`;
  const reading = readingOf(sheet, first);
  return {
    title: own.title(where, counts),
    lede: `${when}: ${reading}.${shares.length === 0 ? "" : ` ${own.active(shares)}`}`,
  };
}

function answers(moments: SeriesEvaluation["moments"], sheet: Sheet): string[] {
  const { words, language, scope } = sheet;
  return moments.flatMap(({ at, results }) => {
    const response = findResult(results, "response-rate", null, scope);
    const share = response === undefined ? null : shareOf(response, words.asked, sheet);
    return share === null ? [] : [words.answers(share, atMoment(at, language))];
  });
}

/** A row for each date: what stands in the panels. */
function numbersOf(
  panels: readonly Panel[],
  moments: SeriesEvaluation["moments"],
  { words, language, scope }: Sheet,
): NumberTable {
  const own = MULTIPLES_WORDS[language];
  const fates = [
    ...new Set(panels.flatMap(({ fates: counts }) => counts ?? []).map(({ fate }) => fate)),
  ];
  return {
    columns: [
      own.date,
      words.ties[1],
      ...fates.map((fate) => words.fates[fate][1]),
      own.activeActors,
    ],
    rows: panels.map(({ name, ties, fates: counts }, index) => {
      const moment = moments[index];
      const active =
        moment === undefined
          ? undefined
          : resultNamed(moment.results, "active-actors", null, scope).counts["part"];
      return [
        name,
        ties,
        ...fates.map((fate) =>
          counts === null ? null : (counts.find((count) => count.fate === fate)?.count ?? 0),
        ),
        active ?? null,
      ];
    }),
  };
}
