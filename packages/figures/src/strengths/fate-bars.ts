/** Rows of bars: what became of the ties of each class, as wide as they are many. */
import { type Fate, formatNumber, type Language } from "@legami/core";
import { FATE_LOOKS } from "../map/tie-looks.ts";
import { INK } from "../palette.ts";
import { type Block, textAt } from "../parts/block.ts";
import { dotted, hatched } from "../parts/hatch.ts";
import type { Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { textWidth, wrapText } from "../text/text-style.ts";
import type { FateRow } from "./fate-rows.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Ground of a bar, the ink of its pattern, and of the number on it. */
const FILLS: Readonly<Record<Fate, { readonly fill: string; readonly number: string }>> = {
  new: { fill: FATE_LOOKS.new.stroke, number: INK.paper },
  strengthened: { fill: FATE_LOOKS.strengthened.stroke, number: INK.paper },
  stable: { fill: "#c9d1d7", number: INK.ink },
  retained: { fill: "#c9d1d7", number: INK.ink },
  weakened: { fill: "#f3e7c4", number: INK.ink },
  dissolved: { fill: "#f6ddd0", number: INK.ink },
  unobserved: { fill: INK.paper, number: INK.ink },
};

function fateBox(fate: Fate, box: Box): SceneNode[] {
  const { left, top, width, height } = box;
  const commands = `M${rounded(left)} ${rounded(top)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
  const { stroke } = FATE_LOOKS[fate];
  const ground: SceneNode = { type: "path", commands, fill: FILLS[fate].fill, stroke, width: 0.6 };
  switch (fate) {
    case "weakened":
      return [ground, hatched(box, 5, stroke, 0.7, "down")];
    case "dissolved":
      return [ground, hatched(box, 3.2, stroke, 0.9, "up")];
    case "unobserved":
      return [ground, ...dotted(box, 3.4, INK.mark)];
    default:
      return [ground];
  }
}

export function fateSign(name: string, fate: Fate): Sign {
  return {
    name,
    width: 14,
    draw: (x, y) => ({
      type: "group",
      name: "sample",
      children: fateBox(fate, { left: x - 3.9, top: y - 4, width: 14, height: 8 }),
    }),
  };
}

const ROW_GAP = 4;

export function fateBars(
  rows: readonly FateRow[],
  nameOf: (row: FateRow) => string,
  { width, height }: { readonly width: number; readonly height: number },
  preset: Preset,
  language: Language,
): Block {
  const { small } = preset;
  const style = { face: "sans" as const, size: small.size, fill: INK.ink };
  const names = rows.map((row) => wrapText(nameOf(row), style, width * 0.3));
  const left = Math.max(0, ...names.flat().map((line) => textWidth(line, style))) + 8;
  const most = Math.max(1, ...rows.map(({ ties }) => ties));
  const pitch = height / Math.max(1, rows.length);
  const bar = Math.min(26, pitch - ROW_GAP);
  return {
    height: rows.length === 0 ? 0 : height,
    draw: (top) =>
      rows.flatMap((row, index) => {
        const y = top + index * pitch + (pitch - bar) / 2;
        const lines = names[index] ?? [];
        const middle = y + bar / 2 + small.size * 0.34;
        const label = lines.map((line, at) =>
          textAt(line, 0, middle + (at - (lines.length - 1) / 2) * small.leading, style),
        );
        let x = left;
        const segments = row.segments.flatMap(({ fate, count }): SceneNode[] => {
          const box = { left: x, top: y, width: ((width - left) * count) / most, height: bar };
          x += box.width;
          return [
            {
              type: "group",
              name: "segment",
              data: { of: row.of, fate, count: String(count) },
              children: [...fateBox(fate, box), ...countOn(fate, count, box, preset, language)],
            },
          ];
        });
        return [...label, ...segments];
      }),
  };
}

/** The number on its bar, with a rim in the colour of the bar so that no pattern runs into it. */
function countOn(
  fate: Fate,
  count: number,
  { left, top, width, height }: Box,
  preset: Preset,
  language: Language,
): SceneNode[] {
  const { fill, number } = FILLS[fate];
  const style = { face: "sans-bold" as const, size: preset.small.size, fill: number };
  const content = formatNumber(count, language, 0);
  if (textWidth(content, style) + 3 > width) return [];
  const text = textAt(
    content,
    left + width / 2,
    top + height / 2 + style.size * 0.34,
    style,
    "middle",
  );
  const isPlain = fill !== INK.paper && fate !== "weakened" && fate !== "dissolved";
  return [{ ...text, ...(isPlain ? {} : { halo: fill }) }];
}
