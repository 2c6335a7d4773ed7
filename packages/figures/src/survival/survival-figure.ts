/** How long ties last (methods B9): of those there at the start, how many are still there. */
import { formatNumber, type MomentEvaluation } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { MomentFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import { resultNamed } from "../results.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { datedMoment } from "../words/moments.ts";
import { type Curve, curvesOf, isByWave } from "./curves.ts";
import { survivalChart } from "./survival-chart.ts";
import { SURVIVAL_WORDS } from "./survival-words.ts";

const FIGURE = "survival";
/** Of the bounds of the measure. */
const LEVEL = 95;

export const survival: MomentFigure = {
  name: FIGURE,
  dates: "one",
  prints: ["tie-survival", "active-actors", "response-rate"],
  draw: survivalFigure,
};

function survivalFigure(evaluation: MomentEvaluation, options: FigureOptions): Scene {
  const sheet = sheetFor(FIGURE, evaluation, [evaluation.at.snapshot], options);
  const result = resultNamed(evaluation.results, "tie-survival", null, sheet.scope);
  const curves = result.value === null && result.reason !== "undated_waves" ? [] : curvesOf(result);
  return assembled(sheet, evaluation, (room) => survivalParts(evaluation, curves, sheet, room));
}

function survivalParts(
  evaluation: MomentEvaluation,
  curves: readonly Curve[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { at, results } = evaluation;
  const { preset, language, scope, scopeName, programme } = sheet;
  const own = SURVIVAL_WORDS[language];
  const result = resultNamed(results, "tie-survival", null, scope);
  const [title = "", ...rest] = result.sentence.split(/(?<=\.) /u);
  const lede = `${datedMoment(at, language)}, ${scopeName}, ${readingOf(sheet, evaluation)}.`;
  const [all] = curves;
  const nameOf = ({ group, ties }: Curve) =>
    `${group === null ? own.all : (own.groups[group] ?? group)}${
      ties === 0 ? "" : ` (${formatNumber(ties, language, 0)})`
    }`;
  const source = momentSource(evaluation, sheet);
  const height = room.height ?? (preset.isCompact ? 220 : 250);
  return {
    date: at.date,
    kicker: `${programme} · ${own.name}`,
    title,
    lede: `${rest.join(" ")} ${lede}${gateInSentence(sheet, result)}`.trim(),
    drawing: survivalChart(curves, nameOf, { width: room.width, height }, preset, language),
    legend: [],
    howToRead:
      all === undefined
        ? [own.nothing]
        : [
            ...(isByWave(all) ? [own.byWave] : [own.byDay]),
            own.band(formatNumber(LEVEL, language, 0)),
            own.fewTies,
          ],
    source,
    description: [`${own.name}.`, title, ...rest, lede, ...curves.map(curveInWords), ...source],
    numbers: numbersOf(curves, nameOf, own.columns),
  };

  function curveInWords(curve: Curve): string {
    const last = curve.points.at(-1);
    const percent = formatNumber((last?.survival ?? 0) * 100, language, 0);
    return `${nameOf(curve)}: ${percent}%.`;
  }
}

function numbersOf(
  curves: readonly Curve[],
  nameOf: (curve: Curve) => string,
  columns: readonly string[],
): NumberTable {
  return {
    columns,
    rows: curves.flatMap((curve) =>
      curve.points.map(({ x, wave, atRisk, ended, survival: share, low, high }) => [
        nameOf(curve),
        x,
        wave,
        atRisk,
        ended,
        share,
        low,
        high,
      ]),
    ),
  };
}
