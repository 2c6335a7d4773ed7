/**
 * The receiving territories side by side, date by date, with the holder below as context: each drawn
 * by its own ties, in the programme's order, never in that of a number.
 */

import type { SeriesEvaluation } from "@legami/core";
import { formatNumber, InvalidOptionError } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { actorFateLooks } from "../difference/actor-fates.ts";
import type { SeriesFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { MULTIPLES_WORDS } from "../multiples/multiples-words.ts";
import { drawnPanels, withHead } from "../multiples/panel-drawing.ts";
import { panelHead } from "../multiples/panel-head.ts";
import { hasClasses, hasUnobserved, kindLegend, tieSigns } from "../multiples/panel-legend.ts";
import { INK } from "../palette.ts";
import { type Block, besides, gap, paragraph, shifted, stacked } from "../parts/block.ts";
import { signRows } from "../parts/legend.ts";
import { lensInWords, namesInWords, readingOf, simulatedInWords } from "../parts/map-caption.ts";
import { resultNamed } from "../results.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { type Cast, castOf, setStage } from "../stage.ts";
import { atMoment, datedMoment } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";
import { TERRITORIES_WORDS } from "./territories-words.ts";
import { type TerritorySeries, territorySeries } from "./territory-series.ts";

const FIGURE = "territories";
const COLUMN_GAP = 18;
const ROW_GAP = 7;
/** Height of a map that still shows something. */
const LEAST_PANEL = 38;
/** Of the height of a panel, for one of the context. */
const CONTEXT = 0.72;
/** Of the lines above one, about. */
const CONTEXT_HEAD = 27;

export const territories: SeriesFigure = {
  name: FIGURE,
  dates: "series",
  prints: ["tie-fate", "actor-turnover", "active-actors", "strength-classes"],
  isByTerritory: true,
  draw: territoriesFigure,
};

interface Content {
  /** Beside each other. */
  readonly compared: readonly TerritorySeries[];
  /** Below them. */
  readonly context: readonly TerritorySeries[];
}

/** @throws InvalidOptionError where there are no two territories to set side by side */
function territoriesFigure(evaluation: SeriesEvaluation, options: FigureOptions): Scene {
  const { moments, changes } = evaluation;
  const [first] = moments;
  const snapshots = moments.map(({ at }) => at.snapshot);
  const sheet = sheetFor(FIGURE, first, snapshots, options);
  const inside = sheet.territories.filter(({ role }) => role !== "outside");
  const receiving = inside.filter(({ role }) => role === "receiving");
  const compared = receiving.length >= 2 ? receiving : inside;
  if (sheet.scope !== "ALL")
    throw new InvalidOptionError("scope", "ALL for this figure", sheet.scope);
  if (compared.length < 2)
    throw new InvalidOptionError("territories", "two at least for this figure", compared.length);
  const seriesOf = (list: typeof inside) =>
    list.map((territory) => territorySeries(evaluation, territory, sheet));
  const content = {
    compared: seriesOf(compared),
    context: seriesOf(inside.filter((territory) => !compared.includes(territory))),
  };
  const everybody = new Map(
    moments.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor]),
  );
  const ties = [...first.ties, ...changes.flatMap((change) => change.ties)];
  const cast = castOf([...everybody.values()], ties, sheet, options);
  return assembled(sheet, first, (room) => partsOf(evaluation, content, sheet, cast, room));
}

function partsOf(
  { moments, changes }: SeriesEvaluation,
  { compared, context }: Content,
  sheet: Sheet,
  cast: Cast,
  room: Room,
): FigureParts {
  const { preset, words, language, programme } = sheet;
  const own = TERRITORIES_WORDS[language];
  const said = MULTIPLES_WORDS[language];
  const columns = compared.length;
  const width = (room.width - COLUMN_GAP * (columns - 1)) / columns;
  const rows = moments.length;
  const titleHeight = preset.lede.leading + 3;
  const aroundRow = 4 + titleHeight + ROW_GAP;
  const usual = preset.isCompact ? 116 : 118;
  const pitchWith = (contextRows: number) => {
    if (room.height === null) return usual;
    const taken = titleHeight + rows * ROW_GAP + contextRows * aroundRow;
    return (room.height - taken) / (rows + contextRows * CONTEXT);
  };
  // Paper of a fixed height may have no room for the context.
  const hasRoom = pitchWith(context.length) * CONTEXT > LEAST_PANEL + CONTEXT_HEAD;
  const around = hasRoom ? context : [];
  const pitch = pitchWith(around.length);
  const drawn = compared.map((each) => columnOf(each, cast, room, width, pitch));
  const below = around.map((each) => rowOf(each, cast, room, pitch * CONTEXT));
  const title = { face: "serif-bold" as const, size: preset.lede.size, fill: INK.ink };
  const headOf = (text: string, within: number) =>
    stacked([paragraph(text, title, preset.lede.leading, 0, within), gap(3)]);
  const drawing = stacked([
    besides(
      drawn.map(({ block }, column) =>
        shifted(
          stacked([headOf(compared[column]?.territory.label ?? "", width), block]),
          column * (width + COLUMN_GAP),
        ),
      ),
    ),
    ...below.flatMap(({ block }, index) => [
      gap(4),
      headOf(own.context(around[index]?.territory.label ?? ""), room.width),
      block,
    ]),
  ]);
  const all = [...compared, ...context];
  const panels = all.flatMap((each) => each.panels);
  const last = moments.at(-1) ?? moments[0];
  const dates = [...new Set([moments[0], last])].map(({ at }) => datedMoment(at, language));
  const lede = `${dates.join(", ")}: ${readingOf(sheet, last)}. ${own.noRanking}`;
  const heading = compared.map((each) => findingOf(each, sheet)).join(" ");
  const kinds = all.flatMap(({ actors }) => actors.map(({ kind }) => kind));
  const fated = changes.flatMap((change) => change.actors);
  const source = [
    lensInWords(sheet, last),
    ...changes.flatMap(({ notes }) => notes).map(({ message }) => message),
    ...simulatedInWords(sheet, last),
  ];
  const [stage] = drawn.map((each) => each.stage);
  return {
    date: last.at.date,
    kicker: `${programme} · ${own.name}`,
    title: heading,
    lede,
    drawing,
    legend: [
      stacked([
        signRows("tie-legend", tieSigns(panels, preset.stroke, sheet), room.aside),
        signRows("kinds", kindLegend(kinds, sheet), room.aside),
        signRows("actor-fates", actorFateLooks(fated, sheet), room.aside),
      ]),
    ],
    howToRead: [
      words.samePlace,
      own.inside,
      ...(hasClasses(panels) ? [said.classes] : []),
      ...(moments.length > 1 ? [said.fates] : [said.oneDate]),
      ...(hasUnobserved(panels) ? [words.notObserved] : []),
      ...(stage === undefined
        ? []
        : namesInWords(
            stage,
            drawn.flatMap(({ unnamed }) => unnamed),
          )),
    ],
    source,
    description: [
      `${own.name}.`,
      heading,
      lede,
      ...all.flatMap((each) =>
        each.panels.map(({ name, sentence }) => `${each.territory.label}, ${name}: ${sentence}.`),
      ),
      ...source,
    ],
    numbers: numbersOf(all, own.columns),
    ...(stage === undefined ? {} : { digest: stage.digest }),
  };
}

/** The dates of a territory one below the other. */
function columnOf(
  { panels, sheet, actors }: TerritorySeries,
  cast: Cast,
  room: Room,
  width: number,
  pitch: number,
) {
  const heads = panels.map((panel) => panelHead(panel, sheet.preset, width));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const height = Math.max(LEAST_PANEL, pitch - headHeight);
  const stage = setStage(sheet, castIn(cast, actors), { ...room, width, height }, false);
  const { blocks, unnamed } = drawnPanels(panels, [], stage);
  const rows = blocks.map((block, index) => withHead(heads[index] ?? gap(0), headHeight, block));
  return { block: stacked(rows.flatMap((row) => [row, gap(ROW_GAP)])), unnamed, stage };
}

/** The dates of a territory side by side. */
function rowOf({ panels, sheet, actors }: TerritorySeries, cast: Cast, room: Room, pitch: number) {
  const width = (room.width - COLUMN_GAP * (panels.length - 1)) / panels.length;
  const heads = panels.map((panel) => panelHead(panel, sheet.preset, width));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const height = Math.max(LEAST_PANEL, pitch - headHeight);
  const stage = setStage(sheet, castIn(cast, actors), { ...room, width, height }, false);
  const { blocks } = drawnPanels(panels, [], stage);
  const each: Block[] = blocks.map((block, index) =>
    shifted(withHead(heads[index] ?? gap(0), headHeight, block), index * (width + COLUMN_GAP)),
  );
  return { block: stacked([besides(each), gap(ROW_GAP)]) };
}

function castIn(cast: Cast, actors: TerritorySeries["actors"]): Cast {
  const ids = new Set(actors.map(({ id }) => id));
  const standing = [...cast.arrangement.planned.keys()].filter((id) => ids.has(id)).length;
  return { ...cast, actors, standing };
}

/** "Pavia: 53 legami al mese 0 e 104 al mese 12." */
function findingOf({ territory, panels }: TerritorySeries, { words, language }: Sheet): string {
  const [first] = panels;
  const last = panels.at(-1);
  const own = TERRITORIES_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const start = `${number(first.ties)} ${oneOrMany(words.ties, first.ties)} ${atMoment(first.at, language)}`;
  if (last === undefined || last === first) return own.one(territory.label, start);
  return own.one(
    territory.label,
    `${start} ${words.and} ${number(last.ties)} ${atMoment(last.at, language)}`,
  );
}

function numbersOf(all: readonly TerritorySeries[], columns: readonly string[]): NumberTable {
  const countOf = (panel: TerritorySeries["panels"][number], fate: string) =>
    panel.fates === null ? null : (panel.fates.find((each) => each.fate === fate)?.count ?? 0);
  return {
    columns,
    rows: all.flatMap(({ territory, panels, series }) =>
      panels.map((panel, index) => {
        const moment = series.moments[index];
        const { part = null, whole = null } =
          moment === undefined
            ? {}
            : resultNamed(moment.results, "active-actors", null, `T:${territory.id}`).counts;
        return [
          territory.label,
          panel.name,
          panel.ties,
          countOf(panel, "new"),
          countOf(panel, "dissolved"),
          part,
          whole,
        ];
      }),
    ),
  };
}
