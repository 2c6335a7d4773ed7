/** A small table of numbers: names to the left, numbers to the right of their columns. */
import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { type TextStyle, textWidth } from "../text/text-style.ts";
import { type Block, gap, grouped, rule, stacked, textAt } from "./block.ts";

export interface TableRow {
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

const CELL_GAP = 14;
const ROW_PADDING = 2;

export function tableBlock(
  header: readonly string[],
  rows: readonly TableRow[],
  preset: Preset,
): Block {
  const { width, small } = preset;
  const bold: TextStyle = { face: "sans-bold", size: small.size, fill: INK.ink };
  const plain: TextStyle = { ...bold, face: "sans" };
  const all = [{ cells: header, isTotal: true }, ...rows];
  const widths = header.map((_, column) =>
    Math.max(
      ...all.map(({ cells, isTotal }) =>
        textWidth(cells[column] ?? "", isTotal === true ? bold : plain),
      ),
    ),
  );
  // The first column takes what the numbers leave.
  const ends: number[] = [];
  let x = width;
  for (let column = widths.length - 1; column > 0; column--) {
    ends[column] = x;
    x -= (widths[column] ?? 0) + CELL_GAP;
  }
  const height = small.leading + ROW_PADDING;
  const drawRow = (cells: readonly string[], style: TextStyle): Block => ({
    height,
    draw: (top): SceneNode[] => {
      const y = top + height / 2 + small.size * 0.34;
      return cells.map((cell, column) =>
        column === 0
          ? textAt(cell, 0, y, style)
          : textAt(cell, ends[column] ?? width, y, style, "end"),
      );
    },
  });
  return grouped(
    "table",
    stacked([
      drawRow(header, bold),
      rule(0.8, 0, width, INK.ink),
      ...rows.flatMap(({ cells, isTotal }, index) => [
        ...(isTotal === true && index > 0 ? [rule(0.8, 0, width, INK.mark)] : []),
        drawRow(cells, isTotal === true ? bold : plain),
        index === rows.length - 1 || rows[index + 1]?.isTotal === true
          ? gap(0)
          : rule(0.4, 0, width, INK.rule),
      ]),
    ]),
  );
}
