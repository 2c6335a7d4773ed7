/** How strong ties are at each of two dates, and what became of those of every class. */
import { type ChangeEvaluation, formatNumber } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { ChangeFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { CLASSES } from "../network/class-counts.ts";
import { INK } from "../palette.ts";
import { type Block, besides, gap, paragraph, shifted, stacked } from "../parts/block.ts";
import { boxSign, signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { changeSource } from "../parts/sources.ts";
import { findPair, resultNamed } from "../results.ts";
import type { Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { atMoment, momentName, theMoment } from "../words/moments.ts";
import { fateBars, fateSign } from "./fate-bars.ts";
import { FATE_ORDER, type FateRow, fateRows } from "./fate-rows.ts";
import { binsOf, CLASS_FILLS, histogram } from "./histogram.ts";
import { STRENGTHS_WORDS } from "./strengths-words.ts";

const FIGURE = "strengths";
const COLUMN_GAP = 18;

export const strengths: ChangeFigure = {
  name: FIGURE,
  dates: "two",
  prints: ["tie-fate", "strength-classes", "mean-strength", "active-actors", "response-rate"],
  draw: strengthsFigure,
};

function strengthsFigure(evaluation: ChangeEvaluation, options: FigureOptions): Scene {
  const { from, to } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [from.snapshot, to.snapshot], options);
  const rows = fateRows(evaluation, sheet.scope);
  return assembled(sheet, evaluation, (room) => strengthsParts(evaluation, rows, sheet, room));
}

function strengthsParts(
  evaluation: ChangeEvaluation,
  rows: readonly FateRow[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { from, to, results, pairs, ties } = evaluation;
  const { language, words, scope, scopeName, programme } = sheet;
  const own = STRENGTHS_WORDS[language];
  const fate = resultNamed(results, "tie-fate", null, scope);
  const mean = findPair(pairs, "mean-strength", null, scope);
  const isScaled = ties.every((tie) => (tie.from ?? tie.to)?.class !== null);
  const between = words.differenceBetween(theMoment(from, language), theMoment(to, language));
  const lede = `${between}: ${scopeName}, ${readingOf(sheet, evaluation)}.${gateInSentence(sheet, fate)}${
    mean === undefined || mean.from.value === null || mean.to.value === null
      ? ""
      : ` ${mean.sentence}`
  }`;
  const nameOf = ({ of, ties: count }: FateRow) => {
    const name = of === "new" ? own.fresh : of === "all" ? words.ties[1] : words.classTies[of][1];
    const when = of === "new" ? "" : ` ${atMoment(from, language)}`;
    return `${name}${when} (${formatNumber(count, language, 0)})`;
  };
  const occurring = new Set(rows.flatMap(({ segments }) => segments.map((each) => each.fate)));
  const fates = FATE_ORDER.filter((each) => occurring.has(each));
  const source = changeSource(evaluation, sheet);
  const classSigns = isScaled
    ? CLASSES.map((strength) => boxSign(words.classTies[strength][1], CLASS_FILLS[strength]))
    : [];
  return {
    date: to.date,
    kicker: `${programme} · ${own.name}`,
    title: fate.sentence,
    lede,
    drawing:
      ties.length === 0 ? gap(0) : drawingOf(evaluation, rows, nameOf, isScaled, sheet, room),
    legend: [
      stacked([
        signRows("classes", ties.length === 0 ? [] : classSigns, room.aside),
        signRows(
          "fates",
          fates.map((each) => fateSign(words.fates[each][1], each)),
          room.aside,
        ),
      ]),
    ],
    howToRead: [
      ...(isScaled ? [own.bars, own.cuts] : [own.noScale]),
      own.rows,
      ...(fates.includes("unobserved") ? [words.notObserved] : []),
    ],
    source,
    description: [
      `${own.name}.`,
      fate.sentence,
      lede,
      ...rows.map(
        (row) =>
          `${nameOf(row)}: ${row.segments
            .map(
              ({ fate: each, count }) =>
                `${formatNumber(count, language, 0)} ${words.fates[each][count === 1 ? 0 : 1]}`,
            )
            .join(", ")}.`,
      ),
      ...source,
    ],
    numbers: {
      columns: own.columns,
      rows: rows.flatMap((row) =>
        row.segments.map(({ fate: each, count }) => [
          nameOf(row).replace(/ \([^)]*\)$/u, ""),
          words.fates[each][1],
          count,
        ]),
      ),
    },
  };
}

function drawingOf(
  { from, to, ties }: ChangeEvaluation,
  rows: readonly FateRow[],
  nameOf: (row: FateRow) => string,
  isScaled: boolean,
  sheet: Sheet,
  room: Room,
): Block {
  const { preset, language } = sheet;
  const own = STRENGTHS_WORDS[language];
  const isNarrow = preset.isCompact && preset.aside === null;
  const total = room.height ?? (isNarrow ? 300 : 290);
  const style = { face: "serif-bold" as const, size: preset.lede.size, fill: INK.ink };
  const head = (text: string) => paragraph(text, style, preset.lede.leading, 0, room.width);
  const heads = 2 * preset.lede.leading + 12;
  const upper = isScaled ? (total - heads) * 0.47 : 0;
  const lower = total - heads - upper;
  const sides = [
    { at: from, bins: binsOf(ties.flatMap((tie) => (tie.from === null ? [] : [tie.from]))) },
    { at: to, bins: binsOf(ties.flatMap((tie) => (tie.to === null ? [] : [tie.to]))) },
  ];
  const most = Math.max(
    1,
    ...sides.flatMap(({ bins }) =>
      bins.map((counts) => counts.reduce((sum, count) => sum + count, 0)),
    ),
  );
  const width = (room.width - COLUMN_GAP) / 2;
  const charts = sides.map(({ at, bins }, index) => {
    const count = bins.flat().reduce((sum, each) => sum + each, 0);
    const name = momentName(at, language);
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} (${formatNumber(count, language, 0)})`;
    const box = { width, height: upper };
    const chart = histogram(bins, most, title, box, preset, language, own.strength);
    return shifted(chart, index * (width + COLUMN_GAP));
  });
  return stacked([
    ...(isScaled
      ? [head(own.distribution), gap(4), besides(charts)]
      : [gap(preset.lede.leading + 4)]),
    gap(4),
    head(own.fate),
    gap(4),
    fateBars(rows, nameOf, { width: room.width, height: lower }, preset, language),
  ]);
}
