/** Who works with whom at two dates (methods D13), by territory and by kind, each tie once. */
import { type ChangeEvaluation, formatNumber, formatShare } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { ChangeFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { INK } from "../palette.ts";
import {
  type Block,
  besides,
  filling,
  gap,
  grouped,
  paragraph,
  shifted,
  stacked,
} from "../parts/block.ts";
import { signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { changeSource } from "../parts/sources.ts";
import type { Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { atMoment, momentName, theMoment } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";
import { type Mixing, mixingOf } from "./mixing-cells.ts";
import { MIXING_WORDS } from "./mixing-words.ts";
import { cellFor, cellWithChange, insideBar, shadeSigns, staircase } from "./staircase.ts";

const FIGURE = "mixing";
const PARTITIONS = ["territory", "kind"] as const;
const MOST_GROUPS = 8;

/**
 * @param evaluation of two dates, in the language of the options. It must have `mixing` by territory
 * and by kind, and `active-actors`; the response rate is printed if it has it.
 * @throws RangeError if results are missing, or do not add up
 */
export function mixingFigure(evaluation: ChangeEvaluation, options: FigureOptions = {}): Scene {
  const { from, to } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [from.snapshot, to.snapshot], options);
  const read = PARTITIONS.flatMap((by) => {
    const pair = pairBy(evaluation, by, sheet);
    const mixing = mixingOf(pair, MOST_GROUPS, sheet);
    return mixing === null ? [] : [mixing];
  });
  const several = read.filter(({ known }) => known > 1);
  const mixings = several.length > 0 ? several : read.slice(0, 1);
  return assembled(sheet, evaluation, (room) => parts(evaluation, mixings, sheet, room));
}

export const mixing: ChangeFigure = {
  name: FIGURE,
  dates: "two",
  prints: ["mixing", "active-actors", "response-rate"],
  draw: mixingFigure,
};

/** @throws RangeError if the evaluation was made without it */
function pairBy({ pairs }: ChangeEvaluation, by: string, { scope }: Sheet) {
  const pair = pairs.find(
    (each) => each.key === "mixing" && each.by === by && each.scope === scope,
  );
  if (pair === undefined) throw new RangeError(`the evaluation lacks mixing by ${by} in ${scope}`);
  return pair;
}

function parts(
  evaluation: ChangeEvaluation,
  mixings: readonly Mixing[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { from, to } = evaluation;
  const { language, words } = sheet;
  const own = MIXING_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const between = words.differenceBetween(theMoment(from, language), theMoment(to, language));
  const [first] = mixings;
  const title =
    first === undefined ? missing(evaluation, sheet) : finding(evaluation, first, sheet);
  const gate = gateInSentence(sheet, pairBy(evaluation, "kind", sheet).to);
  const lede = `${between}: ${sheet.scopeName}, ${readingOf(sheet, evaluation)}.${gate}`;
  const source = changeSource(evaluation, sheet);
  const signs = shadeSigns(own.legend);
  const cells = mixings.flatMap(({ by, rows }) => rows.flat().map((cell) => ({ by, ...cell })));
  return {
    kicker: `${sheet.programme} · ${momentName(from, language)} ${words.and} ${momentName(to, language)}`,
    title,
    lede,
    drawing: drawn(evaluation, mixings, sheet, room),
    legend: [signRows("shades", mixings.length === 0 ? [] : signs, room.aside)],
    howToRead: [
      ...(mixings.length === 0
        ? []
        : [...own.howToRead, own.change(momentName(from, language), momentName(to, language))]),
      ...mixings
        .filter(({ known, groups }) => known > groups.length)
        .map(({ known, groups }) => own.someGroups(number(groups.length), number(known))),
    ],
    source,
    description: [
      `${own.picture}.`,
      title,
      lede,
      ...(cells.length === 0
        ? []
        : [
            `${cells
              .map(({ one, other, ties: [before, after] }) =>
                own.cell(one.name, other.name, number(before), number(after)),
              )
              .join("; ")}.`,
          ]),
      ...source,
    ],
    date: to.date,
    numbers: {
      columns: own.columns,
      rows: cells.map(({ by, one, other, ties, strength }) => [
        by,
        one.name,
        other.name,
        ...ties,
        ...strength,
      ]),
    },
  };
}

function finding(
  { from, to }: ChangeEvaluation,
  { by, inside, all, known }: Mixing,
  { language, words }: Sheet,
): string {
  const own = MIXING_WORDS[language];
  const ties = (count: number) =>
    `${formatNumber(count, language, 0)} ${oneOrMany(words.ties, count)}`;
  if (known < 2)
    return own.oneGroup(
      ties(all[1]),
      atMoment(to, language),
      ties(all[0]),
      atMoment(from, language),
    );
  const after = formatShare(inside[1], all[1], words.ties, language);
  const before = formatShare(inside[0], all[0], words.ties, language);
  const said = own.by[by]?.within(after, inside[1]) ?? after;
  const when = atMoment(to, language);
  const opening = when.charAt(0).toUpperCase() + when.slice(1);
  return own.finding(said, before, opening, atMoment(from, language));
}

/** What the engine says where there are no groups. */
function missing(evaluation: ChangeEvaluation, sheet: Sheet): string {
  const { from, to, sentence } = pairBy(evaluation, "kind", sheet);
  return from.value === 0 && to.value === 0 ? MIXING_WORDS[sheet.language].noTies : sentence;
}

const PANEL_GAP = 20;
/** Narrower paper, and paper too low for two numbers in a cell, has one table a partition. */
const WIDE = 300;

/** Both dates side by side, or the second with its differences where there is less room. */
function drawn(
  evaluation: ChangeEvaluation,
  mixings: readonly Mixing[],
  sheet: Sheet,
  { width, height }: Room,
): Block {
  const { preset } = sheet;
  const around = 2 * preset.small.leading + 3 * preset.label.leading + 30;
  const rows = mixings.map(({ groups }) => groups.length);
  const total = rows.reduce((sum, count) => sum + count, 0);
  const isHigh =
    (height ?? Number.POSITIVE_INFINITY) >= cellWithChange(preset) * total + around * rows.length;
  const half = (width - PANEL_GAP) / 2;
  const block = (mixing: Mixing, sides: readonly (0 | 1)[], panel: number) => {
    const least =
      height === null ? Number.POSITIVE_INFINITY : (height - around) / mixing.groups.length;
    const shared = height === null ? least : (height - around * rows.length) / total;
    const most = sides.length === 1 && width >= WIDE ? least : shared;
    const cell = cellFor(mixing, panel, most, preset);
    return partition(evaluation, mixing, sides, { panel, cell }, sheet);
  };
  if (width >= WIDE && !isHigh) {
    const tables = mixings.map((mixing, index) =>
      shifted(block(mixing, [1], half), index * (half + PANEL_GAP)),
    );
    return filling(height, grouped("mixing", besides(tables)));
  }
  const blocks = mixings.flatMap((mixing) => [
    width < WIDE ? block(mixing, [1], width) : block(mixing, [0, 1], half),
    gap(10),
  ]);
  return filling(height, grouped("mixing", stacked(blocks.slice(0, -1))));
}

function partition(
  evaluation: ChangeEvaluation,
  mixing: Mixing,
  sides: readonly (0 | 1)[],
  { panel, cell }: { readonly panel: number; readonly cell: number },
  { preset, language }: Sheet,
): Block {
  const own = MIXING_WORDS[language];
  const { small } = preset;
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const number = (value: number) => formatNumber(value, language, 0);
  const most = Math.max(...mixing.rows.flat().flatMap(({ ties }) => ties));
  const plan = { width: panel, cell, preset, language, most };
  const panels = sides.map((side, index) => {
    const moment = side === 0 ? evaluation.from : evaluation.to;
    const inside = mixing.inside[side];
    const between = mixing.all[side] - inside;
    const block = stacked([
      paragraph(momentName(moment, language), { ...bold, face: "sans" }, small.leading, 0, panel),
      gap(2),
      staircase(mixing, side, plan),
      gap(5),
      insideBar(
        inside,
        mixing.all[side],
        [own.inside(number(inside)), own.between(number(between))],
        plan,
      ),
    ]);
    return index === 0 ? block : shifted(block, panel + PANEL_GAP);
  });
  return stacked([
    paragraph(own.by[mixing.by]?.title ?? mixing.by, bold, small.leading, 0, 2 * panel),
    gap(1),
    besides(panels),
  ]);
}
