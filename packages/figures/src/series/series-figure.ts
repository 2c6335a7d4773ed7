/** Indicators over the waves: a panel for each, three for every question of the evaluation. */

import type { SeriesEvaluation } from "@legami/core";
import { formatNumber, reasonInWords } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { SeriesFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { INK } from "../palette.ts";
import { type Block, gap, paragraph, rule, stacked } from "../parts/block.ts";
import { lensInWords, readingOf, simulatedInWords } from "../parts/map-caption.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { atMoment, datedMoment, momentName } from "../words/moments.ts";
import { indicatorPanel } from "./indicator-panel.ts";
import { INDICATORS, type IndicatorSeries, indicatorSeries } from "./indicators.ts";
import { SERIES_WORDS } from "./series-words.ts";

const FIGURE = "series";
const QUESTIONS = ["hold", "reach", "morphology"] as const;
const GAP = 16;

export const series: SeriesFigure = {
  name: FIGURE,
  dates: "series",
  prints: INDICATORS,
  draw: seriesFigure,
};

function seriesFigure(evaluation: SeriesEvaluation, options: FigureOptions): Scene {
  const [first] = evaluation.moments;
  const snapshots = evaluation.moments.map(({ at }) => at.snapshot);
  const sheet = sheetFor(FIGURE, first, snapshots, options);
  const indicators = indicatorSeries(evaluation, sheet.scope, sheet.language);
  return assembled(sheet, first, (room) => seriesParts(evaluation, indicators, sheet, room));
}

function seriesParts(
  { moments }: SeriesEvaluation,
  indicators: readonly IndicatorSeries[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { language, scopeName, programme } = sheet;
  const own = SERIES_WORDS[language];
  const last = moments.at(-1) ?? moments[0];
  const results = indicators.flatMap(({ points }) => points.map(({ result }) => result));
  const level = results.find(({ interval }) => interval !== null)?.interval?.level;
  const title = finding(indicators, sheet);
  const dates = moments.length < 5 ? moments : [moments[0], last];
  const lede = `${dates.map(({ at }) => datedMoment(at, language)).join(", ")}: ${scopeName}, ${readingOf(sheet, last)}.`;
  const source = [lensInWords(sheet, last), ...simulatedInWords(sheet, last)];
  const missing = indicators.flatMap(({ name, points }) =>
    points.flatMap(({ at, result }) =>
      result.value === null && result.reason !== null
        ? [own.missing(name, atMoment(at, language), reasonInWords(result.reason, language))]
        : [],
    ),
  );
  return {
    date: last.at.date,
    kicker: `${programme} · ${own.name}`,
    title,
    lede,
    drawing: panelsBlock(indicators, sheet, room),
    legend: [],
    howToRead: [
      own.fromZero,
      level === undefined ? own.noInterval : own.interval(formatNumber(level * 100, language, 0)),
      ...(results.some(({ official, value }) => !official && value !== null)
        ? [own.unofficial]
        : []),
      ...[...new Set(missing)].slice(0, 3),
    ],
    source,
    description: [
      `${own.name}.`,
      title,
      lede,
      ...indicators.flatMap(({ points }) => points.map(({ result }) => result.sentence)),
      ...source,
    ],
    numbers: numbersOf(indicators, sheet),
  };
}

function panelsBlock(indicators: readonly IndicatorSeries[], sheet: Sheet, room: Room): Block {
  const { preset, language } = sheet;
  const own = SERIES_WORDS[language];
  const isWide = !preset.isCompact || preset.aside !== null;
  const columns = isWide ? QUESTIONS.length : 2;
  const rows = Math.ceil(indicators.length / columns);
  const headed = { face: "serif-bold" as const, size: preset.lede.size, fill: INK.ink };
  const headHeight = isWide ? preset.lede.leading + 4 : 0;
  const width = (room.width - GAP * (columns - 1)) / columns;
  const usual = isWide ? 98 : 92;
  const height = room.height === null ? usual : (room.height - headHeight) / rows - 8;
  const heads = isWide
    ? QUESTIONS.map((question) =>
        stacked([
          paragraph(own.families[question], headed, preset.lede.leading, 0, width),
          rule(0.6, 0, width, INK.mark),
          gap(3.4),
        ]),
      )
    : [];
  const panels = indicators.map((indicator) =>
    indicatorPanel(indicator, { width, height }, preset, language),
  );
  return {
    height: headHeight + rows * (height + 8),
    draw: (top) => [
      ...heads.map((head, column) => ({
        type: "group" as const,
        name: "question",
        right: column * (width + GAP),
        down: top,
        children: head.draw(0),
      })),
      ...panels.map((panel, index) => ({
        type: "group" as const,
        name: "indicator",
        data: { key: indicators[index]?.key ?? "" },
        right: (index % columns) * (width + GAP),
        down: top + headHeight + Math.floor(index / columns) * (height + 8),
        children: panel.draw(0),
      })),
    ],
  };
}

/** From the first date to the last, with denominators. */
function finding(indicators: readonly IndicatorSeries[], { language, scopeName }: Sheet): string {
  const own = SERIES_WORDS[language];
  const ends = (key: string) => {
    const points = indicators.find((each) => each.key === key)?.points ?? [];
    return [points[0]?.result, points.length > 1 ? points.at(-1)?.result : undefined] as const;
  };
  const shareOf = (result: ReturnType<typeof ends>[0]) => {
    const { part, whole } = result?.counts ?? {};
    if (result?.value == null || part === undefined || whole === undefined) return null;
    return own.of(formatNumber(part, language, 0), formatNumber(whole, language, 0));
  };
  const [active, activeLater] = ends("active-actors").map(shareOf);
  const [strength, strengthLater] = ends("mean-strength").map((result) =>
    result?.value == null ? null : formatNumber(result.value, language),
  );
  const where = `${scopeName.charAt(0).toUpperCase()}${scopeName.slice(1)}`;
  return own.title(where, [
    ...(active == null ? [] : [own.active(active, activeLater ?? null)]),
    ...(strength == null ? [] : [own.strength(strength, strengthLater ?? null)]),
  ]);
}

function numbersOf(indicators: readonly IndicatorSeries[], { language }: Sheet): NumberTable {
  return {
    columns: SERIES_WORDS[language].columns,
    rows: indicators.flatMap(({ name, points }) =>
      points.map(({ at, result: { value, counts, interval, status } }) => [
        name,
        momentName(at, language),
        value,
        counts["part"] ?? null,
        counts["whole"] ?? null,
        interval?.low ?? null,
        interval?.high ?? null,
        status,
      ]),
    ),
  };
}
