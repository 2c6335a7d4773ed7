/** Territories side by side, or one below the other where there is less room. */
import { changeMark } from "../map/change-marks.ts";
import { FATE_LOOKS } from "../map/tie-looks.ts";
import { INK } from "../palette.ts";
import { type Block, gap, grouped, rule, stacked, textAt } from "../parts/block.ts";
import type { Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { type TextStyle, textWidth, wrapText } from "../text/text-style.ts";
import type { Score } from "./scorecard-rows.ts";

interface CardCell {
  readonly text: string;
  readonly score: Score | null;
}

interface CardRow {
  readonly label: string;
  /** One a territory; null where it has no such row. */
  readonly cells: readonly (CardCell | null)[];
}

export interface CardSection {
  readonly title: string;
  readonly rows: readonly CardRow[];
}

export interface CardHead {
  readonly territory: string;
  readonly verdict: string;
  /** How far the verdict holds. */
  readonly stamp: string;
  readonly isStamped: boolean;
}

export interface CardPlan {
  readonly width: number;
  readonly preset: Preset;
}

const COLUMN_GAP = 10;
const MARK_ROOM = 10;
const ROW_PADDING = 3;
const LABEL_SHARE = 0.25;

export function scorecardGrid(
  heads: readonly CardHead[],
  sections: readonly CardSection[],
  plan: CardPlan,
): Block {
  const columns = columnsIn(heads.length, plan);
  const filled = sections
    .map(({ title, rows }) => {
      return { title, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
    })
    .filter(({ rows }) => rows.length > 0);
  return stacked([
    headBlock(heads, columns, plan),
    gap(4),
    ...filled.flatMap((section) => sectionBlocks(section, columns, plan)),
  ]);
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The names of the rows, then a column for each territory. */
function columnsIn(count: number, { width }: CardPlan): readonly Column[] {
  const label = width * (count === 1 ? 0.5 : LABEL_SHARE);
  const each = (width - label - COLUMN_GAP * count) / count;
  return [
    { x: 0, width: label },
    ...Array.from({ length: count }, (_, index): Column => {
      return { x: label + COLUMN_GAP + index * (each + COLUMN_GAP), width: each };
    }),
  ];
}

function headBlock(heads: readonly CardHead[], columns: readonly Column[], plan: CardPlan): Block {
  const { preset } = plan;
  const { small, lede, fine } = preset;
  const name: TextStyle = { face: "sans-bold", size: small.size, fill: INK.ink };
  const verdict: TextStyle = { face: "serif-bold", size: lede.size, fill: INK.ink };
  const stamp: TextStyle = { face: "sans", size: fine.size, fill: INK.ink };
  // One territory has the whole width for its verdict.
  const places = heads.length === 1 ? [{ x: 0, width: plan.width }] : columns.slice(1);
  const told = heads.map((head, index) => {
    const { width = plan.width } = places[index] ?? {};
    return {
      names: wrapText(head.territory, name, width),
      verdicts: wrapText(head.verdict, verdict, width),
      stamps: wrapText(head.stamp, stamp, width - 8),
    };
  });
  const most = (of: (each: (typeof told)[number]) => readonly string[]) =>
    Math.max(0, ...told.map((each) => of(each).length));
  const verdictTop = most(({ names }) => names) * small.leading + 2;
  const stampTop = verdictTop + most(({ verdicts }) => verdicts) * lede.leading + 3;
  const height = stampTop + most(({ stamps }) => stamps) * fine.leading + 5;
  return grouped("verdicts", {
    height,
    draw: (top): SceneNode[] =>
      told.flatMap(({ names, verdicts, stamps }, index): SceneNode[] => {
        const { x = 0 } = places[index] ?? {};
        const at = (from: number, leading: number, size: number, line: number) =>
          top + from + line * leading + size * 0.9;
        const length = Math.max(...stamps.map((line) => textWidth(line, stamp))) + 8;
        const tall = stamps.length * fine.leading + 3;
        const isStamped = heads[index]?.isStamped === true;
        const frame: SceneNode = {
          type: "path",
          commands: `M${rounded(x + 0.4)} ${rounded(top + stampTop)}h${rounded(length)}v${rounded(tall)}h${rounded(-length)}Z`,
          stroke: INK.ink2,
          width: isStamped ? 1 : 0.6,
          ...(isStamped ? {} : { dash: [2, 1.5] }),
        };
        return [
          ...names.map((line, row) => textAt(line, x, at(0, small.leading, small.size, row), name)),
          ...verdicts.map((line, row) =>
            textAt(line, x, at(verdictTop, lede.leading, lede.size, row), verdict),
          ),
          frame,
          ...stamps.map((line, row) =>
            textAt(line, x + 4.4, at(stampTop + 1, fine.leading, fine.size, row), stamp),
          ),
        ];
      }),
  });
}

function sectionBlocks(
  { title, rows }: CardSection,
  columns: readonly Column[],
  { preset, width }: CardPlan,
): Block[] {
  const { small } = preset;
  const bold: TextStyle = { face: "sans-bold", size: small.size, fill: INK.ink };
  return [
    {
      height: small.leading + 4,
      draw: (top) => [textAt(title, 0, top + 3 + small.size * 0.85, bold)],
    },
    rule(0.8, 0, width, INK.ink),
    ...rows.flatMap((row, index) => [
      ...(index === 0 ? [] : [rule(0.4, 0, width, INK.rule)]),
      rowBlock(row, columns, preset),
    ]),
  ];
}

function rowBlock({ label, cells }: CardRow, columns: readonly Column[], { small }: Preset): Block {
  const style: TextStyle = { face: "sans", size: small.size, fill: INK.ink };
  const [first] = columns;
  const labels = wrapText(label, style, first?.width ?? 0);
  const texts = cells.map((cell, index) =>
    cell === null
      ? ["–"]
      : wrapText(cell.text, style, (columns[index + 1]?.width ?? 0) - MARK_ROOM),
  );
  const lines = Math.max(labels.length, ...texts.map(({ length }) => length));
  return {
    height: lines * small.leading + ROW_PADDING,
    draw: (top): SceneNode[] => {
      const y = (line: number) => top + ROW_PADDING / 2 + line * small.leading + small.size * 0.92;
      return [
        ...labels.map((line, index) => textAt(line, 0, y(index), style)),
        ...cells.flatMap((cell, index): SceneNode[] => {
          const { x = 0 } = columns[index + 1] ?? {};
          const mark =
            cell === null || cell.score === null
              ? []
              : [scoreMark(cell.score, x + 3.6, y(0), style)];
          return [
            ...mark,
            ...(texts[index] ?? []).map((line, row) => textAt(line, x + MARK_ROOM, y(row), style)),
          ];
        }),
      ];
    },
  };
}

/** ▲ +1, ▼ −1, = for neither. */
function scoreMark(score: Score, x: number, baseline: number, style: TextStyle): SceneNode {
  if (score === 0) return textAt("=", x, baseline, style, "middle");
  const look = score === 1 ? FATE_LOOKS.strengthened : FATE_LOOKS.weakened;
  return changeMark({ x, y: baseline - style.size * 0.34, look }, 1);
}

export function markSigns(
  names: { readonly up: string; readonly same: string; readonly down: string },
  { small }: Preset,
): Sign[] {
  const style: TextStyle = { face: "sans", size: small.size, fill: INK.ink };
  const sign = (name: string, score: Score): Sign => ({
    name,
    draw: (x, y) => scoreMark(score, x, y + small.size * 0.34, style),
  });
  return [sign(names.up, 1), sign(names.same, 0), sign(names.down, -1)];
}
