/** The verdict on each territory with everything that it was made of (methods D18). Nobody is ranked. */
import {
  type ChangeEvaluation,
  formatNumber,
  type Language,
  reasonInWords,
  type TerritoryReading,
  type TerritoryVerdict,
} from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { territoryOfScope } from "../drawn-scope.ts";
import type { ChangeFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { type Block, filling, gap, grouped, stacked } from "../parts/block.ts";
import { signRows } from "../parts/legend.ts";
import { gateInSentence } from "../parts/map-caption.ts";
import { changeSource } from "../parts/sources.ts";
import type { Preset } from "../preset.ts";
import type { Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { momentName, theMoment } from "../words/moments.ts";
import { type CardHead, type CardSection, markSigns, scorecardGrid } from "./scorecard-grid.ts";
import { type ScoredRow, scorecardRows } from "./scorecard-rows.ts";
import { type RowName, SCORECARD_WORDS } from "./scorecard-words.ts";

const FIGURE = "scorecard";

/**
 * @param evaluation of two dates, in the language of the options. It must have the readings of the
 * territories, and `active-actors`; the response rate is printed if it has it.
 * @throws RangeError if results are missing
 */
export function scorecardFigure(evaluation: ChangeEvaluation, options: FigureOptions = {}): Scene {
  const { from, to } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [from.snapshot, to.snapshot], options);
  const only = territoryOfScope(sheet.scope);
  const territories = evaluation.territories.filter(
    ({ territory }) => only === null || territory === only,
  );
  return assembled(sheet, evaluation, (room) => parts(evaluation, territories, sheet, room));
}

export const scorecard: ChangeFigure = {
  name: FIGURE,
  dates: "two",
  readsTerritories: true,
  prints: ["territory-verdict", "active-actors", "response-rate"],
  draw: scorecardFigure,
};

function parts(
  evaluation: ChangeEvaluation,
  territories: readonly TerritoryReading[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { from, to } = evaluation;
  const { language, words } = sheet;
  const own = SCORECARD_WORDS[language];
  const between = words.differenceBetween(theMoment(from, language), theMoment(to, language));
  const lens = territories[0]?.verdict.lens ?? evaluation.lens;
  const gate = territories.find(({ verdict }) => verdict.gate !== null)?.verdict.gate ?? null;
  const lede = `${between}: ${words.reading(words.lenses[lens].name)}.${gateInSentence(sheet, { gate })}`;
  const title = finding(territories, sheet);
  const { block, isWhole } = drawn(territories, sheet, room);
  const source = changeSource(evaluation, sheet);
  const [card] = territories.flatMap(({ verdict }) => verdict.scorecard ?? []);
  const percent = (value: number) => `${formatNumber(100 * value, language, 0)}%`;
  const rules =
    card === undefined
      ? []
      : own.howToRead(
          percent(card.thresholds.extent),
          formatNumber(card.thresholds.polarization, language, 2),
          formatNumber(100 * card.thresholds.giantComponentShare, language, 0),
        );
  const rows = territories.flatMap((reading) =>
    rowsOf(reading, sheet)
      .flat()
      .map((row) => ({ reading, row })),
  );
  return {
    kicker: `${sheet.programme} · ${momentName(from, language)} ${words.and} ${momentName(to, language)}`,
    title,
    lede,
    drawing: block,
    legend: [
      signRows("marks", rows.length === 0 ? [] : markSigns(own.marks, room.aside), room.aside),
    ],
    howToRead: [...rules, ...(isWhole || rules.length === 0 ? [] : [own.inPart])],
    source: [...source, ...(territories.length === 0 ? [] : [own.rule])],
    description: [
      `${own.picture}.`,
      lede,
      title,
      ...territories.map(({ verdict }) => verdict.sentence),
      ...source,
    ],
    date: to.date,
    numbers: {
      columns: own.columns,
      rows: rows.map(({ reading, row }) => [
        reading.label,
        reading.verdict.words[language],
        own.rows[row.name],
        row.from,
        row.to,
        row.score,
      ]),
    },
  };
}

/** Every territory with its label, in the order of the programme. */
function finding(territories: readonly TerritoryReading[], { language }: Sheet): string {
  if (territories.length === 0) return SCORECARD_WORDS[language].nowhere;
  return territories
    .map(({ label, verdict }) => {
      const words = verdictInWords(verdict, language);
      return `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
    })
    .join(" ");
}

/** With the reason where no verdict is given. */
function verdictInWords({ words, reason }: TerritoryVerdict, language: Language): string {
  return reason === null
    ? words[language]
    : `${words[language]}: ${reasonInWords(reason, language)}`;
}

function rowsOf(
  { verdict }: TerritoryReading,
  { language }: Sheet,
): readonly (readonly ScoredRow[])[] {
  return verdict.scorecard === null ? [] : scorecardRows(verdict.scorecard, language);
}

const NARROW = 300;
const MOST_COLUMNS = 4;

/** All sections, or as many as the paper holds: the numbers of the others are in the table. */
function drawn(
  territories: readonly TerritoryReading[],
  sheet: Sheet,
  { width, height }: Room,
): { readonly block: Block; readonly isWhole: boolean } {
  if (territories.length === 0) return { block: gap(0), isWhole: true };
  const perRow = width < NARROW ? 1 : MOST_COLUMNS;
  const groups = Array.from({ length: Math.ceil(territories.length / perRow) }, (_, row) =>
    territories.slice(row * perRow, (row + 1) * perRow),
  );
  const { preset } = sheet;
  const withSections = (count: number, small: Preset["small"]) =>
    stacked(
      groups.flatMap((group, index) => [
        gap(index === 0 ? 0 : 8),
        scorecardGrid(
          group.map((reading) => headOf(reading, sheet)),
          sectionsOf(group, sheet).slice(0, count),
          { width, preset: { ...preset, small } },
        ),
      ]),
    );
  const most = height ?? Number.POSITIVE_INFINITY;
  const sections = width >= NARROW ? 3 : territories.length === 1 ? 2 : 1;
  const counts = Array.from({ length: sections + 1 }, (_, index) => sections - index);
  const ways = counts.flatMap((count) =>
    [preset.small, preset.fine].map((small) => ({ count, block: withSections(count, small) })),
  );
  const fitting = ways.find(({ block }) => block.height <= most);
  const { count, block } = fitting ?? { count: 0, block: withSections(0, preset.fine) };
  return { block: filling(height, grouped("scorecard", block)), isWhole: count === 3 };
}

function headOf({ label, verdict }: TerritoryReading, { language }: Sheet): CardHead {
  const { robustness } = verdict;
  return {
    territory: label,
    verdict: verdictInWords(verdict, language),
    stamp: robustness.words[language],
    isStamped: robustness.status !== "not-assessed",
  };
}

function sectionsOf(territories: readonly TerritoryReading[], sheet: Sheet): CardSection[] {
  const own = SCORECARD_WORDS[sheet.language];
  const all = territories.map((reading) => rowsOf(reading, sheet));
  return own.sections.map((title, section) => {
    const named = new Set(all.flatMap((rows) => (rows[section] ?? []).map(({ name }) => name)));
    const names = (Object.keys(own.rows) as RowName[]).filter((name) => named.has(name));
    return {
      title,
      rows: names.map((name) => {
        return {
          label: own.rows[name],
          cells: all.map((rows) => {
            const row = rows[section]?.find((each) => each.name === name);
            return row === undefined ? null : { text: row.text, score: row.score };
          }),
        };
      }),
    };
  });
}
