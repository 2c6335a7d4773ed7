/** One indicator: its name, its values over the dates, what each is made of. */
import { formatNumber, type Language } from "@legami/core";
import { INK } from "../palette.ts";
import { type Block, besides, paragraph, stacked, textAt } from "../parts/block.ts";
import { axisStyle, niceTicks, type Plot, plotIn } from "../parts/plot.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { textWidth } from "../text/text-style.ts";
import { momentName } from "../words/moments.ts";
import type { IndicatorPoint, IndicatorSeries } from "./indicators.ts";
import { SERIES_WORDS } from "./series-words.ts";

const LINE = "#0064bc";
const NAME_LINES = 2;
/** Left of the plot for the number of its scale, and right of it for half a count. */
const SCALE_ROOM = 30;
const END_ROOM = 24;

export function indicatorPanel(
  series: IndicatorSeries,
  { width, height }: { readonly width: number; readonly height: number },
  preset: Preset,
  language: Language,
): Block {
  const { small, fine } = preset;
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const name = paragraph(series.name, bold, small.leading, 0, width);
  const head = { ...name, height: Math.max(name.height, NAME_LINES * small.leading) };
  const chart: Block = {
    height: height - head.height,
    draw: (top) => {
      const labels = 2 * fine.leading + 4;
      const area = {
        left: Math.max(width * 0.22, SCALE_ROOM),
        top: top + fine.leading + 3,
        width: width - Math.max(width * 0.22, SCALE_ROOM) - Math.max(width * 0.22, END_ROOM),
        height: height - head.height - fine.leading - 3 - labels,
      };
      return drawn(series, area, preset, language);
    },
  };
  return stacked([besides([head]), chart]);
}

function drawn(
  { points, isBounded, isShare }: IndicatorSeries,
  area: Pick<Plot, "left" | "top" | "width" | "height">,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const highest = Math.max(
    ...points.map(({ result }) => result.interval?.high ?? result.value ?? 0),
    0,
  );
  const most = isBounded ? 1 : (niceTicks(highest, 3).at(-1) ?? 1);
  const plot = plotIn(area, [0, Math.max(1, points.length - 1)], [0, most]);
  const at = (index: number) => plot.x(points.length === 1 ? 0.5 : index);
  const bottom = plot.top + plot.height;
  const known = points.flatMap(({ result: { value } }, index) =>
    value === null ? [] : [{ index, value }],
  );
  const line = known.map(({ index, value }) => `${rounded(at(index))} ${rounded(plot.y(value))}`);
  const [left, right] = [plot.left - 8, plot.left + plot.width + 8];
  const scale = isShare ? "100%" : formatNumber(most, language);
  const style = axisStyle(preset);
  return [
    textAt(scale, left - 2, plot.top + style.size * 0.34, style, "end"),
    { type: "line", x1: left, y1: plot.top, x2: right, y2: plot.top, stroke: INK.rule, width: 0.5 },
    { type: "line", x1: left, y1: bottom, x2: right, y2: bottom, stroke: INK.ink, width: 0.8 },
    ...(line.length < 2
      ? []
      : [{ type: "path" as const, commands: `M${line.join("L")}`, stroke: LINE, width: 1.6 }]),
    ...points.flatMap((point, index) =>
      pointNodes(point, at(index), plot, isShare, preset, language),
    ),
    ...belowPoints(points, at, bottom, preset, language),
  ];
}

function pointNodes(
  { result: { value, interval, official } }: IndicatorPoint,
  x: number,
  plot: Plot,
  isShare: boolean,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const style = { ...axisStyle(preset), fill: INK.ink };
  if (value === null) return [textAt("–", x, plot.top + plot.height - 4, style, "middle")];
  const y = plot.y(value);
  const content = isShare
    ? `${formatNumber(value * 100, language, 0)}%`
    : formatNumber(value, language);
  const whisker: SceneNode[] =
    interval === null
      ? []
      : [
          {
            type: "line",
            x1: x,
            y1: plot.y(interval.low),
            x2: x,
            y2: plot.y(interval.high),
            stroke: LINE,
            width: 1,
          },
        ];
  const top = interval === null ? y : Math.min(y, plot.y(interval.high));
  return [
    ...whisker,
    {
      type: "circle",
      x,
      y,
      radius: 2.4,
      fill: official ? LINE : INK.paper,
      stroke: LINE,
      width: 1.1,
    },
    textAt(content, x, Math.max(top - 4.5, plot.top - 3), style, "middle"),
  ];
}

/** Dates, and what shares are made of; of many dates only as many as there is room for. */
function belowPoints(
  points: readonly IndicatorPoint[],
  at: (index: number) => number,
  bottom: number,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const { size } = preset.fine;
  const style = axisStyle(preset);
  const names = points.map((point) => momentName(point.at, language));
  const counts = points.map(
    ({
      result: {
        value,
        counts: { part, whole },
      },
    }) =>
      value === null || part === undefined || whole === undefined
        ? ""
        : SERIES_WORDS[language].of(
            formatNumber(part, language, 0),
            formatNumber(whole, language, 0),
          ),
  );
  const pitch = points.length < 2 ? Number.POSITIVE_INFINITY : at(1) - at(0);
  const everyFor = (texts: readonly string[]) =>
    Math.max(1, Math.ceil((Math.max(...texts.map((text) => textWidth(text, style))) + 3) / pitch));
  const rows = [names, counts].map((texts) => ({ texts, every: everyFor(texts) }));
  return rows.flatMap(({ texts, every }, row) =>
    texts.flatMap((text, index) =>
      text === "" || index % every !== 0
        ? []
        : [textAt(text, at(index), bottom + 2 + size + row * preset.fine.leading, style, "middle")],
    ),
  );
}
